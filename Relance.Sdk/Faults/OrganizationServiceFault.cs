using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The fault that every request to the organization may end in.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = Contracts.V2011)]
[Serializable]
public class OrganizationServiceFault : BaseServiceFault
{
    public OrganizationServiceFault()
    {
    }

    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    [DataMember]
    public string TraceText { get; set; }

    // Not public in the published API, yet part of the wire form.
    [DataMember]
    private bool ExceptionRetriable { get; set; }

    [DataMember]
    private string ExceptionSource { get; set; }

    [DataMember]
    private string OriginalException { get; set; }
}

/// <summary>A transaction was rolled back because one of its requests failed.</summary>
[DataContract(Name = "ExecuteTransactionFault", Namespace = Contracts.V71)]
[Serializable]
public sealed class ExecuteTransactionFault : OrganizationServiceFault
{
    public ExecuteTransactionFault()
    {
    }

    /// <summary>Position of the failed request, from 0.</summary>
    [DataMember]
    public int FaultedRequestIndex { get; set; }
}
