using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Takes over what became of an activity into the reminder that it carried.</summary>
public sealed class ReminderOutcome(
    Execution execution, RowReader rows, ConfigurationReader configurations, NoticeWriter notices, Today today, EventRaiser events)
{
    /// <param name="activity">With its state and status.</param>
    /// <returns>The account to look at again; null when nothing changed.</returns>
    /// <exception cref="InvalidPluginExecutionException">The mark that the reminder was issued is still being written: try again.</exception>
    public Guid? Record(Guid reminderId, Entity activity)
    {
        var outcome = OutcomeOf(activity.LogicalName, new Row(activity));
        if (outcome == Outcome.None || rows.First(Query(reminderId)) is not { } reminder)
        {
            return null;
        }

        var state = reminder.Choice<ReminderState>(ReminderTable.State);
        var channel = reminder.Choice<Channel>(ReminderTable.Channel) ?? Channel.Email;
        if (ActivityWriter.TableOf(channel) != activity.LogicalName)
        {
            return null;
        }

        if (state is ReminderState.Proposed or ReminderState.Approved && execution.IsAsynchronous)
        {
            throw new InvalidPluginExecutionException(OperationStatus.Retry, "The reminder is not marked as issued yet.");
        }

        if (state != ReminderState.Issued)
        {
            return null;
        }

        execution.AsSystem.Update(Changed(reminderId, outcome));
        if (outcome == Outcome.Delivered && reminder.Flag(ReminderTable.IsFormalNotice))
        {
            notices.Sent(reminderId, today.Day);
        }

        Tell(outcome == Outcome.Delivered ? BusinessEvent.ReminderDelivered : BusinessEvent.ReminderFailed, reminder, channel);
        return reminder.Key(ReminderTable.AccountId);
    }

    private void Tell(BusinessEvent one, Row reminder, Channel channel)
    {
        if (!events.IsHeard(one) || reminder.Reference(ReminderTable.AccountId) is not { } debtor)
        {
            return;
        }

        var lines = new QueryExpression(ReminderLineTable.LogicalName) { ColumnSet = new ColumnSet(ReminderLineTable.AskedAmount, ReminderLineTable.InvoiceId) };
        lines.Criteria.AddCondition(ReminderLineTable.ReminderId, ConditionOperator.Equal, reminder.Id);
        var found = rows.All(lines);
        events.Reminder(one, new ReminderEvent(
            debtor,
            reminder.Id,
            reminder.Key(ReminderTable.ScenarioStepId),
            channel,
            found.Sum(line => line.Amount(ReminderLineTable.AskedAmount) ?? 0m),
            reminder.Key(ReminderTable.TransactionCurrencyId) is { } currency ? configurations.CurrencyCode(currency) : configurations.Get().Policy.BaseCurrency,
            found.Select(line => line.Key(ReminderLineTable.InvoiceId)!.Value),
            today.Day));
    }

    private Entity Changed(Guid reminderId, Outcome outcome)
    {
        var change = new Entity(ReminderTable.LogicalName, reminderId);
        if (outcome == Outcome.Delivered)
        {
            change[ReminderTable.State] = Choices.To(ReminderState.Delivered);
            change[ReminderTable.CountedOn] = Days.ToColumn(today.Day);
        }
        else
        {
            change[ReminderTable.State] = Choices.To(ReminderState.Failed);
            change[ReminderTable.FailureText] = HouseLanguage.NotDelivered(outcome == Outcome.Withdrawn, HouseLanguage.Of(configurations.Get()));
        }

        return change;
    }

    // States have the same numbers in every activity table; an e-mail is only delivered once it was sent, and it can fail while open.
    private static Outcome OutcomeOf(string table, Row activity)
    {
        var status = activity.Code(EmailTable.StatusCode);
        return activity.Code(EmailTable.StateCode) switch
        {
            EmailTable.States.Canceled => Outcome.Withdrawn,
            EmailTable.States.Completed when table != EmailTable.LogicalName => Outcome.Delivered,
            EmailTable.States.Completed when status is EmailTable.Statuses.Sent or EmailTable.Statuses.Completed => Outcome.Delivered,
            EmailTable.States.Open when table == EmailTable.LogicalName && status == EmailTable.Statuses.Failed => Outcome.Failed,
            _ => Outcome.None,
        };
    }

    private static QueryExpression Query(Guid reminderId)
    {
        var query = new QueryExpression(ReminderTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ReminderTable.AccountId,
                ReminderTable.Channel,
                ReminderTable.IsFormalNotice,
                ReminderTable.ScenarioStepId,
                ReminderTable.State,
                ReminderTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(ReminderTable.Id, ConditionOperator.Equal, reminderId);
        return query;
    }

    private enum Outcome
    {
        None,
        Delivered,
        Failed,
        Withdrawn,
    }
}
