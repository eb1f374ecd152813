using System;
using System.Reflection;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Relance.Tests.Shipped.MonoRun;

/// <summary>Sends every request to the tests and waits for the answer; a custom API of Relance runs here, under Mono.</summary>
internal sealed class BridgedService(Assembly plugin, DateTime now) : IOrganizationService
{
    public int Requests { get; private set; }

    public Guid Create(Entity entity) => (Guid)Send(new OrganizationRequest("Create") { ["Target"] = entity })["id"];

    public void Update(Entity entity) => Send(new OrganizationRequest("Update") { ["Target"] = entity });

    public void Delete(string entityName, Guid id) =>
        Send(new OrganizationRequest("Delete") { ["Target"] = new EntityReference(entityName, id) });

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        (Entity)Send(new OrganizationRequest("Retrieve") { ["Target"] = new EntityReference(entityName, id), ["ColumnSet"] = columnSet })["Entity"];

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        (EntityCollection)Send(new OrganizationRequest("RetrieveMultiple") { ["Query"] = query })["EntityCollection"];

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Relate("Associate", entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Relate("Disassociate", entityName, entityId, relationship, relatedEntities);

    public OrganizationResponse Execute(OrganizationRequest request) =>
        request.RequestName.StartsWith("relance_", StringComparison.Ordinal) ? RunApi(request) : Send(request);

    private OrganizationResponse RunApi(OrganizationRequest request)
    {
        var type = plugin.GetType("Relance.Plugin.Apis." + request.RequestName.Substring("relance_".Length), throwOnError: true)!;
        var context = new EventContext(request.RequestName, "", Guid.Empty, now);
        context.InputParameters.AddRange(request.Parameters);
        ((IPlugin)Activator.CreateInstance(type)!).Execute(new Services(context, this));
        return new OrganizationResponse { ResponseName = request.RequestName, Results = context.OutputParameters };
    }

    private void Relate(string message, string table, Guid id, Relationship relationship, EntityReferenceCollection related) => Send(
        new OrganizationRequest(message) { ["Target"] = new EntityReference(table, id), ["Relationship"] = relationship, ["RelatedEntities"] = related });

    private OrganizationResponse Send(OrganizationRequest request)
    {
        Requests++;
        var plain = new OrganizationRequest(request.RequestName) { Parameters = request.Parameters };
        Console.WriteLine("CALL " + Wire.Write(plain));
        var answer = Console.ReadLine() ?? throw new InvalidOperationException("The tests have gone away.");
        if (answer.StartsWith("FAULT ", StringComparison.Ordinal))
        {
            var message = Wire.ReadText(answer.Substring(6));
            throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { Message = message }, message);
        }

        return Wire.Read<OrganizationResponse>(answer.Substring(3));
    }
}
