using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Writes reminders in an order that is safe to repeat from any point: the keyed row with its lines first, the activity next, the
/// marks last. What an interruption leaves behind, the next evaluation sees as proposed and issues.
/// </summary>
public sealed class ReminderWriter(
    Execution execution, RowReader rows, MessageWriter messages, ActivityWriter activities, ClaimWriter claims, TaskWriter tasks, NoticeWriter notices, EventRaiser events)
{
    /// <summary>The reminder, its lines and its activity come in one request; with an activity that is to be sent, the sending follows.</summary>
    public Sending Propose(DebtorFile file, Effect.ProposeReminder effect)
    {
        var contact = effect.ContactId == file.Snapshot.Debtor.Id ? (Guid?)null : effect.ContactId;
        var number = ReminderNumber.Of(effect.Key, file.Snapshot.AsOf);
        var reminder = new OutgoingReminder(
            Guid.NewGuid(), number, effect.StepId, effect.Channel, contact, effect.Address, effect.Language, effect.Currency, effect.IsFormalNotice, 1, effect.Lines, effect.Claims);
        var record = ReminderRecords.New(file, effect, reminder.Id, number);
        NoticeWriter.Attach(record, file, effect, reminder);
        if (effect.RequiresApproval)
        {
            execution.AsSystem.Create(record);
            claims.Write(file, reminder.Id, effect.Claims);
            Tell(BusinessEvent.ReminderProposed, file, reminder);
            return Sending.None;
        }

        var message = messages.Compose(file, reminder);
        if (message.Body is not null)
        {
            activities.Attach(record, file, reminder, message);
        }

        execution.AsSystem.Create(record);
        claims.Write(file, reminder.Id, effect.Claims);
        Tell(BusinessEvent.ReminderProposed, file, reminder);
        if (message.Body is null)
        {
            tasks.TellConfiguration(file, reminder, message.Failures);
            return Sending.None;
        }

        activities.Send(reminder.Message, message);
        execution.AsSystem.Update(ReminderRecords.Issued(reminder.Id, file.Snapshot.AsOf, message.Subject, isDelivered: false));
        TellIssued(file, reminder, false);
        return Sent(reminder, isDelivered: false);
    }

    public Sending Issue(DebtorFile file, Effect.IssueReminder effect)
    {
        var past = file.Reminders[effect.ReminderId];
        return Issue(file, Outgoing(file, past, past.Reminder.Channel, past.Reminder.ContactId, past.Reminder.Address ?? "", past.Language, past.Attempt, effect.Claims));
    }

    public Sending Retry(DebtorFile file, Effect.RetryReminder effect)
    {
        var past = file.Reminders[effect.ReminderId];
        var contact = effect.ContactId == file.Snapshot.Debtor.Id ? (Guid?)null : effect.ContactId;
        execution.AsSystem.Update(ReminderRecords.Retried(effect, contact, past.Attempt + 1));
        return Issue(file, Outgoing(file, past, effect.Channel, contact, effect.Address, effect.Language, past.Attempt + 1, effect.Claims));
    }

    /// <summary>Takes a reminder back. Its lines go away and its key changes, so that the same step can be proposed again.</summary>
    public void Cancel(DebtorFile file, Effect.CancelReminder effect)
    {
        var past = file.Reminders[effect.ReminderId];
        activities.Withdraw(effect.ReminderId, past.Reminder.Channel);
        execution.AsSystem.Update(ReminderRecords.Cancelled(effect, past.Key));
        DeleteLines(effect.ReminderId);
        if (past.Reminder.IsFormalNotice)
        {
            notices.Withdraw(effect.ReminderId);
        }
    }

    /// <summary>Frees the steps of reminders whose cancellation was interrupted; without any, no request is made.</summary>
    public void FinishCancellations(DebtorFile file)
    {
        foreach (var past in file.Reminders.Values.Where(past => past.Reminder.State == ReminderState.Cancelled))
        {
            DeleteLines(past.Reminder.Id);
        }
    }

    private void DeleteLines(Guid reminderId)
    {
        foreach (var line in rows.All(LinesOf(reminderId)))
        {
            execution.AsSystem.Delete(ReminderLineTable.LogicalName, line.Id);
        }
    }

    private Sending Issue(DebtorFile file, OutgoingReminder reminder)
    {
        var message = messages.Compose(file, reminder);
        claims.Write(file, reminder.Id, reminder.Claims);
        if (message.Body is null)
        {
            tasks.TellConfiguration(file, reminder, message.Failures);
            return Sending.None;
        }

        if (reminder.IsFormalNotice)
        {
            notices.Date(file, reminder);
        }

        var isDelivered = activities.Issue(file, reminder, message);
        execution.AsSystem.Update(ReminderRecords.Issued(reminder.Id, file.Snapshot.AsOf, message.Subject, isDelivered));
        TellIssued(file, reminder, isDelivered);
        return Sent(reminder, isDelivered);
    }

    private static Sending Sent(OutgoingReminder reminder, bool isDelivered) =>
        reminder.Channel == Channel.Email && !isDelivered ? Sending.OutcomeFollows : Sending.Left;

    private void TellIssued(DebtorFile file, OutgoingReminder reminder, bool isDelivered)
    {
        Tell(BusinessEvent.ReminderIssued, file, reminder);
        if (reminder.IsFormalNotice)
        {
            Tell(BusinessEvent.FormalNoticeIssued, file, reminder);
        }

        if (isDelivered)
        {
            Tell(BusinessEvent.ReminderDelivered, file, reminder);
        }
    }

    private void Tell(BusinessEvent one, DebtorFile file, OutgoingReminder reminder) => events.Reminder(one, new ReminderEvent(
        file.AccountReference,
        reminder.Id,
        reminder.StepId,
        reminder.Channel,
        reminder.Lines.Sum(line => line.AskedAmount),
        reminder.Currency,
        reminder.Lines.Select(line => line.InvoiceId),
        file.Snapshot.AsOf));

    private static OutgoingReminder Outgoing(DebtorFile file, PastReminder past, Channel channel, Guid? contactId, string address, string language, int attempt, ValueList<ClaimEntry> claimed)
    {
        var invoiceId = past.Reminder.Lines[0].InvoiceId;
        return new OutgoingReminder(
            past.Reminder.Id,
            past.Number,
            past.Reminder.StepId,
            channel,
            contactId,
            address,
            language,
            file.Snapshot.Invoices.First(invoice => invoice.Id == invoiceId).Currency,
            past.Reminder.IsFormalNotice,
            attempt,
            past.Reminder.Lines,
            claimed);
    }

    private static QueryExpression LinesOf(Guid reminderId)
    {
        var query = new QueryExpression(ReminderLineTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(ReminderLineTable.ReminderId, ConditionOperator.Equal, reminderId);
        return query;
    }
}
