using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Column values of a row by logical name (case-sensitive).</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = Contracts.V2011)]
[KnownType("GetKnownParameterTypes")]
public sealed class AttributeCollection : DataCollection<string, object>
{
    public AttributeCollection()
    {
    }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}

/// <summary>Column values as text for display, by logical name.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = Contracts.V2011)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
    public FormattedValueCollection()
    {
    }
}

/// <summary>Values of an alternate key by column.</summary>
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = Contracts.V71)]
[Serializable]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
    public KeyAttributeCollection()
    {
    }
}
