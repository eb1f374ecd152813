using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Parameters of a message, or values shared along a pipeline, by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = Contracts.V2011)]
[KnownType("GetKnownParameterTypes")]
public class ParameterCollection : DataCollection<string, object>
{
    public ParameterCollection()
    {
    }

    protected ParameterCollection(IDictionary<string, object> collection)
        : base(collection)
    {
    }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}

/// <summary>Snapshots of a row before or after the operation, by the alias they were registered with.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = Contracts.V2011)]
public class EntityImageCollection : DataCollection<string, Entity>
{
    public EntityImageCollection()
    {
    }

    protected EntityImageCollection(IDictionary<string, Entity> collection)
        : base(collection)
    {
    }
}
