using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A value of a joined table, or an aggregate, under the alias that the query gave it.</summary>
[DataContract(Name = "AliasedValue", Namespace = Contracts.V2011)]
[KnownType("GetKnownAliasedValueTypes")]
public sealed class AliasedValue : IExtensibleDataObject
{
    public AliasedValue()
    {
    }

    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    [DataMember]
    public string AttributeLogicalName { get; private set; }

    [DataMember]
    public string EntityLogicalName { get; private set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public object Value { get; private set; }

    private static IEnumerable<Type> GetKnownAliasedValueTypes() => KnownValueTypes.All;
}
