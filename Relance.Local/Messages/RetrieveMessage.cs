using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Pipeline;
using Relance.Local.Security;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>Reads columns of one row, named by id or alternate key.</summary>
internal sealed class RetrieveMessage : PipelineMessage
{
    public RetrieveMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "Retrieve";

    /// <inheritdoc/>
    public override bool IsReadOnly => true;

    /// <inheritdoc/>
    public override void Authorize(Call call) => Host.Access.DemandRow(call.UserId, AccessRight.Read, Host.TableOf(call), call.Id);

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        var columns = Parameters.Required<ColumnSet>(call, "ColumnSet");
        call.Output["Entity"] = Host.Store.Retrieve(call.Table, call.Id, columns, Host.Reading(call));
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        var target = Parameters.Required<EntityReference>(call, "Target");
        call.Table = target.LogicalName;
        call.Id = Host.RowFinder.IdOf(target);
        if (call.Input.Contains("RelatedEntitiesQuery"))
        {
            throw Fault.Unsupported("RelatedEntitiesQuery");
        }
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new RetrieveResponse();
}
