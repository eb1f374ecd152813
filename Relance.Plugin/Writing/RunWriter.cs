using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>State of a run and of its batches.</summary>
public enum RunState
{
    Queued,
    Running,
    Completed,
    Failed,
}

/// <param name="Debtors">How many are due for review.</param>
public sealed record BegunRun(EntityReference Run, int Debtors);

/// <summary>Begins and ends dunning runs.</summary>
public sealed class RunWriter(Execution execution, RowReader rows, ConfigurationReader configurations)
{
    /// <summary>Queues the debtors that are due for review on the day.</summary>
    public BegunRun Begin(LocalDate asOf, int batchSize)
    {
        var debtors = DueForReview(asOf);
        var id = execution.AsSystem.Create(new Entity(RunTable.LogicalName)
        {
            [RunTable.AsOf] = Days.ToColumn(asOf),
            [RunTable.State] = Choices.To(debtors.Count == 0 ? RunState.Completed : RunState.Running),
            [RunTable.Debtors] = debtors.Count,
            [RunTable.StartedOn] = execution.Context.OperationCreatedOn,
            [RunTable.EndedOn] = debtors.Count == 0 ? execution.Context.OperationCreatedOn : null,
        });
        var run = new EntityReference(RunTable.LogicalName, id);
        for (var start = 0; start < debtors.Count; start += batchSize)
        {
            Queue(run, (start / batchSize) + 1, debtors.Skip(start).Take(batchSize));
        }

        return new BegunRun(run, debtors.Count);
    }

    /// <summary>One more batch of a run; its creation starts the job.</summary>
    public void Queue(EntityReference run, int number, IEnumerable<Guid> debtors) => execution.AsSystem.Create(new Entity(RunBatchTable.LogicalName)
    {
        [RunBatchTable.RunId] = run,
        [RunBatchTable.Number] = number,
        [RunBatchTable.Name] = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [RunBatchTable.State] = Choices.To(RunState.Queued),
        [RunBatchTable.DebtorIds] = string.Join(",", debtors.Select(id => id.ToString("N"))),
    });

    /// <summary>A batch without debtors: its job keeps the figures of the last month that has ended.</summary>
    public void QueueFigures(EntityReference run, int number) => Queue(run, number, []);

    /// <summary>Closes the run when none of its batches is left to do.</summary>
    public void EndWhenDone(EntityReference run, LocalDate asOf, Instant startedOn)
    {
        var batches = new QueryExpression(RunBatchTable.LogicalName) { ColumnSet = new ColumnSet(RunBatchTable.State, RunBatchTable.Failed) };
        batches.Criteria.AddCondition(RunBatchTable.RunId, ConditionOperator.Equal, run.Id);
        var all = rows.All(batches);
        if (all.Any(batch => batch.Choice<RunState>(RunBatchTable.State) is RunState.Queued or RunState.Running))
        {
            return;
        }

        execution.AsSystem.Update(new Entity(RunTable.LogicalName, run.Id)
        {
            [RunTable.State] = Choices.To(RunState.Completed),
            [RunTable.Errors] = all.Sum(batch => batch.Integer(RunBatchTable.Failed) ?? 0),
            [RunTable.Reminders] = Count(ReminderTable.LogicalName, ReminderTable.ProposedOn, asOf, ReminderTable.CreatedOn, startedOn),
            [RunTable.HoldsPlaced] = Count(CreditHoldTable.LogicalName, CreditHoldTable.PlacedOn, asOf, CreditHoldTable.CreatedOn, startedOn),
            [RunTable.HoldsReleased] = Count(CreditHoldTable.LogicalName, CreditHoldTable.ReleasedOn, asOf, CreditHoldTable.ModifiedOn, startedOn),
            [RunTable.EndedOn] = execution.Context.OperationCreatedOn,
        });
    }

    // Accounts without open invoices have no review date, so the work grows with what is due and not with the customers. Those who
    // paid, or whose risk was looked at too long ago, come on top.
    private List<Guid> DueForReview(LocalDate asOf)
    {
        var reviewDays = configurations.Find()?.Policy.Risk.ReviewDays ?? RiskSettings.Default.ReviewDays;
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(AccountTable.ReviewOn, ConditionOperator.LessEqual, Days.ToColumn(asOf));
        query.Criteria.AddCondition(AccountTable.RiskDue, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(AccountTable.RiskOn, ConditionOperator.LessEqual, Days.ToColumn(asOf.PlusDays(-reviewDays)));
        query.AddOrder(AccountTable.Id, OrderType.Ascending);
        return rows.All(query).Select(row => row.Id).ToList();
    }

    private int Count(string table, string dayColumn, LocalDate day, string momentColumn, Instant since)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(dayColumn, ConditionOperator.Equal, Days.ToColumn(day));
        query.Criteria.AddCondition(momentColumn, ConditionOperator.GreaterEqual, since.ToDateTimeUtc());
        return rows.All(query).Count;
    }
}
