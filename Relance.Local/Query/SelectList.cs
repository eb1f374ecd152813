using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>The columns that a query of plain rows reads, from its table and from the joined ones.</summary>
internal sealed class SelectList
{
    private const string CurrencyId = "transactioncurrencyid";

    private readonly StoredTable table;
    private readonly List<Part> parts = new();
    private readonly Projection? key;
    private readonly List<string> sql = new();
    private int next;

    /// <param name="withKey">Read the id and the row version too, asked for or not; a query for distinct rows must not.</param>
    public SelectList(QueryNode root, ReadContext context, bool withKey)
    {
        table = root.Table;
        if (withKey)
        {
            key = Add(root, new[] { table.Table.PrimaryId, SystemColumns.RowVersion });
        }

        Add(root, context);
        if (sql.Count == 0)
        {
            sql.Add("1");
        }

        Sql = string.Join(", ", sql);
    }

    public string Sql { get; }

    public Entity Take(Statement reader, RowReader reading)
    {
        var row = new Entity(table.Table.LogicalName);
        if (key is not null)
        {
            var id = (Guid)Projection.Plain(reader, key.Fields[0])!;
            row.Id = id;
            row.RowVersion = Projection.Plain(reader, key.Fields[1])?.ToString();
            row.Attributes[table.Table.PrimaryId] = id;
        }

        foreach (var part in parts)
        {
            reading.Take(row, reader, part.Table, part.Fields, part.Naming, part.Currency);
        }

        return row;
    }

    private void Add(QueryNode node, ReadContext context)
    {
        var columns = node.Columns.Where(column => column.PartyList is null && !IsHidden(node.Table, column, context)).ToList();
        if (columns.Count > 0)
        {
            Add(node, columns, context);
        }

        // Nothing is read from tables that only have to exist.
        foreach (var link in node.Links.Where(link => link.Kind is LinkKind.Inner or LinkKind.Outer))
        {
            Add(link.Node, context);
        }
    }

    private void Add(QueryNode node, List<QueryColumn> columns, ReadContext context)
    {
        var names = columns.Select(column => column.Column.Column.LogicalName).ToList();
        var showsMoney = context.Formatted && columns.Exists(column => column.Column.Column is { Type: ColumnType.Money, BaseOf: null });
        var hidden = showsMoney && node.Table.Has(CurrencyId) && !names.Contains(CurrencyId);
        var projection = Add(node, hidden ? names.Append(CurrencyId) : names);
        var currencyIndex = showsMoney ? (hidden ? projection.Fields.Count - 1 : names.IndexOf(CurrencyId)) : -1;
        Projection.Field? currency = currencyIndex >= 0 ? projection.Fields[currencyIndex] : null;
        var plain = projection.Fields.Take(columns.Count).Where((_, index) => columns[index].Alias is null).ToList();
        parts.Add(new Part(node.Table, plain, new ValueNaming(node.Alias, null), currency));
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].Alias is { } alias)
            {
                parts.Add(new Part(node.Table, new[] { projection.Fields[index] }, new ValueNaming(null, alias), currency));
            }
        }
    }

    private Projection Add(QueryNode node, IEnumerable<string> names)
    {
        var projection = Projection.Of(node.Table, names, node.SqlName, next);
        next = projection.End;
        sql.Add(projection.Sql);
        return projection;
    }

    private static bool IsHidden(StoredTable table, QueryColumn column, ReadContext context) =>
        column.Column.Column.Secured && context.Filter is { } filter && filter.Hides(table.Table, column.Column.Column);

    private sealed record Part(StoredTable Table, IReadOnlyList<Projection.Field> Fields, ValueNaming Naming, Projection.Field? Currency);
}
