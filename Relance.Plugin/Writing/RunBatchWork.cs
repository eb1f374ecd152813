using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Evaluates the debtors of one batch through the custom API, each in a transaction of its own: what fails for one debtor is written
/// down and does not stop the others. Safe to repeat, since an evaluation that was written finds nothing to do.
/// </summary>
public sealed class RunBatchWork(Execution execution, RowReader rows, RunWriter runs)
{
    private const string Run = "run";

    /// <summary>Half of what the platform allows for one message (reference: two minutes), so that the last debtor has time.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    public void Do(Guid batchId)
    {
        if (rows.First(Query(batchId)) is not { } batch)
        {
            return;
        }

        var run = batch.Reference(RunBatchTable.RunId)!;
        var asOf = batch.Linked(Run).Day(RunTable.AsOf)!.Value;
        var debtors = batch.Words(RunBatchTable.DebtorIds).Select(Guid.Parse).ToList();
        var errors = new List<string>();
        var watch = Stopwatch.StartNew();
        var done = 0;
        if (debtors.Count == 0)
        {
            // The job has the whole time of a message for it, and a failure is written down like that of a debtor.
            Ask(new OrganizationRequest("relance_TakeSnapshot"), "relance_TakeSnapshot", errors);
        }

        while (done < debtors.Count && (done == 0 || watch.Elapsed < Budget))
        {
            Evaluate(debtors[done], asOf, errors);
            done++;
        }

        if (done < debtors.Count)
        {
            runs.Queue(run, NextNumber(run.Id), debtors.Skip(done));
        }

        execution.AsSystem.Update(new Entity(RunBatchTable.LogicalName, batchId)
        {
            [RunBatchTable.State] = Choices.To(RunState.Completed),
            [RunBatchTable.Done] = done,
            [RunBatchTable.Failed] = errors.Count,
            [RunBatchTable.Message] = errors.Count == 0 ? null : Activities.Cut(string.Join("\n", errors), RunBatchTable.Lengths.Message),
        });
        runs.EndWhenDone(run, asOf, batch.Linked(Run).Moment(RunTable.StartedOn)!.Value);
    }

    // Asynchronous steps have no transaction of their own, so a failed request leaves the others alone (reference: event framework).
    private void Evaluate(Guid debtor, LocalDate asOf, List<string> errors) => Ask(
        new OrganizationRequest("relance_EvaluateDebtor")
        {
            ["Debtor"] = new EntityReference(AccountTable.LogicalName, debtor),
            ["AsOf"] = Days.ToColumn(asOf),
        },
        debtor.ToString(),
        errors);

    private void Ask(OrganizationRequest request, string about, List<string> errors)
    {
        try
        {
            execution.AsSystem.Execute(request);
        }
        catch (Exception problem) when (problem is InvalidPluginExecutionException or FaultException)
        {
            errors.Add($"{about}: {problem.Message}");
            execution.Trace($"RL-902 {about}: {problem.Message}");
        }
    }

    private int NextNumber(Guid runId)
    {
        var query = new QueryExpression(RunBatchTable.LogicalName) { ColumnSet = new ColumnSet(RunBatchTable.Number) };
        query.Criteria.AddCondition(RunBatchTable.RunId, ConditionOperator.Equal, runId);
        query.AddOrder(RunBatchTable.Number, OrderType.Descending);
        return (rows.First(query)?.Integer(RunBatchTable.Number) ?? 0) + 1;
    }

    private static QueryExpression Query(Guid batchId)
    {
        var query = new QueryExpression(RunBatchTable.LogicalName) { ColumnSet = new ColumnSet(RunBatchTable.RunId, RunBatchTable.DebtorIds) };
        query.Criteria.AddCondition(RunBatchTable.Id, ConditionOperator.Equal, batchId);
        var run = query.AddLink(RunTable.LogicalName, RunBatchTable.RunId, RunTable.Id);
        run.EntityAlias = Run;
        run.Columns = new ColumnSet(RunTable.AsOf, RunTable.StartedOn);
        return query;
    }
}
