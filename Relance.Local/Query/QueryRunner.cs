using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Answers queries: translates, writes SQL, runs it and makes rows of the result.</summary>
internal sealed class QueryRunner
{
    /// <summary>Rows the platform gives at once, and counts at most.</summary>
    public const int MostRows = 5000;

    private readonly Database database;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;
    private readonly RowLookup rows;
    private readonly Currencies currencies;
    private readonly PartyLists parties;
    private readonly SelectLists lists = new();

    public QueryRunner(Database database, IReadOnlyDictionary<string, StoredTable> tables, RowLookup rows, Currencies currencies, PartyLists parties)
    {
        this.database = database;
        this.tables = tables;
        this.rows = rows;
        this.currencies = currencies;
        this.parties = parties;
    }

    public EntityCollection Run(QueryBase query, ReadContext context)
    {
        var tree = query switch
        {
            QueryExpression expression => ExpressionTranslator.Translate(expression, tables),
            FetchExpression fetch => FetchTranslator.Translate(fetch.Query, tables),
            QueryByAttribute byAttribute => ExpressionTranslator.Translate(byAttribute, tables),
            _ => throw Fault.Unsupported($"queries of type {query.GetType().Name}"),
        };
        return tree.IsAggregate
            ? new AggregateQuery(database, rows, currencies, context).Run(tree)
            : Rows(tree, context);
    }

    /// <summary>One row by id, or null.</summary>
    public Entity? Find(StoredTable table, Guid id, ColumnSet columns, ReadContext context)
    {
        var tree = ExpressionTranslator.Translate(new QueryExpression(table.Table.LogicalName) { ColumnSet = columns }, tables);
        var list = lists.Get(tree.Root, context, withKey: true);
        var sql = $"SELECT {list.Sql} FROM {table.Name} {tree.Root.SqlName} WHERE {table.Key.Name} = ?1";
        return Read(tree, list, sql, new List<object?> { RowLookup.Key(id) }, context).FirstOrDefault();
    }

    private EntityCollection Rows(QueryTree tree, ReadContext context)
    {
        var page = new PageSelection(tree);
        var sql = new SqlText();
        var list = lists.Get(tree.Root, context, withKey: !tree.Distinct);
        var source = new SourceSql(sql, context);
        sql.Add(tree.Distinct ? "SELECT DISTINCT " : "SELECT ").Add(list.Sql);
        sql.Add(source.Of(tree.Root, page.After(sql, context)));
        sql.Add(page.OrderBy(context)).Add(page.Limit(sql));
        var found = Read(tree, list, sql.ToString(), sql.Parameters, context);
        var more = page.HasMore(found.Count);
        if (more)
        {
            found.RemoveAt(found.Count - 1);
        }

        var result = new EntityCollection(found)
        {
            EntityName = tree.Root.Table.Table.LogicalName,
            MoreRecords = more,
            PagingCookie = found.Count == 0 || tree.Distinct ? null : PagingCookie.Write(tree.Root.Table, tree.Page ?? 1, found[0].Id, found[^1].Id),
            TotalRecordCount = -1,
        };
        if (tree.ReturnTotal)
        {
            Count(tree, context, result);
        }

        return result;
    }

    private void Count(QueryTree tree, ReadContext context, EntityCollection result)
    {
        var sql = new SqlText();
        var list = lists.Get(tree.Root, context, withKey: !tree.Distinct);
        var inner = $"SELECT {(tree.Distinct ? "DISTINCT " + list.Sql : "1")}{new SourceSql(sql, context).Of(tree.Root)} LIMIT {MostRows + 1}";
        var count = (long)database.Scalar($"SELECT count(*) FROM ({inner})", sql.Parameters)!;
        result.TotalRecordCountLimitExceeded = count > MostRows;
        result.TotalRecordCount = (int)Math.Min(count, MostRows);
    }

    private List<Entity> Read(QueryTree tree, SelectList list, string sql, List<object?> parameters, ReadContext context)
    {
        var result = new List<Entity>();
        var reading = new RowReader(rows, currencies, context);
        using (var reader = database.Query(sql, parameters))
        {
            while (reader.Read())
            {
                result.Add(list.Take(reader, reading));
            }
        }

        reading.Finish();
        foreach (var column in tree.Root.Columns.Where(column => column.PartyList is not null))
        {
            foreach (var row in result)
            {
                AddParties(row, column.PartyList!, context);
            }
        }

        return result;
    }

    private void AddParties(Entity row, string column, ReadContext context)
    {
        var list = parties.Read(row.Id, column)
            .Select(id => Find(tables["activityparty"], id, new ColumnSet(true), context)!)
            .ToList();
        if (list.Count > 0)
        {
            row[column] = new EntityCollection(list) { EntityName = "activityparty" };
        }
    }
}
