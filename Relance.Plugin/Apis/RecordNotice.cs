using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_RecordNotice(Notice, SentOn?, ProofNumber?, PresentedOn?, ReceivedOn?, ReturnedOn?, ReturnReason?) -> State, CountsOn, DeadlineOn</c>:
/// what became of a registered letter. What is not given stays as it is; the rules of the dates are those of the row itself.
/// </summary>
public sealed class RecordNotice : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var notice = Parameters.Row(execution, "Notice", FormalNoticeTable.LogicalName);
        var change = new Entity(FormalNoticeTable.LogicalName, notice.Id);
        Put(change, FormalNoticeTable.SentOn, Days.ToColumn(Parameters.Day(execution, "SentOn")));
        Put(change, FormalNoticeTable.ProofNumber, Parameters.Text(execution, "ProofNumber"));
        Put(change, FormalNoticeTable.PresentedOn, Days.ToColumn(Parameters.Day(execution, "PresentedOn")));
        Put(change, FormalNoticeTable.ReceivedOn, Days.ToColumn(Parameters.Day(execution, "ReceivedOn")));
        Put(change, FormalNoticeTable.ReturnedOn, Days.ToColumn(Parameters.Day(execution, "ReturnedOn")));
        Put(change, FormalNoticeTable.ReturnReason, Parameters.Choice<LetterReturn>(execution, "ReturnReason") is { } reason ? Choices.To(reason) : null);
        if (change.Attributes.Count == 0)
        {
            throw new UserMistake(MistakeCode.MissingParameter, "SentOn");
        }

        execution.AsUser.Update(change);
        var row = new Row(execution.AsUser.Retrieve(
            FormalNoticeTable.LogicalName,
            notice.Id,
            new ColumnSet(FormalNoticeTable.AccountId, FormalNoticeTable.State, FormalNoticeTable.CountsOn, FormalNoticeTable.DeadlineOn)));
        services.GetRequiredService<Evaluation>().Run(row.Key(FormalNoticeTable.AccountId)!.Value, null);
        execution.Output("State", Choices.To(row.Choice<FormalNoticeState>(FormalNoticeTable.State) ?? FormalNoticeState.Draft));
        execution.Output("CountsOn", Days.ToColumn(row.Day(FormalNoticeTable.CountsOn)));
        execution.Output("DeadlineOn", Days.ToColumn(row.Day(FormalNoticeTable.DeadlineOn)));
    }

    private static void Put(Entity change, string column, object? value)
    {
        if (value is not null)
        {
            change[column] = value;
        }
    }
}
