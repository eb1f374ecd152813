using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Security;

namespace Relance.Local.Messages;

/// <summary>Deletes a row and what its relationships say goes with it.</summary>
internal sealed class DeleteMessage : PipelineMessage
{
    public DeleteMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "Delete";

    /// <inheritdoc/>
    public override void Authorize(Call call) => Host.Access.DemandRow(call.UserId, AccessRight.Delete, Host.TableOf(call), call.Id);

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        var target = (EntityReference)call.Input["Target"];
        DeleteDependents(call);
        Host.Store.Delete(call.Table, call.Id, Parameters.ExpectedRowVersion(call, target.RowVersion));
        Host.Principals.Changed(call.Table);
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        var target = Parameters.Required<EntityReference>(call, "Target");
        call.Table = target.LogicalName;
        call.Id = Host.RowFinder.IdOf(target);
        call.Input["Target"] = new EntityReference(call.Table, call.Id) { RowVersion = target.RowVersion };
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new DeleteResponse();

    /// <summary>Rows that go with this one and have steps on Delete go through their own pipeline; the store takes the rest.</summary>
    private void DeleteDependents(Call call)
    {
        if (!Host.Catalog[call.Table].ReferencedBy.Any(relationship => relationship.OnDelete == Cascade.All))
        {
            return;
        }

        foreach (EntityReference dependent in Host.Store.DeletedWith(call.Table, call.Id).Where(row => row.Id != call.Id && Host.Pipeline.WatchesDelete(row.LogicalName)))
        {
            Handle(call.Continue(new DeleteRequest { Target = dependent }));
        }
    }
}
