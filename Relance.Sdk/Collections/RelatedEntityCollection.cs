using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Rows to create with their parent, or read with it, by relationship.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = Contracts.V2011)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
    public RelatedEntityCollection()
    {
    }
}
