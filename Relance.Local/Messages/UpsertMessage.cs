using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Becomes an update when the row with the given id or alternate key exists, a create with the key's values otherwise.</summary>
internal sealed class UpsertMessage : IMessage
{
    private readonly LocalDataverse host;

    public UpsertMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "Upsert";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        Entity target = Rows.Copy(Parameters.Required<Entity>(call, "Target"));
        Guid? existing = host.RowFinder.Find(target);
        return existing is { } id ? Update(call, target, id) : Create(call, target);
    }

    private OrganizationResponse Update(Call call, Entity target, Guid id)
    {
        target.Id = id;
        target.KeyAttributes.Clear();
        host.Messages.Get("Update").Handle(call.Continue(new UpdateRequest { Target = target }));
        return Response(target.LogicalName, id, created: false);
    }

    private OrganizationResponse Create(Call call, Entity target)
    {
        foreach (var key in target.KeyAttributes)
        {
            target[key.Key] = Value(target.LogicalName, key.Key, key.Value);
        }

        target.KeyAttributes.Clear();
        OrganizationResponse response = host.Messages.Get("Create").Handle(call.Continue(new CreateRequest { Target = target }));
        return Response(target.LogicalName, (Guid)response["id"], created: true);
    }

    /// <summary>A lookup in a key may be given by its bare id.</summary>
    private object Value(string table, string column, object value) => value is Guid id && host.Catalog.Find(table)?.Find(column) is { IsReference: true, IsPolymorphic: false } lookup
        ? new EntityReference(lookup.Targets[0], id)
        : value;

    private UpsertResponse Response(string table, Guid id, bool created)
    {
        var response = new UpsertResponse { ResponseName = Name };
        response["RecordCreated"] = created;
        response["Target"] = new EntityReference(table, id);
        return response;
    }
}
