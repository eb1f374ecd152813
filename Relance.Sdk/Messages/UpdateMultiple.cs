using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates rows of one table, all or none. Not supported inside plug-ins.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateMultipleRequest : OrganizationRequest
{
    public UpdateMultipleRequest()
    {
        RequestName = "UpdateMultiple";
        Targets = null;
    }

    public EntityCollection Targets
    {
        get => Parameters.Get<EntityCollection>(nameof(Targets));
        set => Parameters[nameof(Targets)] = value;
    }
}

[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateMultipleResponse : OrganizationResponse
{
    public UpdateMultipleResponse()
    {
    }
}
