using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>An amount without its currency, which is another column of the row.</summary>
[DataContract(Name = "Money", Namespace = Contracts.V2011)]
public sealed class Money : IExtensibleDataObject
{
    public Money()
    {
    }

    public Money(decimal value) => Value = value;

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public decimal Value { get; set; }

    public override bool Equals(object obj) => obj is Money other && Value == other.Value;

    public override int GetHashCode() => Value.GetHashCode();
}
