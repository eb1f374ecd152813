using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What went wrong in the service, as data.</summary>
[DataContract(Name = "BaseServiceFault", Namespace = Contracts.V2011)]
[KnownType(typeof(OrganizationServiceFault))]
[KnownType(typeof(ExecuteTransactionFault))]
[Serializable]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    private ErrorDetailCollection errorDetails;

    [NonSerialized]
    private ExtensionDataObject extensionData;

    protected BaseServiceFault()
    {
    }

    [DataMember]
    public Guid ActivityId { get; set; }

    [DataMember]
    public int ErrorCode { get; set; }

    [DataMember]
    public ErrorDetailCollection ErrorDetails
    {
        get => errorDetails ??= new ErrorDetailCollection();
        set => errorDetails = value;
    }

    public ExtensionDataObject ExtensionData
    {
        get => extensionData;
        set => extensionData = value;
    }

    [DataMember]
    public string HelpLink { get; set; }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public DateTime Timestamp { get; set; }
}

/// <summary>Facts about a fault by name.</summary>
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = Contracts.V2011)]
[Serializable]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
    public ErrorDetailCollection()
    {
    }
}
