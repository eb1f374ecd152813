using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Makes the activity that carries a message, in the timeline of the invoice or of the account, owned by the collector: an e-mail
/// that is sent, a letter to post, a call to make, a task. An SMS becomes a task with its text, since no standard activity sends one.
/// </summary>
public sealed class ActivityWriter(Execution execution, RowReader rows)
{
    /// <summary>Makes the activity, or finishes what an interrupted execution began.</summary>
    /// <returns>Whether it was found completed already, so that no event will tell.</returns>
    public bool Issue(DebtorFile file, OutgoingReminder reminder, ComposedMessage message)
    {
        var table = TableOf(reminder.Channel);
        var begun = Begun(table, reminder);
        if (begun is null)
        {
            var activity = NewActivity(file, reminder.Message, message);
            activity[EmailTable.ReminderId] = new EntityReference(ReminderTable.LogicalName, reminder.Id);
            execution.AsSystem.Create(activity);
        }

        if (begun is null || (table == EmailTable.LogicalName && begun.Value.Code(EmailTable.StatusCode) == EmailTable.Statuses.Draft))
        {
            Send(reminder.Message, message, begun?.Id);
        }

        return begun is { } known
            && known.Code(EmailTable.StateCode) == EmailTable.States.Completed
            && (table != EmailTable.LogicalName || known.Code(EmailTable.StatusCode) is EmailTable.Statuses.Sent or EmailTable.Statuses.Completed);
    }

    /// <summary>Puts the activity into the request that creates its reminder.</summary>
    public void Attach(Entity record, DebtorFile file, OutgoingReminder reminder, ComposedMessage message) =>
        record.RelatedEntities[new Relationship(RelationshipOf(reminder.Channel))] =
            new EntityCollection(new List<Entity> { NewActivity(file, reminder.Message, message) }) { EntityName = TableOf(reminder.Channel) };

    /// <summary>After the activity is there: attaches the document that it does not hold, and sends an e-mail.</summary>
    /// <param name="activityId">Null = the one of this attempt.</param>
    public void Send(OutgoingMessage outgoing, ComposedMessage message, Guid? activityId = null)
    {
        var table = TableOf(outgoing.Channel);
        var id = activityId ?? outgoing.ActivityId;
        if (Activities.Document(new EntityReference(table, id), outgoing, message) is { } document)
        {
            execution.AsSystem.Create(document);
        }

        if (table == EmailTable.LogicalName)
        {
            SendEmail(id);
        }
    }

    /// <exception cref="InvalidPluginExecutionException">
    /// Refused in an asynchronous step: another evaluation may have sent it just now. The next attempt sees whether that is so.
    /// </exception>
    private void SendEmail(Guid id)
    {
        try
        {
            execution.AsSystem.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = id, ["TrackingToken"] = "", ["IssueSend"] = true });
        }
        catch (FaultException<OrganizationServiceFault> refused) when (execution.IsAsynchronous)
        {
            throw new InvalidPluginExecutionException(OperationStatus.Retry, refused.Detail?.ErrorCode ?? 0, refused.Message);
        }
    }

    /// <summary>Makes the activity of a message that is no reminder, and sends an e-mail, which keeps the name of its text: so it is known when it comes back.</summary>
    public void Write(DebtorFile file, OutgoingMessage outgoing, ComposedMessage message, string textName)
    {
        var activity = NewActivity(file, outgoing, message);
        if (activity.LogicalName == EmailTable.LogicalName)
        {
            activity[EmailTable.TextName] = textName;
        }

        execution.AsSystem.Create(activity);
        Send(outgoing, message);
    }

    /// <summary>Takes back what has not left: open activities of the reminder.</summary>
    public void Withdraw(Guid reminderId, Channel channel)
    {
        var table = TableOf(channel);
        foreach (var row in rows.All(Query(table, reminderId)))
        {
            if (row.Code(EmailTable.StateCode) == EmailTable.States.Open)
            {
                execution.AsSystem.Update(new Entity(table, row.Id)
                {
                    [EmailTable.StateCode] = new OptionSetValue(EmailTable.States.Canceled),
                    [EmailTable.StatusCode] = new OptionSetValue(CancelledStatus(table)),
                });
            }
        }
    }

    public static string TableOf(Channel channel) => channel switch
    {
        Channel.Email => EmailTable.LogicalName,
        Channel.Letter or Channel.RegisteredLetter => LetterTable.LogicalName,
        Channel.PhoneCall => PhoneCallTable.LogicalName,
        _ => TaskTable.LogicalName,
    };

    // Status "Canceled" has another number in each activity table.
    private static int CancelledStatus(string table) => table switch
    {
        PhoneCallTable.LogicalName => PhoneCallTable.Statuses.Canceled,
        TaskTable.LogicalName => TaskTable.Statuses.Canceled,
        LetterTable.LogicalName => LetterTable.Statuses.Canceled,
        _ => EmailTable.Statuses.Canceled,
    };

    private Row? Begun(string table, OutgoingReminder reminder)
    {
        foreach (var row in rows.All(Query(table, reminder.Id)))
        {
            var isSpent = row.Code(EmailTable.StateCode) == EmailTable.States.Canceled || (table == EmailTable.LogicalName && row.Code(EmailTable.StatusCode) == EmailTable.Statuses.Failed);
            if (!isSpent)
            {
                return row;
            }
        }

        return null;
    }

    private Entity NewActivity(DebtorFile file, OutgoingMessage outgoing, ComposedMessage message) => outgoing.Channel switch
    {
        Channel.Email => Activities.Email(file, outgoing, message, execution.Context.UserId),
        Channel.Letter or Channel.RegisteredLetter => Activities.Letter(file, outgoing, message, execution.Context.UserId),
        Channel.PhoneCall => Activities.PhoneCall(file, outgoing, message, execution.Context.UserId),
        _ => Activities.Task(file, outgoing, message),
    };

    private static string RelationshipOf(Channel channel) => channel switch
    {
        Channel.Email => "relance_reminder_emails",
        Channel.Letter or Channel.RegisteredLetter => "relance_reminder_letters",
        Channel.PhoneCall => "relance_reminder_phonecalls",
        _ => "relance_reminder_tasks",
    };

    private static QueryExpression Query(string table, Guid reminderId)
    {
        // These columns and states are the same in every activity table.
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(EmailTable.StateCode, EmailTable.StatusCode) };
        query.Criteria.AddCondition(EmailTable.ReminderId, ConditionOperator.Equal, reminderId);
        return query;
    }
}
