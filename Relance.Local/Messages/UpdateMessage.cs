using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Security;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>Changes the given columns of a row, its state and owner included, named by id or alternate key.</summary>
internal sealed class UpdateMessage : PipelineMessage
{
    public UpdateMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "Update";

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        Table table = Host.TableOf(call);
        Host.Access.DemandRow(call.UserId, AccessRight.Write, table, call.Id);
        if (call.Target.Contains("ownerid"))
        {
            Host.Access.DemandRow(call.UserId, AccessRight.Assign, table, call.Id);
        }

        Host.Access.DemandLookups(call.UserId, table, call.Target);
        Host.Columns.DemandWrite(call.UserId, table, call.Target, onCreate: false);
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        Host.Store.Update(call.Target, Host.Writing(call), Parameters.ExpectedRowVersion(call, call.Target.RowVersion));
        Host.Principals.Changed(call.Table);
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        Entity target = Rows.Copy(Parameters.Required<Entity>(call, "Target"));
        if (target.RelatedEntities.Count > 0)
        {
            throw Fault.Unsupported("related rows in an update");
        }

        call.Input["Target"] = target;
        call.Table = target.LogicalName;
        call.Id = Host.RowFinder.IdOf(target);
        target.Id = call.Id;
        target.KeyAttributes.Clear();
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new UpdateResponse();
}
