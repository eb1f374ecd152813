using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "PagingInfo", Namespace = Contracts.V2011)]
public sealed class PagingInfo : IExtensibleDataObject
{
    public PagingInfo()
    {
    }

    /// <summary>Rows per page; 0 leaves it to the platform (5000 at most).</summary>
    [DataMember]
    public int Count { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>From 1; 0 when the query is not paged.</summary>
    [DataMember]
    public int PageNumber { get; set; }

    /// <summary>The cookie of the page before, which makes the next one independent of its number.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }
}
