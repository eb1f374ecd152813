using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>The rows of an <c>$apply</c>: one for each group, or a single one. As everywhere in the organization, at most 50,000 rows are aggregated.</summary>
internal static class AggregatedRows
{
    /// <param name="narrow">Only rows with this condition: those of one parent; null = all.</param>
    public static WebResponse Get(Exchange exchange, Table table, string path, ConditionExpression? narrow)
    {
        exchange.Options.Allow("$apply");
        var wanted = Aggregation.Read(table, exchange.Options["$apply"]!);
        var distinct = wanted.Items.Where(item => item.Method is null).ToDictionary(item => item, item => Distinct(exchange, table, wanted, item, narrow));
        var rows = Run(exchange, table, wanted, wanted.Items.Where(item => item.Method is not null), null, narrow).Select(row => Write(exchange, wanted, row, distinct));
        var names = wanted.Groups.Select(ColumnNames.Of).Concat(wanted.Items.Select(item => item.Name));
        return RowLists.Applied(exchange, WebResponse.Json(200, new JsonObject
        {
            ["@odata.context"] = exchange.Context($"{path}({string.Join(",", names)})"),
            ["value"] = new JsonArray(rows.ToArray<JsonNode>()),
        }));
    }

    private static JsonObject Write(Exchange exchange, Aggregation wanted, Entity row, Dictionary<AggregateItem, Dictionary<string, int>> distinct)
    {
        var json = new JsonObject();
        foreach (var (column, index) in wanted.Groups.Select((column, index) => (column, index)))
        {
            exchange.Json.PutAliased(json, ColumnNames.Of(column), row, GroupAlias(index), column);
        }

        foreach (var item in wanted.Items)
        {
            if (item.Method is null)
            {
                json[item.Name] = distinct[item].GetValueOrDefault(Key(wanted, row));
            }
            else
            {
                exchange.Json.PutAliased(json, item.Name, row, "v_" + item.Name, item.Column);
            }
        }

        return json;
    }

    // The different values of a column, counted by grouping by that column as well; rows without value do not count.
    private static Dictionary<string, int> Distinct(Exchange exchange, Table table, Aggregation wanted, AggregateItem item, ConditionExpression? narrow) =>
        Run(exchange, table, wanted, Enumerable.Empty<AggregateItem>(), item.Column, narrow)
            .Where(row => row.GetAttributeValue<AliasedValue>(GroupAlias(wanted.Groups.Count))?.Value is not null)
            .GroupBy(row => Key(wanted, row))
            .ToDictionary(group => group.Key, group => group.Count());

    private static IEnumerable<Entity> Run(Exchange exchange, Table table, Aggregation wanted, IEnumerable<AggregateItem> items, Column? besides, ConditionExpression? narrow)
    {
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet() };
        foreach (var (column, index) in wanted.Groups.Concat(besides is null ? Enumerable.Empty<Column>() : new[] { besides }).Select((column, index) => (column, index)))
        {
            query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(column.LogicalName, XrmAggregateType.None, GroupAlias(index)) { HasGroupBy = true });
        }

        foreach (var item in items)
        {
            query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(item.Column.LogicalName, item.Method!.Value, "v_" + item.Name));
        }

        // Values that are all counted apart still need the groups, and a list without groups one row.
        if (query.ColumnSet.AttributeExpressions.Count == 0)
        {
            return new[] { new Entity(table.LogicalName) };
        }

        foreach (var filter in wanted.Filters)
        {
            ListQuery.Filter(exchange, table, query, filter, exchange.Options);
        }

        if (narrow is not null)
        {
            query.Criteria.AddCondition(narrow);
        }

        return exchange.Service.RetrieveMultiple(query).Entities;
    }

    private static string GroupAlias(int index) => string.Create(CultureInfo.InvariantCulture, $"g_{index}");

    private static string Key(Aggregation wanted, Entity row) =>
        string.Join('\n', wanted.Groups.Select((column, index) => RowJson.Value(row.GetAttributeValue<AliasedValue>(GroupAlias(index))?.Value, column)?.ToJsonString() ?? "null"));
}
