using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a relationship; the role tells the ends apart when a table is related to itself.</summary>
[DataContract(Name = "Relationship", Namespace = Contracts.V2011)]
public sealed class Relationship : IExtensibleDataObject
{
    public Relationship()
    {
    }

    public Relationship(string schemaName) => SchemaName = schemaName;

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    [DataMember]
    public string SchemaName { get; set; }

    public override bool Equals(object obj) =>
        obj is Relationship other
        && SchemaName == other.SchemaName
        && PrimaryEntityRole == other.PrimaryEntityRole;

    public override int GetHashCode() =>
        (SchemaName == null ? 0 : SchemaName.GetHashCode()) ^ PrimaryEntityRole.GetHashCode();
}

[DataContract(Name = "EntityRole", Namespace = Contracts.V2011)]
public enum EntityRole
{
    [EnumMember]
    Referencing = 0,
    [EnumMember]
    Referenced = 1,
}
