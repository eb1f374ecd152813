using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a message gave back.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = Contracts.V2011)]
public class OrganizationResponse : IExtensibleDataObject
{
    private ParameterCollection results;

    public OrganizationResponse()
    {
    }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string ResponseName { get; set; }

    [DataMember]
    public ParameterCollection Results
    {
        get => results ??= new ParameterCollection();
        set => results = value;
    }

    /// <exception cref="System.Collections.Generic.KeyNotFoundException">On reading a result that is not there.</exception>
    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }
}
