using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>A reminder of the past, with what writing must know besides.</summary>
/// <param name="ApprovedBy">Null = nobody had to, or has yet.</param>
public sealed record PastReminder(Reminder Reminder, string Number, string Key, string Language, int Attempt, Guid? ApprovedBy);

/// <summary>Reminder lines with their reminder as the history of the domain.</summary>
internal static class ReminderRows
{
    private const string Head = "reminder";

    private static readonly ReminderState[] Unsettled = [ReminderState.Proposed, ReminderState.Approved, ReminderState.Issued];

    /// <summary>Reminders of a debtor from a day on, and older ones that have not reached the debtor.</summary>
    /// <param name="since">Null = only those that have not reached the debtor.</param>
    public static DebtorQuery OfAccounts(LocalDate? since) => new("reminders", accounts => Query(accounts, since), row => row.Linked(Head).Key(ReminderTable.AccountId))
    {
        Since = since,
        Asks = row => row.Linked(Head) is var head
            && (head.Day(ReminderTable.ProposedOn) >= since || (head.Choice<ReminderState>(ReminderTable.State) is { } state && Unsettled.Contains(state))),
    };

    private static QueryExpression Query(IReadOnlyCollection<Guid> accountIds, LocalDate? since)
    {
        var query = LinesQuery();
        var head = query.LinkEntities[0];
        head.LinkCriteria.AddCondition(ReminderTable.AccountId, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        var wanted = head.LinkCriteria.AddFilter(LogicalOperator.Or);
        wanted.AddCondition(ReminderTable.State, ConditionOperator.In, Unsettled.Select(state => (object)Choices.NumberOf(state)).ToArray());
        if (since is { } day)
        {
            wanted.AddCondition(ReminderTable.ProposedOn, ConditionOperator.GreaterEqual, Days.ToColumn(day));
        }

        return query;
    }

    public static IEnumerable<PastReminder> Of(IEnumerable<Row> rows) => rows
        .GroupBy(row => row.Key(ReminderLineTable.ReminderId)!.Value)
        .Select(group => Of(group.Key, group.First().Linked(Head), group.Select(LineOf).ToValueList()));

    private static QueryExpression LinesQuery()
    {
        var query = new QueryExpression(ReminderLineTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ReminderLineTable.AskedAmount,
                ReminderLineTable.Cycle,
                ReminderLineTable.DaysLate,
                ReminderLineTable.InvoiceId,
                ReminderLineTable.Occurrence,
                ReminderLineTable.OpenBalance,
                ReminderLineTable.ReminderId,
                ReminderLineTable.ScenarioStepId),
        };
        var head = query.AddLink(ReminderTable.LogicalName, ReminderLineTable.ReminderId, ReminderTable.Id);
        head.EntityAlias = Head;
        head.Columns = new ColumnSet(
            ReminderTable.AccountId,
            ReminderTable.Address,
            ReminderTable.ApprovedById,
            ReminderTable.Attempt,
            ReminderTable.Channel,
            ReminderTable.ContactId,
            ReminderTable.CountedOn,
            ReminderTable.IsFormalNotice,
            ReminderTable.IssuedOn,
            ReminderTable.Key,
            ReminderTable.Language,
            ReminderTable.Name,
            ReminderTable.ProposedOn,
            ReminderTable.RequiresApproval,
            ReminderTable.ScenarioStepId,
            ReminderTable.State);
        return query;
    }

    private static PastReminder Of(Guid id, Row head, ValueList<ReminderLine> lines)
    {
        var reminder = new Reminder
        {
            Id = id,
            State = head.Choice<ReminderState>(ReminderTable.State) ?? ReminderState.Proposed,
            StepId = head.Key(ReminderTable.ScenarioStepId) ?? Guid.Empty,
            Channel = head.Choice<Channel>(ReminderTable.Channel) ?? Channel.Email,
            ContactId = head.Key(ReminderTable.ContactId),
            Address = head.Text(ReminderTable.Address),
            ProposedOn = head.Day(ReminderTable.ProposedOn)!.Value,
            IssuedOn = head.Day(ReminderTable.IssuedOn),
            CountedOn = head.Day(ReminderTable.CountedOn),
            RequiresApproval = head.Flag(ReminderTable.RequiresApproval),
            IsFormalNotice = head.Flag(ReminderTable.IsFormalNotice),
            Lines = lines,
        };
        return new PastReminder(
            reminder,
            head.Text(ReminderTable.Name) ?? "",
            head.Text(ReminderTable.Key) ?? "",
            head.Text(ReminderTable.Language) ?? "",
            head.Integer(ReminderTable.Attempt) ?? 1,
            head.Key(ReminderTable.ApprovedById));
    }

    private static ReminderLine LineOf(Row row) => new(
        row.Key(ReminderLineTable.InvoiceId)!.Value,
        row.Key(ReminderLineTable.ScenarioStepId)!.Value,
        row.Integer(ReminderLineTable.Cycle) ?? 1,
        row.Integer(ReminderLineTable.Occurrence) ?? 0,
        row.Amount(ReminderLineTable.OpenBalance) ?? 0m,
        row.Amount(ReminderLineTable.AskedAmount) ?? 0m,
        row.Integer(ReminderLineTable.DaysLate) ?? 0);
}
