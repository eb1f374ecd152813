using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>A navigation property: the way from a row to the row it points to, or to the rows that point to it.</summary>
/// <param name="Column">The lookup, on whichever side it is.</param>
/// <param name="Target">The table at the other end.</param>
internal sealed record Navigation(string Name, Relationship Relationship, Column Column, Table Target, bool IsCollection);

/// <summary>The navigation properties of every table of a catalog. Their names tell capitals apart, as on the platform.</summary>
internal sealed class NavigationMap
{
    private readonly Dictionary<string, List<Navigation>> byTable = new(StringComparer.Ordinal);

    public NavigationMap(Catalog catalog)
    {
        foreach (var table in catalog.Tables)
        {
            byTable.Add(table.LogicalName, Of(catalog, table).ToList());
        }
    }

    public IReadOnlyList<Navigation> Of(Table table) => byTable[table.LogicalName];

    /// <summary>The property of that name; null = the table has none. An owner can be a user or a team: the first of them.</summary>
    public Navigation? Find(Table table, string name) => Of(table).FirstOrDefault(navigation => navigation.Name == name);

    /// <summary>The property of that name that leads to this table.</summary>
    public Navigation? Find(Table table, string name, string target) =>
        Of(table).FirstOrDefault(navigation => navigation.Name == name && navigation.Target.LogicalName == target);

    /// <summary>The property by which a row points to a row of this table through this column.</summary>
    public Navigation? Of(Table table, string column, string target) =>
        Of(table).FirstOrDefault(navigation => !navigation.IsCollection && navigation.Column.LogicalName == column && navigation.Target.LogicalName == target);

    private static IEnumerable<Navigation> Of(Catalog catalog, Table table)
    {
        foreach (var relationship in table.References)
        {
            if (table.Find(relationship.ReferencingColumn) is { } column && catalog.Find(relationship.ReferencedTable) is { } target)
            {
                yield return new Navigation(SingleName(relationship, column), relationship, column, target, IsCollection: false);
            }
        }

        foreach (var relationship in table.ReferencedBy)
        {
            if (catalog.Find(relationship.ReferencingTable) is { } source && source.Find(relationship.ReferencingColumn) is { } column)
            {
                yield return new Navigation(relationship.CollectionProperty ?? relationship.Name, relationship, column, source, IsCollection: true);
            }
        }
    }

    // The owner is one property for users and teams alike; every other lookup to several tables has one property for each.
    private static string SingleName(Relationship relationship, Column column) =>
        column.Type == ColumnType.Owner ? column.LogicalName : relationship.LookupProperty ?? column.SchemaName;
}
