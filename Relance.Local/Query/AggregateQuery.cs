using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Answers aggregate queries. As on the platform, one that reads more than 50,000 rows is refused.</summary>
internal sealed class AggregateQuery
{
    /// <summary>Rows an aggregate may read (documented platform limit).</summary>
    public const int MostRows = 50000;

    private readonly Database database;
    private readonly RowLookup rows;
    private readonly Currencies currencies;
    private readonly ReadContext context;

    public AggregateQuery(Database database, RowLookup rows, Currencies currencies, ReadContext context)
    {
        this.database = database;
        this.rows = rows;
        this.currencies = currencies;
        this.context = context;
    }

    public EntityCollection Run(QueryTree tree)
    {
        CheckLimit(tree);
        var columns = Columns(tree.Root).ToList();
        var sql = new SqlText();
        var zone = SqlFunctions.Know(context.Zone);
        var fields = AggregateColumn.Place(columns, zone);
        var source = new SourceSql(sql, context).Of(tree.Root);
        var groups = fields.Where(field => field.Column.IsGroup).SelectMany(field => field.Expressions).ToList();
        var top = tree.Top is { } limit ? $" LIMIT {sql.Parameter((long)limit)}" : string.Empty;
        sql.Add("SELECT ").Add(string.Join(", ", fields.SelectMany(field => field.Expressions))).Add(source)
            .Add(groups.Count == 0 ? string.Empty : " GROUP BY " + string.Join(", ", groups))
            .Add(OrderBy(tree, fields)).Add(top);
        return Read(tree, fields, sql);
    }

    private EntityCollection Read(QueryTree tree, List<AggregateColumn> fields, SqlText sql)
    {
        var result = new EntityCollection { EntityName = tree.Root.Table.Table.LogicalName, TotalRecordCount = -1 };
        var reading = new RowReader(rows, currencies, context);
        using (var reader = database.Query(sql.ToString(), sql.Parameters))
        {
            while (reader.Read())
            {
                result.Entities.Add(Take(reader, tree, fields, reading));
            }
        }

        reading.Finish();
        return result;
    }

    private static Entity Take(Statement reader, QueryTree tree, List<AggregateColumn> fields, RowReader reading)
    {
        var row = new Entity(tree.Root.Table.Table.LogicalName);
        foreach (var field in fields)
        {
            if (field.Value(reader) is { } plain)
            {
                reading.PutAliased(row, field.Table.Table, field.Shown, plain, field.Column.Alias!);
            }
            else
            {
                row.Attributes[field.Column.Alias!] = new AliasedValue(field.Table.Table.LogicalName, field.Shown.LogicalName, null);
            }
        }

        return row;
    }

    private void CheckLimit(QueryTree tree)
    {
        var most = Math.Min(tree.AggregateLimit ?? MostRows, MostRows);
        var sql = new SqlText();
        var source = new SourceSql(sql, context).Of(tree.Root);
        var count = (long)database.Scalar($"SELECT count(*) FROM (SELECT 1{source} LIMIT {most + 1})", sql.Parameters)!;
        if (count > most)
        {
            throw Fault.With(
                ErrorCodes.AggregateQueryRecordLimitExceeded,
                $"The maximum record limit is exceeded. Reduce the number of records. An aggregate reads at most {most} rows.");
        }
    }

    private static IEnumerable<(QueryNode Node, QueryColumn Column)> Columns(QueryNode node) =>
        node.Columns.Select(column => (node, column))
            .Concat(node.Links.Where(link => link.Kind is LinkKind.Inner or LinkKind.Outer).SelectMany(link => Columns(link.Node)));

    private static string OrderBy(QueryTree tree, List<AggregateColumn> fields)
    {
        if (tree.Orders.Count == 0)
        {
            return string.Empty;
        }

        return " ORDER BY " + string.Join(", ", tree.Orders.Select(order =>
        {
            var field = fields.FirstOrDefault(candidate => candidate.Column.Alias == order.Alias)
                ?? throw Fault.With(ErrorCodes.QueryBuilderNoAlias, $"An aggregate query is ordered by an alias; there is none called '{order.Alias ?? order.Column?.Column.LogicalName}'.");
            return field.OrderExpression + (order.Descending ? " DESC" : string.Empty);
        }));
    }
}
