using System;
using System.Collections.Generic;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// Whom a row belongs to: the organization, or an owner with the columns computed from it, owning user or team, and the owning
/// business unit, which is that of the owner. Business units of owners are remembered until a user or a team is written.
/// </summary>
internal sealed class OwnerRule
{
    private const string OwnerId = "ownerid";
    private const string BusinessUnitId = "businessunitid";

    private readonly RowLookup rows;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;
    private readonly OrganizationSettings organization;
    private readonly Dictionary<RowReference, RowReference?> businessUnits = new();

    public OwnerRule(RowLookup rows, IReadOnlyDictionary<string, StoredTable> tables, OrganizationSettings organization)
    {
        this.rows = rows;
        this.tables = tables;
        this.organization = organization;
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">The owner does not exist.</exception>
    public void Apply(RowChange change)
    {
        if (change.IsCreate && change.Table.Table.Ownership == Ownership.Organization)
        {
            change.SetIfPresent("organizationid", organization.Id is { } id ? new RowReference("organization", id) : null);
        }

        if (!change.Table.Has(OwnerId) || (!change.IsCreate && !change.Sets(OwnerId)))
        {
            return;
        }

        if (change.IsCreate && change.Current(OwnerId) is null)
        {
            change.Set(OwnerId, new RowReference("systemuser", change.Context.UserId));
        }

        // An emptied owner is refused later, with every other required column.
        if (change.Current(OwnerId) is not RowReference owner)
        {
            return;
        }

        change.SetIfPresent("owninguser", owner.Table == "systemuser" ? owner : null);
        change.SetIfPresent("owningteam", owner.Table == "team" ? owner : null);
        change.SetIfPresent("owningbusinessunit", BusinessUnitOf(owner));
    }

    public void Forget() => businessUnits.Clear();

    private RowReference? BusinessUnitOf(RowReference owner)
    {
        if (!businessUnits.TryGetValue(owner, out var unit))
        {
            var row = rows.Read(tables[owner.Table], owner.Id, new[] { BusinessUnitId }) ?? throw Fault.NoRow(owner.Table, owner.Id);
            unit = (RowReference?)row[BusinessUnitId];
            businessUnits.Add(owner, unit);
        }

        return unit;
    }
}
