using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Store;
using OneToMany = Relance.Local.Metadata.Relationship;
using Relationship = Microsoft.Xrm.Sdk.Relationship;

namespace Relance.Local.Messages;

/// <summary>
/// What associate and disassociate share: over a one-to-many relationship both come down to an update of each related row,
/// with its rights and its steps; roles and column security profiles are pairs of rows.
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
        // Over a one-to-many relationship the updates ask for write, append and append-to.
        if (MembershipOf(call) is not null)
        {
            MembershipLinks.Authorize(Host, call);
        }
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        var target = new EntityReference(call.Table, call.Id);
        if (MembershipOf(call) is { } membership)
        {
            foreach (EntityReference related in Related(call))
            {
                Change(call, membership, target, related);
            }

            return;
        }

        OneToMany relationship = RelationshipOf(call);
        foreach (EntityReference related in Related(call))
        {
            var row = new Entity(relationship.ReferencingTable, related.Id) { [relationship.ReferencingColumn] = NewValue(target) };
            Host.Messages.Get("Update").Handle(call.Continue(new UpdateRequest { Target = row }));
        }
    }

    /// <summary>What the lookup of a related row becomes.</summary>
    protected abstract EntityReference? NewValue(EntityReference target);

    /// <summary>What happens to the pair of two rows.</summary>
    protected abstract void Change(Call call, Membership membership, EntityReference target, EntityReference related);

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        var target = Parameters.Required<EntityReference>(call, "Target");
        call.Table = target.LogicalName;
        call.Id = Host.RowFinder.IdOf(target);
        if (MembershipOf(call) is not null)
        {
            return;
        }

        OneToMany relationship = RelationshipOf(call);
        if (relationship.ReferencedTable != call.Table || Related(call).Any(row => row.LogicalName != relationship.ReferencingTable))
        {
            throw PipelineFaults.BadArgument(
                $"{relationship.Name} leads from {relationship.ReferencedTable} to {relationship.ReferencingTable}: the target or a related row does not fit.");
        }
    }

    private static EntityReferenceCollection Related(Call call) => Parameters.Required<EntityReferenceCollection>(call, "RelatedEntities");

    private static string NameOf(Call call) => Parameters.Required<Relationship>(call, "Relationship").SchemaName;

    private static Membership? MembershipOf(Call call) => Membership.Find(NameOf(call));

    private OneToMany RelationshipOf(Call call)
    {
        string name = NameOf(call);
        return Host.Catalog.FindRelationship(name)
            ?? throw Fault.Unsupported($"{Name} through {name}: it is neither a one-to-many relationship of the catalog nor one of roles and profiles");
    }
}
