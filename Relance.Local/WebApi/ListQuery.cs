using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Makes the query of a list, or of the rows of an <c>$expand</c>.</summary>
internal static class ListQuery
{
    /// <param name="columns">Logical names.</param>
    /// <param name="aliases">Where <c>@name</c> stands for a value in the filter.</param>
    public static QueryExpression Build(Exchange exchange, Table table, IEnumerable<string> columns, QueryOptions options, QueryOptions aliases)
    {
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(columns.Distinct().ToArray()), TopCount = options.Count("$top") };
        Filter(exchange, table, query, options["$filter"], aliases);
        foreach (var item in (options["$orderby"] ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            query.Orders.Add(Order(table, item));
        }

        return query;
    }

    public static void Filter(Exchange exchange, Table table, QueryExpression query, string? text, QueryOptions aliases)
    {
        if (text is not null)
        {
            FilterReader.Read(exchange, table, query, text, aliases);
        }
    }

    private static OrderExpression Order(Table table, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0].Contains('/', StringComparison.Ordinal) || words[0].Contains('(', StringComparison.Ordinal))
        {
            throw WebRefusal.Unsupported($"$orderby by '{words[0]}'");
        }

        var column = ColumnNames.Find(table, words[0]);
        return (words.Length, words.Length > 1 ? words[1] : "asc") switch
        {
            ( <= 2, "asc") => new OrderExpression(column.LogicalName, OrderType.Ascending),
            ( <= 2, "desc") => new OrderExpression(column.LogicalName, OrderType.Descending),
            _ => throw WebRefusal.Address($"Syntax error in $orderby: '{text}'."),
        };
    }
}
