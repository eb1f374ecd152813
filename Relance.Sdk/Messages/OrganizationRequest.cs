using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the organization: a name and parameters. Custom APIs are called with this type itself.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = Contracts.V2011)]
public class OrganizationRequest : IExtensibleDataObject
{
    private ParameterCollection parameters;

    public OrganizationRequest()
    {
    }

    public OrganizationRequest(string requestName) => RequestName = requestName;

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ParameterCollection Parameters
    {
        get => parameters ??= new ParameterCollection();
        set => parameters = value;
    }

    [DataMember]
    public Guid? RequestId { get; set; }

    [DataMember]
    public string RequestName { get; set; }

    /// <exception cref="System.Collections.Generic.KeyNotFoundException">On reading a parameter that was not set.</exception>
    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }
}
