using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>A reminder that waits for a person's yes or no.</summary>
public sealed record ProposedReminder(Guid Id, Guid AccountId);

/// <summary>Reads the reminder about which a person decides, with that person's rights.</summary>
public sealed class ProposedReminders(Execution execution)
{
    /// <exception cref="UserMistake">It is not proposed (any more).</exception>
    public ProposedReminder Get(EntityReference reminder)
    {
        var row = new Row(execution.AsUser.Retrieve(ReminderTable.LogicalName, reminder.Id, new ColumnSet(ReminderTable.AccountId, ReminderTable.State)));
        var state = row.Choice<ReminderState>(ReminderTable.State);
        return state == ReminderState.Proposed
            ? new ProposedReminder(reminder.Id, row.Key(ReminderTable.AccountId)!.Value)
            : throw new UserMistake(MistakeCode.ReminderNotProposed, state?.ToString() ?? "–");
    }

    /// <summary>Whether it has left the house.</summary>
    public bool IsIssued(Guid reminderId)
    {
        var row = new Row(execution.AsSystem.Retrieve(ReminderTable.LogicalName, reminderId, new ColumnSet(ReminderTable.State)));
        return row.Choice<ReminderState>(ReminderTable.State) is ReminderState.Issued or ReminderState.Delivered;
    }
}
