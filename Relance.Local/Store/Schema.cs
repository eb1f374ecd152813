using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// Creates the tables of the catalog, and adds what an existing file does not have yet. Nothing is ever removed.
/// Keys become unique indexes, in which rows with an empty column do not count, as in Dataverse. Lookups and calendar days
/// are indexed where they have a value; system lookups are not, and neither is the state, which hardly selects.
/// </summary>
internal static class Schema
{
    public const string ActivityPointer = CatalogAssembly.ActivityPointer;

    private const string Meta = "\"$meta\"";

    private static readonly HashSet<string> Unindexed = new()
    {
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "ownerid", "owninguser", "owningteam",
        "owningbusinessunit", "organizationid", "transactioncurrencyid", "pricelevelid",
    };

    public static void Ensure(Database database, IReadOnlyCollection<StoredTable> tables)
    {
        // One transaction: each change of the schema by itself costs as much as all of them together.
        database.Run("BEGIN");
        database.Run($"CREATE TABLE IF NOT EXISTS {Meta} (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
        foreach (var table in tables.Where(table => !table.IsView))
        {
            EnsureTable(database, table);
        }

        foreach (var view in tables.Where(table => table.IsView))
        {
            database.Run($"DROP VIEW IF EXISTS {view.Name}");
            database.Run(View(view, tables.Where(table => table.Table.IsActivity && !table.IsView)));
        }

        database.Run("COMMIT");
    }

    /// <summary>A counter kept in the database; 0 when it was never set.</summary>
    public static long ReadCounter(Database database, string name) =>
        (long?)database.Scalar($"SELECT value FROM {Meta} WHERE name = ?1", name) ?? 0;

    public static void WriteCounter(Database database, string name, long value) =>
        database.Execute($"INSERT INTO {Meta} (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);

    private static void EnsureTable(Database database, StoredTable table)
    {
        var columns = table.Columns.Where(column => column != table.Key).SelectMany(Definitions).ToList();
        var present = Present(database, table);
        if (present.Count == 0)
        {
            var definitions = columns.Select(column => $", {column.Name} {column.Type}");
            database.Run($"CREATE TABLE {table.Name} ({table.Key.Name} BLOB NOT NULL PRIMARY KEY{string.Concat(definitions)})");
        }
        else
        {
            foreach (var (name, type) in columns.Where(column => !present.Contains(column.Name)))
            {
                database.Run($"ALTER TABLE {table.Name} ADD COLUMN {name} {type}");
            }
        }

        EnsureIndexes(database, table);
    }

    private static IEnumerable<(string Name, string Type)> Definitions(StoredColumn column)
    {
        yield return (column.Name, column.SqlType);
        if (column.TableName is not null)
        {
            yield return (column.TableName, "TEXT");
        }
    }

    private static void EnsureIndexes(Database database, StoredTable table)
    {
        foreach (var column in table.Columns.Where(IsIndexed))
        {
            var name = StoredColumn.Quote($"{table.Table.LogicalName}.{column.Column.LogicalName}");
            database.Run($"CREATE INDEX IF NOT EXISTS {name} ON {table.Name} ({column.Name}) WHERE {column.Name} IS NOT NULL");
        }

        foreach (var key in table.Table.Keys)
        {
            var name = StoredColumn.Quote($"{table.Table.LogicalName}!{key.LogicalName}");
            database.Run($"CREATE UNIQUE INDEX IF NOT EXISTS {name} ON {table.Name} ({string.Join(", ", key.Columns.Select(column => table[column].Name))})");
        }
    }

    private static HashSet<string> Present(Database database, StoredTable table)
    {
        var present = new HashSet<string>();
        using var reader = database.Query("SELECT name FROM pragma_table_info(?1)", table.Table.LogicalName);
        while (reader.Read())
        {
            present.Add(StoredColumn.Quote(reader.Text(0)));
        }

        return present;
    }

    private static bool IsIndexed(StoredColumn column) => column.Column.Type switch
    {
        ColumnType.Lookup or ColumnType.Customer => !Unindexed.Contains(column.Column.LogicalName),
        ColumnType.DateTime => column.Column.DateBehavior == DateBehavior.DateOnly,
        ColumnType.Identifier => column.Column.Required != RequiredLevel.System,
        _ => false,
    };

    private static string View(StoredTable view, IEnumerable<StoredTable> kinds) =>
        $"CREATE VIEW {view.Name} AS " + string.Join(" UNION ALL ", kinds.Select(kind =>
            $"SELECT {string.Join(", ", view.Columns.SelectMany(column => Selected(kind, column)))} FROM {kind.Name}"));

    private static IEnumerable<string> Selected(StoredTable kind, StoredColumn column)
    {
        var own = kind.Find(column.Column.LogicalName);
        yield return own is null ? $"NULL AS {column.Name}" : own.Name;
        if (column.TableName is not null)
        {
            yield return own?.TableName ?? $"NULL AS {column.TableName}";
        }
    }
}
