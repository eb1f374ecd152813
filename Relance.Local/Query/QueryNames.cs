using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Finds tables, columns and aliases while a query is translated, and refuses names that do not exist.</summary>
internal sealed class QueryNames
{
    private readonly IReadOnlyDictionary<string, StoredTable> tables;
    private readonly List<QueryNode> nodes = new();
    private int numbered;

    public QueryNames(IReadOnlyDictionary<string, StoredTable> tables) => this.tables = tables;

    public QueryNode Root(string? table) => Add(Table(table), alias: null);

    /// <summary>A joined table; without an alias it is called after the table, numbered: contact1.</summary>
    public QueryNode Link(string? table, string? alias)
    {
        var stored = Table(table);
        numbered++;
        var name = string.IsNullOrEmpty(alias) ? stored.Table.LogicalName + numbered : alias;
        return nodes.Any(node => node.Alias == name)
            ? throw Fault.With(ErrorCodes.QueryBuilderDuplicateAlias, $"The alias '{name}' is used more than once.")
            : Add(stored, name);
    }

    /// <summary>The node meant by a condition or an order that names an alias (or, if unambiguous, a table).</summary>
    public QueryNode ByAlias(string alias)
    {
        var byAlias = nodes.FirstOrDefault(node => string.Equals(node.Alias, alias, StringComparison.OrdinalIgnoreCase));
        var byTable = nodes.Where(node => node.Table.Table.LogicalName == alias).ToList();
        return byAlias ?? (byTable.Count == 1
            ? byTable[0]
            : throw Fault.With(ErrorCodes.QueryBuilderNoAlias, $"The query has no table with the alias '{alias}'."));
    }

    public static StoredColumn Column(StoredTable table, string? name) =>
        (name is null ? null : table.Find(name)) ?? throw Fault.NoColumn(table.Table.LogicalName, name);

    /// <summary>A column to read; party lists are allowed.</summary>
    public static QueryColumn Selected(StoredTable table, string? name) =>
        name is not null && table.Selectable.TryGetValue(name, out var column) ? column : throw Fault.NoColumn(table.Table.LogicalName, name);

    /// <summary>All columns that can be read.</summary>
    public static IEnumerable<QueryColumn> All(StoredTable table) =>
        table.Selectable.Values.Where(column => column.Column.Column.ValidForRead);

    private StoredTable Table(string? name) =>
        name is not null && tables.TryGetValue(name, out var table) ? table : throw Fault.NoTable(name);

    private QueryNode Add(StoredTable table, string? alias)
    {
        var node = new QueryNode { Table = table, SqlName = "t" + nodes.Count, Alias = alias };
        nodes.Add(node);
        return node;
    }
}
