using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Plugin;
using Relationship = Microsoft.Xrm.Sdk.Relationship;

namespace Relance.Tests.Engines;

/// <summary>
/// Runs the steps and custom APIs of the solution around a service that only keeps rows. It knows what Relance needs of the platform
/// and no more: no privileges, no transactions, no automatic numbers.
/// </summary>
internal sealed class SteppedService(IOrganizationService rows, Catalog catalog, OrganizationIds ids) : IOrganizationService
{
    private readonly Queue<Action> jobs = new();

    public DateTime Now { get; set; }

    public int Requests { get; private set; }

    public List<string> Mailed { get; } = [];

    public HashSet<string> FailingAddresses { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void RunJobs()
    {
        while (jobs.TryDequeue(out var job))
        {
            job();
        }
    }

    public void ResetCount() => Requests = 0;

    public Guid Create(Entity entity)
    {
        Requests++;
        var row = new Entity(entity.LogicalName, entity.Id == Guid.Empty ? Guid.NewGuid() : entity.Id);
        row.Attributes.AddRange(entity.Attributes);
        row.RelatedEntities.AddRange(entity.RelatedEntities);
        Around("Create", row, null, () =>
        {
            var parts = row.RelatedEntities.ToList();
            row.RelatedEntities.Clear();
            rows.Create(row);
            foreach (var (relationship, part) in parts.SelectMany(pair => pair.Value.Entities.Select(part => (pair.Key, part))))
            {
                part[catalog.FindRelationship(relationship.SchemaName)!.ReferencingColumn] = row.ToEntityReference();
                Create(part);
            }
        });
        return row.Id;
    }

    public void Update(Entity entity)
    {
        Requests++;
        Around("Update", entity, Before(entity.LogicalName, entity.Id), () => rows.Update(entity));
    }

    public void Delete(string entityName, Guid id)
    {
        Requests++;
        Around("Delete", new Entity(entityName, id), Before(entityName, id), () => rows.Delete(entityName, id));
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet)
    {
        Requests++;
        return rows.Retrieve(entityName, id, columnSet);
    }

    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        Requests++;
        return rows.RetrieveMultiple(query);
    }

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        switch (request)
        {
            case UpsertRequest upsert:
                return Upsert(upsert.Target);
            case { RequestName: "SendEmail" }:
                Send((Guid)request["EmailId"]);
                return new OrganizationResponse();
            case { RequestName: "WhoAmI" }:
                return new OrganizationResponse { ResponseName = "WhoAmI", Results = { ["UserId"] = ids.User } };
            default:
                return Call(request);
        }
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        rows.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        rows.Disassociate(entityName, entityId, relationship, relatedEntities);

    private OrganizationResponse Call(OrganizationRequest request)
    {
        Requests++;
        var api = catalog.CustomApis.FirstOrDefault(one => one.UniqueName == request.RequestName)
            ?? throw new NotSupportedException($"This engine does not know {request.RequestName}.");
        var execution = new StepExecution(this, ids, Now) { MessageName = api.UniqueName, InputParameters = request.Parameters };
        if (api.PluginType is { } type)
        {
            Plugin(type).Execute(execution);
        }

        var response = new OrganizationResponse { ResponseName = request.RequestName };
        response.Results.AddRange(execution.OutputParameters);
        return response;
    }

    private UpsertResponse Upsert(Entity target)
    {
        var query = new QueryExpression(target.LogicalName) { ColumnSet = new ColumnSet(false) };
        foreach (var (column, value) in target.KeyAttributes)
        {
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value is EntityReference reference ? reference.Id : value);
            target[column] = value;
        }

        target.KeyAttributes.Clear();
        var known = rows.RetrieveMultiple(query).Entities.FirstOrDefault();
        if (known is not null)
        {
            target.Id = known.Id;
            Update(target);
        }

        var response = new UpsertResponse { ResponseName = "Upsert" };
        response.Results["RecordCreated"] = known is null;
        response.Results["Target"] = new EntityReference(target.LogicalName, known?.Id ?? Create(target));
        return response;
    }

    private void Send(Guid id)
    {
        var email = rows.Retrieve("email", id, new ColumnSet("to"));
        var address = email.GetAttributeValue<EntityCollection>("to").Entities[0].GetAttributeValue<string>("addressused");
        var fails = FailingAddresses.Contains(address);
        if (!fails)
        {
            Mailed.Add(address);
        }

        Update(new Entity("email", id) { ["statecode"] = new OptionSetValue(fails ? 0 : 1), ["statuscode"] = new OptionSetValue(fails ? 8 : 3) });
    }

    private void Around(string message, Entity target, Entity? before, Action operation)
    {
        var steps = catalog.Steps
            .Where(step => step.Message == message && step.Table == target.LogicalName && (step.FilteringColumns.Count == 0 || step.FilteringColumns.Any(target.Contains)))
            .OrderBy(step => step.Stage)
            .ThenBy(step => step.Rank)
            .ToList();
        steps.Where(step => step.Stage < StepStage.MainOperation).ToList().ForEach(step => Run(step, target, before));
        operation();
        steps.Where(step => step.Stage == StepStage.PostOperation && step.Mode == StepMode.Synchronous).ToList().ForEach(step => Run(step, target, before));
        steps.Where(step => step.Mode == StepMode.Asynchronous).ToList().ForEach(step => jobs.Enqueue(() => Run(step, target, before)));
    }

    private void Run(StepDefinition step, Entity target, Entity? before)
    {
        var execution = new StepExecution(this, ids, Now)
        {
            MessageName = step.Message,
            PrimaryEntityName = target.LogicalName,
            PrimaryEntityId = target.Id,
            Stage = (int)step.Stage,
            Mode = (int)step.Mode,
            InputParameters = { ["Target"] = step.Message == "Delete" ? target.ToEntityReference() : target },
        };
        foreach (var image in step.Images)
        {
            var row = image.Type == ImageType.Pre ? before : Before(target.LogicalName, target.Id);
            if (row is not null)
            {
                (image.Type == ImageType.Pre ? execution.PreEntityImages : execution.PostEntityImages)[image.Alias] = row;
            }
        }

        Plugin(step.PluginType).Execute(execution);
    }

    private Entity? Before(string table, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(catalog.Find(table)!.PrimaryId, ConditionOperator.Equal, id);
        return rows.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static IPlugin Plugin(string type) => (IPlugin)Activator.CreateInstance(typeof(PluginBase).Assembly.GetType(type, throwOnError: true)!)!;
}
