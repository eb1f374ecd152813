using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The number of a choice.</summary>
[DataContract(Name = "OptionSetValue", Namespace = Contracts.V2011)]
public sealed class OptionSetValue : IExtensibleDataObject
{
    public OptionSetValue()
    {
    }

    public OptionSetValue(int value) => Value = value;

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int Value { get; set; }

    public override bool Equals(object obj) => obj is OptionSetValue other && Value == other.Value;

    public override int GetHashCode() => Value.GetHashCode();
}

/// <summary>The numbers of a column that takes several choices.</summary>
[CollectionDataContract(Name = "OptionSetValueCollection", Namespace = Contracts.V90)]
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    public OptionSetValueCollection()
    {
    }

    public OptionSetValueCollection(IList<OptionSetValue> list)
        : base(list)
    {
    }
}
