using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveRequest : OrganizationRequest
{
    public RetrieveRequest()
    {
        RequestName = "Retrieve";
        Target = null;
        ColumnSet = null;
    }

    public ColumnSet ColumnSet
    {
        get => Parameters.Get<ColumnSet>(nameof(ColumnSet));
        set => Parameters[nameof(ColumnSet)] = value;
    }

    public EntityReference Target
    {
        get => Parameters.Get<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}

[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveResponse : OrganizationResponse
{
    public RetrieveResponse()
    {
    }

    public Entity Entity => Results.Get<Entity>(nameof(Entity));
}
