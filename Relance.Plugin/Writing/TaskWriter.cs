using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Opens work items for our own people. A key is opened once, unless Relance itself closed the task.</summary>
public sealed class TaskWriter(Execution execution, RowReader rows, ConfigurationReader configurations)
{
    private const int LongestSubject = 200;
    private const int LongestDescription = 2000;

    private readonly HashSet<Guid> told = [];

    /// <summary>Those of the keys that were opened before.</summary>
    public ValueList<string> Known(IEnumerable<string> keys)
    {
        var query = new QueryExpression(TaskTable.LogicalName) { ColumnSet = new ColumnSet(TaskTable.Key) };
        query.Criteria.AddCondition(TaskTable.Key, ConditionOperator.In, keys.Cast<object>().ToArray());
        return rows.All(query).Select(row => row.Text(TaskTable.Key)!).ToValueList();
    }

    /// <param name="owner">Null = whoever has the side of the effect.</param>
    public void Open(DebtorFile file, Effect.OpenTask effect, EntityReference? owner = null)
    {
        var house = HouseLanguage.Of(file.Configuration);
        var context = ExplainContext.Of(file.Snapshot);
        var number = context.Invoice(effect.InvoiceId)?.Number;
        var about = number is null ? file.Snapshot.Debtor.Name : $"{file.Snapshot.Debtor.Name}, {number}";
        Create(
            file,
            effect.Key,
            effect.Kind,
            owner ?? OwnerOf(file, effect),
            $"{Explainer.Task(effect.Kind, house)} – {about}",
            Explainer.Explain(effect.Why, context, house),
            effect.InvoiceId,
            effect.ReminderId);
    }

    // A manager whom the policy does not name cannot be told: then it stays with those who answer.
    private static EntityReference OwnerOf(DebtorFile file, Effect.OpenTask effect) =>
        (effect.Kind == TaskKind.DisputeEscalated ? file.Configuration.Arrangements.ManagerOf(effect.Owner) : null) ?? file.OwnerOf(effect);

    /// <summary>
    /// Completes a task whose occasion is over and notes why. Its key is given back, so that the same occasion opens a new task when it
    /// returns; a task that a person completed keeps its key and is not opened again.
    /// </summary>
    public void Close(DebtorFile file, Effect.CloseTask effect)
    {
        var task = new Row(execution.AsSystem.Retrieve(TaskTable.LogicalName, effect.TaskId, new ColumnSet(TaskTable.Description)));
        var why = Explainer.Explain(effect.Why, ExplainContext.Of(file.Snapshot), HouseLanguage.Of(file.Configuration));
        Complete(task, effect.Key, why);
    }

    /// <summary>Completes the task of an occasion that no decision can see the end of: the row that it is about has changed.</summary>
    public void Finish(string key)
    {
        var query = new QueryExpression(TaskTable.LogicalName) { ColumnSet = new ColumnSet(TaskTable.Description) };
        query.Criteria.AddCondition(TaskTable.Key, ConditionOperator.Equal, key);
        query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, TaskTable.States.Open);
        if (rows.First(query) is { } task)
        {
            Complete(task, key, HouseLanguage.OccasionOver(HouseLanguage.Of(configurations.Get())));
        }
    }

    private void Complete(Row task, string key, string why)
    {
        execution.AsSystem.Update(new Entity(TaskTable.LogicalName, task.Id)
        {
            [TaskTable.Key] = Activities.Cut($"{key}|{task.Id:N}", TaskTable.Lengths.Key),
            [TaskTable.Description] = Activities.Cut($"{why}\n{task.Text(TaskTable.Description)}", LongestDescription),
            [TaskTable.StateCode] = new OptionSetValue(TaskTable.States.Completed),
            [TaskTable.StatusCode] = new OptionSetValue(TaskTable.Statuses.Completed),
        });
        execution.Trace($"Task {key} closed.");
    }

    /// <summary>A reminder could not be put into words: texts or settings have to be completed first.</summary>
    public void TellConfiguration(DebtorFile file, OutgoingReminder reminder, ValueList<string> failures)
    {
        var key = $"text|{reminder.Id:N}|{reminder.Attempt}";
        if (!Known([key]).IsEmpty)
        {
            return;
        }

        var subject = HouseLanguage.CannotBeWritten(reminder.Number, file.Snapshot.Debtor.Name, HouseLanguage.Of(file.Configuration));
        var invoiceId = reminder.Lines.Count == 1 ? reminder.Lines[0].InvoiceId : (Guid?)null;
        Create(file, key, TaskKind.Configuration, file.Collector, subject, string.Join("\n", failures), invoiceId, reminder.Id);
        told.Add(file.Snapshot.Debtor.Id);
    }

    /// <summary>A task about settings was opened for the debtor in this execution, beside those of its decision.</summary>
    public bool HasTold(Guid accountId) => told.Contains(accountId);

    /// <summary>The account says that it has an open task: for those that are opened outside an evaluation.</summary>
    public void MarkAccount(Guid accountId) =>
        execution.AsSystem.Update(new Entity(AccountTable.LogicalName, accountId) { [AccountTable.HasOpenTask] = true });

    /// <summary>Their customer is on hold: told once per hold.</summary>
    public void TellSales(DebtorFile file, Guid holdId, string subject, string description)
    {
        var key = $"hold|{holdId:N}";
        if (Known([key]).IsEmpty)
        {
            Create(file, key, TaskKind.SalesWarning, file.SalesOwner, subject, description, null, null);
            told.Add(file.Snapshot.Debtor.Id);
        }
    }

    private void Create(DebtorFile file, string key, TaskKind kind, EntityReference owner, string subject, string description, Guid? invoiceId, Guid? reminderId)
    {
        var task = new Entity(TaskTable.LogicalName)
        {
            [TaskTable.Key] = key,
            [TaskTable.TaskKind] = Choices.To(kind),
            [TaskTable.AccountId] = file.AccountReference,
            [TaskTable.Subject] = Activities.Cut(subject, LongestSubject),
            [TaskTable.Description] = Activities.Cut(description, LongestDescription),
            [TaskTable.OwnerId] = owner,
            [TaskTable.ScheduledEnd] = Days.ToColumn(file.Snapshot.AsOf),
            [TaskTable.RegardingObjectId] = invoiceId is { } invoice ? new EntityReference(InvoiceTable.LogicalName, invoice) : file.AccountReference,
        };
        if (invoiceId is { } id)
        {
            task[TaskTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, id);
        }

        execution.AsSystem.Create(task);
        execution.Trace($"Task {key}{(reminderId is null ? "" : $" about reminder {reminderId}")}.");
    }
}
