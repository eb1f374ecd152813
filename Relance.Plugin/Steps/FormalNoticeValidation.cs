using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before the dates of a formal notice are saved: they fit each other, and state, effect and deadline follow from them. Whatever was
/// entered for those three is overwritten.
/// </summary>
public sealed class FormalNoticeValidation : PluginBase
{
    private static readonly string[] Happened = [FormalNoticeTable.SentOn, FormalNoticeTable.PresentedOn, FormalNoticeTable.ReceivedOn, FormalNoticeTable.ReturnedOn];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var target = execution.Target;
        var row = MergedRow.Of(execution.Before, target);
        RefuseFuture(row, services.GetRequiredService<Today>().Day);
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.Address1Country, AccountTable.Kind) };
        query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, row.Key(FormalNoticeTable.AccountId)!.Value);
        var account = services.GetRequiredService<RowReader>().First(query) ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var notice = Entries.Accept(NoticeRows.Of(
            row,
            Countries.CodeOf(account.Text(AccountTable.Address1Country)),
            account.Choice<DebtorKind>(AccountTable.Kind) ?? DebtorKind.Company));
        target[FormalNoticeTable.State] = Choices.To(notice.State);
        target[FormalNoticeTable.CountsOn] = Days.ToColumn(notice.CountsOn);
        target[FormalNoticeTable.DeadlineOn] = Days.ToColumn(notice.DeadlineOn);
    }

    private static void RefuseFuture(Row row, NodaTime.LocalDate today)
    {
        foreach (var column in Happened)
        {
            if (row.Day(column) is { } day && day > today)
            {
                throw new UserMistake(MistakeCode.DayInFuture, day);
            }
        }
    }
}
