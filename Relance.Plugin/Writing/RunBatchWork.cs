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
/// Evaluates the debtors of one batch: rows are read for some of them at once, each is decided and written by itself. What fails for
/// one debtor is written down and does not stop the others. Safe to repeat, since an evaluation that was written finds nothing to do.
/// </summary>
public sealed class RunBatchWork(
    Execution execution, RowReader rows, RunWriter runs, Evaluation evaluation, DebtorsAhead debtorsAhead, RowsAhead ahead, UserLanguage language)
{
    /// <summary>Debtors whose rows are read at once.</summary>
    private const int SliceSize = 25;

    private const string Run = "run";

    /// <summary>Half of what the platform allows for one message (reference: two minutes), so that the last debtor has time.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    /// <summary>Rows that were read ahead are used no longer than this: meanwhile somebody may have paid.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);

    public void Do(Guid batchId)
    {
        if (rows.First(Query(batchId)) is not { } batch)
        {
            return;
        }

        var run = batch.Reference(RunBatchTable.RunId)!;
        var asOf = batch.Linked(Run).Day(RunTable.AsOf)!.Value;
        var debtors = batch.Words(RunBatchTable.DebtorIds).Select(Guid.Parse).Distinct().ToList();
        var errors = new List<string>();
        var watch = Stopwatch.StartNew();
        var done = 0;
        if (debtors.Count == 0)
        {
            // The job has the whole time of a message for it, and a failure is written down like that of a debtor.
            Ask(new OrganizationRequest("relance_TakeSnapshot"), "relance_TakeSnapshot", errors);
        }

        var slice = 0;
        var age = new Stopwatch();
        while (done < debtors.Count && (done == 0 || watch.Elapsed < Budget))
        {
            if (done >= slice || age.Elapsed > Freshness)
            {
                age.Restart();
                slice = done + SliceSize;
                ReadAhead(debtors.Skip(done).Take(SliceSize).ToList(), asOf);
            }

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

    // What cannot be read for many may still be read for each.
    private void ReadAhead(List<Guid> debtors, LocalDate asOf)
    {
        try
        {
            debtorsAhead.Read(debtors, asOf, RiskReading.WhenDue);
        }
        catch (FaultException problem)
        {
            ahead.Forget();
            execution.Trace($"RL-903 {debtors.Count} debtors are read one by one: {problem.Message}");
        }
    }

    // Asynchronous steps have no transaction of their own, so a failed request leaves the others alone (reference: event framework). A
    // failure may come from rows that changed since they were read ahead: the second attempt reads anew.
    private void Evaluate(Guid debtor, LocalDate asOf, List<string> errors)
    {
        var problem = Attempt(debtor, asOf);
        if (problem is not null && !ahead.IsEmpty)
        {
            ahead.Forget();
            problem = Attempt(debtor, asOf);
        }

        if (problem is not null)
        {
            errors.Add($"{debtor}: {problem}");
        }
    }

    /// <returns>What went wrong; null = nothing.</returns>
    private string? Attempt(Guid debtor, LocalDate asOf)
    {
        try
        {
            return evaluation.Run(debtor, asOf, risk: RiskReading.WhenDue) is null ? MistakeTexts.Of(new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName), language.Culture) : null;
        }
        catch (UserMistake mistake)
        {
            return MistakeTexts.Of(mistake, language.Culture);
        }
        catch (Exception problem)
        {
            execution.Trace($"RL-902 {debtor}: {problem}");
            return problem.Message;
        }
    }

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
