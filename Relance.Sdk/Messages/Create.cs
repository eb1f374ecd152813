using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a row and those in its <see cref="Entity.RelatedEntities"/>, all or none.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateRequest : OrganizationRequest
{
    public CreateRequest()
    {
        RequestName = "Create";
        Target = null;
    }

    public Entity Target
    {
        get => Parameters.Get<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}

[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateResponse : OrganizationResponse
{
    public CreateResponse()
    {
    }

    public Guid id => Results.Get<Guid>(nameof(id));
}
