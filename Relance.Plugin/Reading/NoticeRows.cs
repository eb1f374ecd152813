using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Rows of formal notices as facts of a decision, and as the notice itself with its letter.</summary>
internal static class NoticeRows
{
    /// <summary>Those of an account whose reminder was not taken back.</summary>
    public static QueryExpression Query(Guid accountId)
    {
        var query = new QueryExpression(FormalNoticeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                FormalNoticeTable.CountsOn,
                FormalNoticeTable.DeadlineOn,
                FormalNoticeTable.Missing,
                FormalNoticeTable.Name,
                FormalNoticeTable.NextRoutes,
                FormalNoticeTable.ReminderId,
                FormalNoticeTable.ReturnedOn),
        };
        query.Criteria.AddCondition(FormalNoticeTable.AccountId, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition(FormalNoticeTable.ReminderId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(FormalNoticeTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    public static NoticeFacts FactsOf(Row row) => new(
        row.Id,
        row.Key(FormalNoticeTable.ReminderId)!.Value,
        ItemsOf(row.Text(FormalNoticeTable.Missing)),
        row.Day(FormalNoticeTable.DeadlineOn),
        row.Day(FormalNoticeTable.ReturnedOn) is not null && row.Day(FormalNoticeTable.CountsOn) is null,
        row.Text(FormalNoticeTable.NextRoutes) is not null);

    /// <summary>What is missing in words, one line each, with the code by which it is read again.</summary>
    public static string TextOf(ValueList<NoticeItem> missing, TextCulture culture) =>
        string.Join("\n", missing.Select(item => $"{NoticeItemTexts.Of(item, culture)} ({NoticeItemTexts.Code(item)})"));

    /// <summary>The notice with its letter, for the rules of its dates. The contents are not in the row: they were judged before it left.</summary>
    /// <returns>Refused where the days of the letter cannot be.</returns>
    public static ActOutcome<FormalNotice> Of(Row row, string country, DebtorKind kind)
    {
        ActOutcome<FormalNotice> notice = new FormalNotice
        {
            Id = row.Id,
            Draft = new FormalNoticeDraft { Country = country, Kind = kind, Currency = "XXX", DeadlineDays = row.Integer(FormalNoticeTable.DeadlineDays) ?? 0 },
            ApprovedBy = row.Day(FormalNoticeTable.ApprovedOn) is null ? null : row.Key(FormalNoticeTable.ApprovedById) ?? Guid.Empty,
            ApprovedOn = row.Day(FormalNoticeTable.ApprovedOn),
        };
        notice = Then(notice, row.Day(FormalNoticeTable.SentOn), (one, on) => one.Post(on, row.Text(FormalNoticeTable.ProofNumber) ?? ""));
        notice = Then(notice, row.Day(FormalNoticeTable.PresentedOn), (one, on) => one.Present(on));
        var because = row.Choice<LetterReturn>(FormalNoticeTable.ReturnReason) ?? LetterReturn.Unclaimed;
        notice = Then(notice, row.Day(FormalNoticeTable.ReceivedOn), (one, on) => one.Receive(on));
        return Then(notice, row.Day(FormalNoticeTable.ReturnedOn), (one, on) => one.Return(on, because));
    }

    private static ActOutcome<FormalNotice> Then(ActOutcome<FormalNotice> before, LocalDate? day, Func<FormalNotice, LocalDate, ActOutcome<FormalNotice>> act) =>
        day is { } on && before is ActOutcome<FormalNotice>.Done { Value: var notice } ? act(notice, on) : before;

    private static ValueList<NoticeItem> ItemsOf(string? text) => text is null
        ? ValueList<NoticeItem>.Empty
        : Enum.GetValues(typeof(NoticeItem)).Cast<NoticeItem>().Where(item => text.Contains($"({NoticeItemTexts.Code(item)})")).ToValueList();
}
