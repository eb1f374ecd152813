using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row of a table, or the part of it that was read or is to be written.</summary>
[DataContract(Name = "Entity", Namespace = Contracts.V2011)]
public class Entity : IExtensibleDataObject
{
    // Created on first use: a deserialized row, or one set to null, has none yet.
    private AttributeCollection attributes;
    private FormattedValueCollection formattedValues;
    private KeyAttributeCollection keyAttributes;
    private RelatedEntityCollection relatedEntities;

    public Entity()
    {
    }

    public Entity(string entityName) => LogicalName = entityName;

    /// <remarks>The id is not added to <see cref="Attributes"/>.</remarks>
    public Entity(string entityName, Guid id)
        : this(entityName) => Id = id;

    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName) => KeyAttributes = keyAttributes;

    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    [DataMember]
    public AttributeCollection Attributes
    {
        get => attributes ??= new AttributeCollection();
        set => attributes = value;
    }

    [DataMember]
    public EntityState? EntityState { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => formattedValues ??= new FormattedValueCollection();
        private set => formattedValues = value;
    }

    /// <summary>The primary key; empty when the row is not created yet or is named by <see cref="KeyAttributes"/>.</summary>
    [DataMember]
    public virtual Guid Id { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => keyAttributes ??= new KeyAttributeCollection();
        set => keyAttributes = value;
    }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => relatedEntities ??= new RelatedEntityCollection();
        private set => relatedEntities = value;
    }

    /// <summary>The version read, for an optimistic update or delete (<see cref="ConcurrencyBehavior"/>).</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <exception cref="System.Collections.Generic.KeyNotFoundException">On reading a column that the row does not hold.</exception>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    /// <summary>Whether the column is there, even if its value is null.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>The value, or the default of <typeparamref name="T"/> when the column is absent or null.</summary>
    /// <exception cref="ArgumentNullException">The name is null or empty.</exception>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        if (string.IsNullOrEmpty(attributeLogicalName))
        {
            throw new ArgumentNullException(nameof(attributeLogicalName));
        }

        return Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;
    }

    /// <summary>Names the same row: id, alternate key and row version go with it.</summary>
    public EntityReference ToEntityReference() => new EntityReference(LogicalName, Id)
    {
        KeyAttributes = KeyAttributes,
        RowVersion = RowVersion,
    };
}
