using System;

namespace Relance.Local.Store;

/// <summary>Rows of tables that the organization owns point to it; there is one organization in a database.</summary>
internal sealed class OrganizationRule
{
    private const string OrganizationId = "organizationid";

    private readonly Database database;
    private readonly StoredTable organizations;
    private RowReference? organization;

    public OrganizationRule(Database database, StoredTable organizations)
    {
        this.database = database;
        this.organizations = organizations;
    }

    public void Apply(RowChange change)
    {
        if (change.IsCreate && change.Table != organizations && change.Table.Has(OrganizationId) && !change.Sets(OrganizationId))
        {
            change.Set(OrganizationId, organization ??= Find());
        }
    }

    private RowReference? Find() => database.Scalar($"SELECT {organizations.Key.Name} FROM {organizations.Name} LIMIT 1") is byte[] key
        ? new RowReference(organizations.Table.LogicalName, new Guid(key, bigEndian: true))
        : null;
}
