using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>
/// The columns every table has. Own tables name them in their files (all but the row version, which is never exported);
/// for standard tables they are added here.
/// </summary>
internal static class SystemColumns
{
    public const string RowVersion = "versionnumber";
    public const string OrganizationId = "organizationid";

    // Lookups whose relationships exports leave out, with the table they point to.
    private static readonly Dictionary<string, string[]> KnownTargets = new(StringComparer.Ordinal)
    {
        ["createdby"] = new[] { "systemuser" },
        ["createdonbehalfby"] = new[] { "systemuser" },
        ["modifiedby"] = new[] { "systemuser" },
        ["modifiedonbehalfby"] = new[] { "systemuser" },
        ["owninguser"] = new[] { "systemuser" },
        ["owningteam"] = new[] { "team" },
        ["owningbusinessunit"] = new[] { "businessunit" },
        ["ownerid"] = new[] { "systemuser", "team" },
        ["organizationid"] = new[] { "organization" },
        ["transactioncurrencyid"] = new[] { "transactioncurrency" },
    };

    /// <summary>The targets of a lookup known by its name, or null.</summary>
    public static IReadOnlyList<string>? TargetsOf(string column) => KnownTargets.GetValueOrDefault(column);

    /// <summary>Adds what an own table's file does not carry.</summary>
    public static void CompleteOwn(TableDraft draft) => AddMissing(draft, Version());

    /// <summary>Adds the system columns of a standard table, and the base column of each amount.</summary>
    public static void CompleteStandard(TableDraft draft)
    {
        AddMissing(draft, Version());
        if (draft.Ownership == Ownership.None)
        {
            return;
        }

        AddMissing(draft, Stamps().ToArray());
        AddMissing(draft, draft.Ownership == Ownership.User ? Owners().ToArray() : new[] { ReadOnlyLookup("OrganizationId") });
        if (draft.Columns.Any(column => column.Type == ColumnType.Money))
        {
            AddCurrency(draft);
        }
    }

    private static void AddCurrency(TableDraft draft)
    {
        AddMissing(
            draft,
            new Column { LogicalName = "transactioncurrencyid", SchemaName = "TransactionCurrencyId", Type = ColumnType.Lookup },
            new Column
            {
                LogicalName = "exchangerate",
                SchemaName = "ExchangeRate",
                Type = ColumnType.Decimal,
                Precision = 12,
                Minimum = 0.000000000001m,
                Maximum = 100000000000m,
                ValidForCreate = false,
                ValidForUpdate = false,
            });
        foreach (var money in draft.Columns.Where(column => column.Type == ColumnType.Money).ToList())
        {
            AddMissing(draft, money with
            {
                LogicalName = money.LogicalName + "_base",
                SchemaName = money.SchemaName + "_Base",
                BaseOf = money.LogicalName,
                Required = RequiredLevel.None,
                ValidForCreate = false,
                ValidForUpdate = false,
                Minimum = null,
                Maximum = null,
            });
        }
    }

    private static void AddMissing(TableDraft draft, params Column[] columns) =>
        draft.Columns.AddRange(columns.Where(column => draft.Columns.All(other => other.LogicalName != column.LogicalName)));

    private static Column Version() => new()
    {
        LogicalName = RowVersion,
        SchemaName = "VersionNumber",
        Type = ColumnType.BigInteger,
        ValidForCreate = false,
        ValidForUpdate = false,
    };

    private static IEnumerable<Column> Stamps()
    {
        yield return ReadOnlyLookup("CreatedBy");
        yield return ReadOnlyLookup("CreatedOnBehalfBy");
        yield return ReadOnlyLookup("ModifiedBy");
        yield return ReadOnlyLookup("ModifiedOnBehalfBy");
        yield return Moment("CreatedOn");
        yield return Moment("ModifiedOn");
        yield return Moment("OverriddenCreatedOn") with { ValidForCreate = true };
        yield return Number("ImportSequenceNumber") with { ValidForUpdate = false };
        yield return Number("TimeZoneRuleVersionNumber");
        yield return Number("UTCConversionTimeZoneCode");
    }

    private static IEnumerable<Column> Owners()
    {
        yield return new Column { LogicalName = "ownerid", SchemaName = "OwnerId", Type = ColumnType.Owner, Required = RequiredLevel.System };
        yield return ReadOnlyLookup("OwningUser");
        yield return ReadOnlyLookup("OwningTeam");
        yield return ReadOnlyLookup("OwningBusinessUnit");
    }

    private static Column ReadOnlyLookup(string schemaName) => new()
    {
        LogicalName = schemaName.ToLowerInvariant(),
        SchemaName = schemaName,
        Type = ColumnType.Lookup,
        ValidForCreate = false,
        ValidForUpdate = false,
    };

    private static Column Moment(string schemaName) => new()
    {
        LogicalName = schemaName.ToLowerInvariant(),
        SchemaName = schemaName,
        Type = ColumnType.DateTime,
        Format = "datetime",
        ValidForCreate = false,
        ValidForUpdate = false,
    };

    private static Column Number(string schemaName) => new()
    {
        LogicalName = schemaName.ToLowerInvariant(),
        SchemaName = schemaName,
        Type = ColumnType.Integer,
    };
}
