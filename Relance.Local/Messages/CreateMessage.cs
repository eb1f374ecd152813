using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Creates a row and, in the same transaction, the rows given with it through relationships (deep create).</summary>
internal sealed class CreateMessage : PipelineMessage
{
    public CreateMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "Create";

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        Entity target = call.Target;
        Table table = Host.TableOf(call);
        if (table.Ownership == Ownership.User && target.GetAttributeValue<EntityReference>("ownerid") is null)
        {
            target["ownerid"] = new EntityReference("systemuser", call.UserId);
        }

        Host.Access.DemandCreate(call.UserId, table, target.GetAttributeValue<EntityReference>("ownerid"));
        Host.Access.DemandLookups(call.UserId, table, target);
        Host.Columns.DemandWrite(call.UserId, table, target, onCreate: true);
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        Entity target = call.Target;
        RelatedRows.BeforeCreate(Host, call);
        call.Id = Host.Store.Create(target, Host.Writing(call));
        target.Id = call.Id;
        call.Output["id"] = call.Id;
        RelatedRows.AfterCreate(Host, call);
        Host.Principals.Changed(call.Table);
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        Entity target = Rows.Copy(Parameters.Required<Entity>(call, "Target"));
        call.Input["Target"] = target;
        call.Table = target.LogicalName;
        if (target.Id == Guid.Empty && target.Attributes.TryGetValue(Host.TableOf(call).PrimaryId, out object? id) && id is Guid given)
        {
            target.Id = given;
        }

        call.Id = target.Id;
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new CreateResponse();
}
