using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates rows of one table, all or none. Not supported inside plug-ins.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateMultipleRequest : OrganizationRequest
{
    public CreateMultipleRequest()
    {
        RequestName = "CreateMultiple";
        Targets = null;
    }

    public EntityCollection Targets
    {
        get => Parameters.Get<EntityCollection>(nameof(Targets));
        set => Parameters[nameof(Targets)] = value;
    }
}

[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateMultipleResponse : OrganizationResponse
{
    public CreateMultipleResponse()
    {
    }

    /// <summary>In the order of the targets.</summary>
    public Guid[] Ids => Results.Get<Guid[]>(nameof(Ids));
}
