using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Makes the activity that carries a reminder, in the timeline of the invoice or of the account, owned by the collector: an e-mail
/// that is sent, a letter to post, a call to make, a task. An SMS becomes a task with its text, since no standard activity sends one.
/// </summary>
public sealed class ActivityWriter(Execution execution, RowReader rows)
{
    /// <summary>Makes the activity, or finishes what an interrupted execution began.</summary>
    /// <returns>Whether it was found completed already, so that no event will tell.</returns>
    public bool Issue(DebtorFile file, OutgoingReminder reminder, ComposedMessage message)
    {
        var table = TableOf(reminder.Channel);
        var begun = reminder.MayHaveLeft ? Begun(table, reminder) : null;
        var id = begun?.Id ?? Create(file, reminder, message, table);
        if (table == EmailTable.LogicalName && (begun is null || begun.Value.Code(EmailTable.StatusCode) == EmailTable.Statuses.Draft))
        {
            execution.AsSystem.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = id, ["TrackingToken"] = "", ["IssueSend"] = true });
        }

        return begun is { } known
            && known.Code(EmailTable.StateCode) == EmailTable.States.Completed
            && (table != EmailTable.LogicalName || known.Code(EmailTable.StatusCode) is EmailTable.Statuses.Sent or EmailTable.Statuses.Completed);
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

    private Guid Create(DebtorFile file, OutgoingReminder reminder, ComposedMessage message, string table)
    {
        var activity = reminder.Channel switch
        {
            Channel.Email => Activities.Email(file, reminder, message, execution.Context.UserId),
            Channel.Letter or Channel.RegisteredLetter => Activities.Letter(file, reminder, message, execution.Context.UserId),
            Channel.PhoneCall => Activities.PhoneCall(file, reminder, message, execution.Context.UserId),
            _ => Activities.Task(file, reminder, message),
        };
        var id = execution.AsSystem.Create(activity);
        if (Activities.Document(new EntityReference(table, id), reminder, message) is { } document)
        {
            execution.AsSystem.Create(document);
        }

        return id;
    }

    private static QueryExpression Query(string table, Guid reminderId)
    {
        // These columns and states are the same in every activity table.
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(EmailTable.StateCode, EmailTable.StatusCode) };
        query.Criteria.AddCondition(EmailTable.ReminderId, ConditionOperator.Equal, reminderId);
        return query;
    }
}
