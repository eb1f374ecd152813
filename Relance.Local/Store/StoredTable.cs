using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;
using Relance.Local.Query;

namespace Relance.Local.Store;

/// <summary>A table as SQLite keeps it. The table of all activities is a view over the tables of each kind.</summary>
internal sealed class StoredTable
{
    private readonly Dictionary<string, StoredColumn> byName;

    public StoredTable(Table table)
    {
        Table = table;
        Name = StoredColumn.Quote(table.LogicalName);
        Columns = table.Columns.Where(column => !column.IsLogical).Select((column, place) => new StoredColumn(column, place)).ToList();
        byName = Columns.ToDictionary(column => column.Column.LogicalName, StringComparer.Ordinal);
        Key = byName[table.PrimaryId];
        Title = table.PrimaryName is null ? null : byName[table.PrimaryName];
        IsView = table.LogicalName == Schema.ActivityPointer;
        Amounts = byName.GetValueOrDefault("transactioncurrencyid") is { Column.IsReference: true } && byName.ContainsKey("exchangerate")
            ? table.Columns.Where(column => column.Type == ColumnType.Money && column.BaseOf is null).ToList()
            : Array.Empty<Column>();
        Required = Columns.Where(column => column.Column.Required == RequiredLevel.System && column.Column.LogicalName != SystemColumns.OrganizationId).Select(column => column.Column).ToList();
        Defaults = Columns.Where(column => column.Column.DefaultValue is not null).Select(column => column.Column).ToList();
        Numbered = Columns.Where(column => column.Column.AutoNumberFormat is not null).Select(column => column.Column).ToList();
        ExistsSql = $"SELECT 1 FROM {Name} WHERE {Key.Name} = ?1";
        Parties = table.Columns.Where(column => column.Type == ColumnType.PartyList).ToList();
        Selectable = Columns.Select(column => (Name: column.Column.LogicalName, Selected: new QueryColumn(column)))
            .Concat(Parties.Select(column => (Name: column.LogicalName, Selected: new QueryColumn(Key) { PartyList = column.LogicalName })))
            .ToDictionary(item => item.Name, item => item.Selected, StringComparer.Ordinal);
    }

    public Table Table { get; }

    /// <summary>Name in SQL, quoted.</summary>
    public string Name { get; }

    public IReadOnlyList<StoredColumn> Columns { get; }

    /// <summary>The primary key.</summary>
    public StoredColumn Key { get; }

    /// <summary>The column that names a row to people; null = none.</summary>
    public StoredColumn? Title { get; }

    /// <summary>Rows cannot be written here, only in the tables that it shows.</summary>
    public bool IsView { get; }

    /// <summary>Amounts in the currency of the row; none when the table has no currency.</summary>
    public IReadOnlyList<Column> Amounts { get; }

    /// <summary>Finds out whether the row with an id exists.</summary>
    public string ExistsSql { get; }

    /// <summary>Columns that the system requires; the organization is known by the host alone, and the very first rows are written before it exists.</summary>
    public IReadOnlyList<Column> Required { get; }

    /// <summary>Columns that have a value without being told.</summary>
    public IReadOnlyList<Column> Defaults { get; }

    /// <summary>Columns that number themselves.</summary>
    public IReadOnlyList<Column> Numbered { get; }

    /// <summary>Statements that write rows of this table, by what they write.</summary>
    public Dictionary<string, string> WriteStatements { get; } = new(StringComparer.Ordinal);

    /// <summary>Party list columns, kept as rows of activityparty.</summary>
    public IReadOnlyList<Column> Parties { get; }

    /// <summary>The columns that a query can read, party lists included, by name.</summary>
    public IReadOnlyDictionary<string, QueryColumn> Selectable { get; }

    public StoredColumn? Find(string logicalName) => byName.GetValueOrDefault(logicalName);

    public StoredColumn this[string logicalName] => byName[logicalName];

    public bool Has(string logicalName) => byName.ContainsKey(logicalName);
}
