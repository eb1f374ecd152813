using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>Finds the row a request means, by id or by alternate key.</summary>
internal sealed class RowFinder
{
    private readonly RowStore store;

    public RowFinder(RowStore store) => this.store = store;

    /// <exception cref="System.ServiceModel.FaultException{T}">No row has the key, or the request names no row.</exception>
    public Guid IdOf(EntityReference target) => target.Id != Guid.Empty ? target.Id : store.Resolve(target);

    /// <exception cref="System.ServiceModel.FaultException{T}">No row has the key, or the request names no row.</exception>
    public Guid IdOf(Entity target) => GivenId(target) is var id && id != Guid.Empty ? id : store.Resolve(target.ToEntityReference());

    /// <summary>The id of the row if it exists; for an upsert.</summary>
    public Guid? Find(Entity target)
    {
        Guid id = GivenId(target);
        if (id == Guid.Empty && target.KeyAttributes.Count > 0)
        {
            return store.FindByKey(target.ToEntityReference());
        }

        return id != Guid.Empty && store.Exists(target.LogicalName, id) ? id : null;
    }

    private Guid GivenId(Entity target)
    {
        Table table = store.Catalog.Find(target.LogicalName) ?? throw Fault.NoTable(target.LogicalName);
        return target.Id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryId, out object? value) && value is Guid id ? id : target.Id;
    }
}
