using System;
using System.Collections.Generic;
using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Store;

namespace Relance.Local.Pipeline;

/// <summary>
/// The asynchronous service. Each job is a row of asyncoperation from the moment its message commits, runs outside any transaction,
/// and is tried up to four times when its plug-in asks for it (Microsoft Learn: handle exceptions). A retry goes to the end of the
/// queue and needs no passing of time: the clock of the host stands still while jobs are drained.
/// </summary>
internal sealed class JobQueue
{
    private const int MaximumAttempts = 4;

    // So many jobs share one transaction of the database, in which those of the platform are savepoints: a commit costs more than a
    // short job. Other callers wait that long at most.
    private const int JobsPerCommit = 50;

    // A long job ends the transaction: what waits in memory to be committed grows with what was written.
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromMilliseconds(100);

    private readonly LocalDataverse host;
    private readonly JobRows rows;
    private readonly Queue<SystemJob> due = new();
    private readonly List<JobFailure> failures = new();

    public JobQueue(LocalDataverse host, JobRows rows)
    {
        this.host = host;
        this.rows = rows;
    }

    public int Count => due.Count;

    /// <summary>Jobs given up, oldest first.</summary>
    public IReadOnlyList<JobFailure> Failures => failures;

    /// <summary>Makes a job of an asynchronous step; it exists only if the open transaction is committed.</summary>
    public void Enqueue(Call call, RegisteredStep step)
    {
        SystemJob job = SystemJob.Of(host, call, step);
        rows.Create(job);
        host.Transaction.AfterCommit(() => due.Enqueue(job));
    }

    /// <summary>Puts back the jobs that were waiting when the database was closed. One whose step is gone is given up.</summary>
    public void Restore(StepTable steps)
    {
        foreach (var (id, attempts, data) in rows.Waiting())
        {
            if (steps.Find(data.StepId) is { } step)
            {
                due.Enqueue(data.ToJob(id, attempts, step));
            }
            else
            {
                rows.Abandon(id, "The step of this job is no longer registered.");
            }
        }
    }

    /// <summary>Runs due jobs, those they cause included, until none is left or <paramref name="maximum"/> executions were made.</summary>
    /// <returns>The number of executions, retries included.</returns>
    public int Drain(int maximum)
    {
        int executions = 0;
        while (executions < maximum && due.Count > 0)
        {
            executions += host.Dispatcher.Exclusive(() => ExecuteSome(Math.Min(JobsPerCommit, maximum - executions)));
        }

        return executions;
    }

    private int ExecuteSome(int most)
    {
        int executions = 0;
        StoreTransaction jobs = host.Store.Begin();
        long begun = Stopwatch.GetTimestamp();
        try
        {
            while (executions < most && Stopwatch.GetElapsedTime(begun) < LongestTransaction && ExecuteNext())
            {
                executions++;
            }
        }
        finally
        {
            jobs.Commit();
        }

        return executions;
    }

    /// <returns>False when no job is due.</returns>
    private bool ExecuteNext()
    {
        if (!due.TryDequeue(out SystemJob? job))
        {
            return false;
        }

        job.Attempts++;
        var trace = new TraceLog();
        try
        {
            host.Runner.RunJob(job.Step.Plugin, job.Context, trace);
            rows.Succeed(job);
        }
        catch (InvalidPluginExecutionException refusal) when (refusal.Status == OperationStatus.Retry && job.Attempts < MaximumAttempts)
        {
            rows.Retry(job, refusal.Message);
            due.Enqueue(job);
        }
        catch (Exception exception)
        {
            rows.Fail(job, exception.Message);
            failures.Add(new JobFailure(job.Step.Definition.Name, job.Context.PrimaryEntityName, job.Context.PrimaryEntityId, exception, trace.Text));
        }

        return true;
    }
}
