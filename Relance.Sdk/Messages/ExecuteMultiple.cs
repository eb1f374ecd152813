using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Requests one after the other, each for itself. Not supported inside plug-ins.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ExecuteMultipleRequest : OrganizationRequest
{
    public ExecuteMultipleRequest()
    {
        RequestName = "ExecuteMultiple";
        Requests = null;
        Settings = null;
    }

    public OrganizationRequestCollection Requests
    {
        get => Parameters.Get<OrganizationRequestCollection>(nameof(Requests));
        set => Parameters[nameof(Requests)] = value;
    }

    public ExecuteMultipleSettings Settings
    {
        get => Parameters.Get<ExecuteMultipleSettings>(nameof(Settings));
        set => Parameters[nameof(Settings)] = value;
    }
}

[DataContract(Namespace = Contracts.V2011)]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    public ExecuteMultipleResponse()
    {
    }

    public bool IsFaulted => Results.Get<bool>(nameof(IsFaulted));

    public ExecuteMultipleResponseItemCollection Responses => Results.Get<ExecuteMultipleResponseItemCollection>(nameof(Responses));
}
