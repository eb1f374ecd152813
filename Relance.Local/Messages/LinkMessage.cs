using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;
using Relance.Local.Store;
using OneToMany = Relance.Local.Metadata.Relationship;

namespace Relance.Local.Messages;

/// <summary>
/// What associate and disassociate share: over a one-to-many relationship both come down to an update of each related row,
/// with its rights and its steps.
/// </summary>
internal abstract class LinkMessage : PipelineMessage
{
    protected LinkMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        // The updates ask for write, append and append-to.
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        OneToMany relationship = RelationshipOf(call);
        var target = new EntityReference(call.Table, call.Id);
        foreach (EntityReference related in Related(call))
        {
            var row = new Entity(relationship.ReferencingTable, related.Id) { [relationship.ReferencingColumn] = NewValue(target) };
            Host.Messages.Get("Update").Handle(call.Continue(new UpdateRequest { Target = row }));
        }
    }

    /// <summary>What the lookup of a related row becomes.</summary>
    protected abstract EntityReference? NewValue(EntityReference target);

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        var target = Parameters.Required<EntityReference>(call, "Target");
        call.Table = target.LogicalName;
        call.Id = Host.RowFinder.IdOf(target);
        OneToMany relationship = RelationshipOf(call);
        if (relationship.ReferencedTable != call.Table || Related(call).Any(row => row.LogicalName != relationship.ReferencingTable))
        {
            throw PipelineFaults.BadArgument(
                $"{relationship.Name} leads from {relationship.ReferencedTable} to {relationship.ReferencingTable}: the target or a related row does not fit.");
        }
    }

    private static EntityReferenceCollection Related(Call call) => Parameters.Required<EntityReferenceCollection>(call, "RelatedEntities");

    private OneToMany RelationshipOf(Call call)
    {
        string name = Parameters.Required<Relationship>(call, "Relationship").SchemaName;
        return Host.Catalog.FindRelationship(name)
            ?? throw Fault.Unsupported($"{Name} through {name}: it is not a one-to-many relationship of the catalog");
    }
}
