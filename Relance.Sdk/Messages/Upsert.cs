using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates the row with this id or alternate key, or creates it.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpsertRequest : OrganizationRequest
{
    public UpsertRequest()
    {
        RequestName = "Upsert";
        Target = null;
    }

    public Entity Target
    {
        get => Parameters.Get<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}

[DataContract(Namespace = Contracts.V2011)]
public sealed class UpsertResponse : OrganizationResponse
{
    public UpsertResponse()
    {
    }

    public bool RecordCreated => Results.Get<bool>(nameof(RecordCreated));

    public EntityReference Target => Results.Get<EntityReference>(nameof(Target));
}
