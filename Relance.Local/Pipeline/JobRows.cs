using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Store;

namespace Relance.Local.Pipeline;

/// <summary>The rows of asyncoperation by which system jobs can be watched, and by which a database in a file keeps those still to run.</summary>
internal sealed class JobRows
{
    private const string Table = "asyncoperation";
    private const int SystemEvent = 1;
    private const int Ready = 0;
    private const int Suspended = 1;
    private const int Completed = 3;
    private const int WaitingForResources = 0;
    private const int WaitingToRetry = 10;
    private const int Succeeded = 30;
    private const int Failed = 31;
    private const int Canceled = 32;

    private readonly LocalDataverse host;
    private readonly bool keepsData;

    /// <param name="host">The host whose jobs these are.</param>
    /// <param name="keepsData">Whether the rows must suffice to run the jobs after the host was closed.</param>
    public JobRows(LocalDataverse host, bool keepsData)
    {
        this.host = host;
        this.keepsData = keepsData;
    }

    /// <summary>Written in the transaction of the message that causes the job.</summary>
    public void Create(SystemJob job)
    {
        PluginContext context = job.Context;
        var row = new Entity(Table, job.Id)
        {
            ["name"] = job.Step.Definition.Name,
            ["operationtype"] = new OptionSetValue(SystemEvent),
            ["messagename"] = context.MessageName,
            ["primaryentitytype"] = context.PrimaryEntityName,
            ["owningextensionid"] = job.Step.Definition.Id,
            ["depth"] = context.Depth,
            ["retrycount"] = 0,
            ["correlationid"] = context.CorrelationId,
            ["statecode"] = new OptionSetValue(Ready),
            ["statuscode"] = new OptionSetValue(WaitingForResources),
            ["ownerid"] = new EntityReference("systemuser", context.UserId),
            ["data"] = keepsData ? JobData.Write(job) : null,
        };
        if (host.Catalog.Find(context.PrimaryEntityName) is not null && context.MessageName != "Delete")
        {
            row["regardingobjectid"] = new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId);
        }

        host.Store.Create(row, Writing);
    }

    public void Succeed(SystemJob job)
    {
        if (job.Step.Definition.DeletesJobOnSuccess)
        {
            host.Store.Delete(Table, job.Id);
            return;
        }

        Write(job.Id, job.Attempts - 1, Completed, Succeeded, null);
    }

    public void Retry(SystemJob job, string message) => Write(job.Id, job.Attempts - 1, Suspended, WaitingToRetry, message);

    public void Fail(SystemJob job, string message) => Write(job.Id, job.Attempts - 1, Completed, Failed, message);

    /// <summary>Closes a job that can never run.</summary>
    public void Abandon(Guid id, string message) => Write(id, 0, Completed, Canceled, message);

    /// <summary>The jobs still to run, oldest first.</summary>
    public IEnumerable<(Guid Id, int Attempts, JobData Data)> Waiting()
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("retrycount", "data") };
        query.Criteria.AddCondition("statecode", ConditionOperator.In, Ready, Suspended);
        query.Criteria.AddCondition("data", ConditionOperator.NotNull);
        query.AddOrder("createdon", OrderType.Ascending);
        query.AddOrder("asyncoperationid", OrderType.Ascending);
        return host.Store.Query(query, host.ReadingAll).Entities
            .Select(row => (row.Id, row.GetAttributeValue<int>("retrycount"), JobData.Read(row.GetAttributeValue<string>("data"))))
            .ToList();
    }

    private WriteContext Writing => new(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true };

    private void Write(Guid id, int retries, int state, int status, string? message)
    {
        var row = new Entity(Table, id)
        {
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(status),
            ["retrycount"] = retries,
            ["message"] = message,
        };
        if (state == Completed)
        {
            row["completedon"] = host.Clock.Now;
            row["data"] = null;
        }

        host.Store.Update(row, Writing);
    }
}
