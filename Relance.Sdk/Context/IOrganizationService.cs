using System;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The organization as seen by one user; every failure is a fault of type <see cref="OrganizationServiceFault"/>.</summary>
/// <remarks>The published service-contract attributes are left out: nobody hosts this interface, and WCF is absent from .NET 10.</remarks>
public interface IOrganizationService
{
    void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    Guid Create(Entity entity);

    void Delete(string entityName, Guid id);

    void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    OrganizationResponse Execute(OrganizationRequest request);

    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    EntityCollection RetrieveMultiple(QueryBase query);

    void Update(Entity entity);
}
