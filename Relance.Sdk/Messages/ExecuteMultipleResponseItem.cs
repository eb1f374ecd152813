using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The response or the fault of one request of a batch.</summary>
[DataContract(Name = "ExecuteMultipleResponseItem", Namespace = Contracts.V2012)]
public sealed class ExecuteMultipleResponseItem : IExtensibleDataObject
{
    public ExecuteMultipleResponseItem()
    {
    }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Null when the request succeeded.</summary>
    [DataMember]
    public OrganizationServiceFault Fault { get; set; }

    /// <summary>Position of the request in the batch, from 0.</summary>
    [DataMember]
    public int RequestIndex { get; set; }

    [DataMember]
    public OrganizationResponse Response { get; set; }
}

// The published contract name is that of another collection; the namespace tells them apart.
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Contracts.V2012)]
public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem>
{
    public ExecuteMultipleResponseItemCollection()
    {
    }
}

[DataContract(Name = "ExecuteMultipleSettings", Namespace = Contracts.V2012)]
public sealed class ExecuteMultipleSettings : IExtensibleDataObject
{
    public ExecuteMultipleSettings()
    {
    }

    [DataMember]
    public bool ContinueOnError { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>False returns only the items that failed.</summary>
    [DataMember]
    public bool ReturnResponses { get; set; }
}
