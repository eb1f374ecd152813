using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names one row by table and id, or by table and alternate key.</summary>
[DataContract(Name = "EntityReference", Namespace = Contracts.V2011)]
[Serializable]
public sealed class EntityReference : IExtensibleDataObject
{
    private KeyAttributeCollection keyAttributes;

    [NonSerialized]
    private ExtensionDataObject extensionData;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName) => LogicalName = logicalName;

    public EntityReference(string logicalName, Guid id)
        : this(logicalName) => Id = id;

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName) => keyAttributes = keyAttributeCollection;

    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName) => KeyAttributes.Add(keyName, keyValue);

    public ExtensionDataObject ExtensionData
    {
        get => extensionData;
        set => extensionData = value;
    }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => keyAttributes ??= new KeyAttributeCollection();
        set => keyAttributes = value;
    }

    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The primary name of the row for display; plays no part in equality.</summary>
    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string RowVersion { get; set; }

    public override bool Equals(object obj) =>
        obj is EntityReference other
        && Id == other.Id
        && LogicalName == other.LogicalName
        && KeyAttributes.Count == other.KeyAttributes.Count
        && KeyAttributes.All(other.HasKey);

    public override int GetHashCode() => Id.GetHashCode() ^ (LogicalName == null ? 0 : LogicalName.GetHashCode());

    private bool HasKey(KeyValuePair<string, object> key) =>
        KeyAttributes.TryGetValue(key.Key, out var value) && Equals(value, key.Value);
}

[CollectionDataContract(Name = "EntityReferenceCollection", Namespace = Contracts.V2011)]
public sealed class EntityReferenceCollection : DataCollection<EntityReference>
{
    public EntityReferenceCollection()
    {
    }

    public EntityReferenceCollection(IList<EntityReference> list)
        : base(list)
    {
    }
}
