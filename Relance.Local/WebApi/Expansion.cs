using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Local.Records;

namespace Relance.Local.WebApi;

/// <summary>An <c>$expand</c>: the related rows to be given with rows, each with options of its own, an <c>$expand</c> among them.</summary>
internal sealed class Expansion
{
    // Conditions on more ids than this at once take longer than two queries.
    private const int MostIds = 500;

    private readonly Exchange exchange;
    private readonly Table table;
    private readonly List<(Navigation Navigation, QueryOptions Options, IReadOnlyList<Column> Selected, Expansion Inner)> items = new();

    private Expansion(Exchange exchange, Table table)
    {
        this.exchange = exchange;
        this.table = table;
    }

    /// <summary>Logical names of the columns of the row itself that are needed to find the related rows.</summary>
    public IEnumerable<string> Columns => items.Where(item => !item.Navigation.IsCollection).Select(item => item.Navigation.Column.LogicalName);

    /// <exception cref="WebRefusal">The text cannot be understood, or asks for what the local host does not do.</exception>
    public static Expansion Read(Exchange exchange, Table table, string? text)
    {
        var expansion = new Expansion(exchange, table);
        if (text is null)
        {
            return expansion;
        }

        var reader = new TokenReader(text);
        do
        {
            expansion.Add(reader);
        }
        while (reader.TakeIf(","));
        reader.ExpectEnd();
        return expansion;
    }

    /// <summary>Adds the related rows to rows already written.</summary>
    public void Fill(IReadOnlyList<Entity> rows, IReadOnlyList<JsonObject> written)
    {
        foreach (var item in items)
        {
            if (item.Navigation.IsCollection)
            {
                FillCollections(item.Navigation, item.Options, item.Selected, item.Inner, rows, written);
            }
            else
            {
                FillSingles(item.Navigation, item.Selected, item.Inner, rows, written);
            }
        }
    }

    private void Add(TokenReader reader)
    {
        var name = reader.TakeName();
        if (reader.Next.Is("/"))
        {
            throw WebRefusal.Unsupported($"more than one step after '{name}' in $expand");
        }

        var navigation = exchange.Map.Find(table, name)
            ?? throw WebRefusal.Address($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");
        var pairs = new List<(string, string)>();
        if (reader.TakeIf("("))
        {
            do
            {
                var option = reader.TakeName();
                reader.Expect("=");
                pairs.Add((option, reader.TakeRaw(";", ")")));
            }
            while (reader.TakeIf(";"));
            reader.Expect(")");
        }

        var options = new QueryOptions(pairs);
        options.Allow(navigation.IsCollection ? new[] { "$select", "$filter", "$orderby", "$top", "$expand" } : new[] { "$select", "$expand" });
        items.Add((navigation, options, ColumnNames.Selected(navigation.Target, options), Read(exchange, navigation.Target, options["$expand"])));
    }

    private void FillSingles(Navigation navigation, IReadOnlyList<Column> selected, Expansion inner, IReadOnlyList<Entity> rows, IReadOnlyList<JsonObject> written)
    {
        var ids = rows.Select(row => Pointed(row, navigation)).OfType<Guid>().Distinct().ToList();
        var found = Read(navigation.Target, navigation.Target.PrimaryId, ids, selected.Select(column => column.LogicalName).Concat(inner.Columns), new QueryOptions(string.Empty)).ToDictionary(row => row.Id);
        var given = new Given(exchange, navigation.Target, selected);
        for (var index = 0; index < rows.Count; index++)
        {
            written[index][navigation.Name] = Pointed(rows[index], navigation) is { } id && found.TryGetValue(id, out var row) ? given.Write(row) : null;
        }

        inner.Fill(given.Rows, given.Written);
    }

    private void FillCollections(Navigation navigation, QueryOptions options, IReadOnlyList<Column> selected, Expansion inner, IReadOnlyList<Entity> rows, IReadOnlyList<JsonObject> written)
    {
        var lookup = navigation.Column.LogicalName;
        var columns = selected.Select(column => column.LogicalName).Concat(inner.Columns).Append(lookup);
        var children = Read(navigation.Target, lookup, rows.Select(row => row.Id).ToList(), columns, options)
            .ToLookup(child => child.GetAttributeValue<EntityReference>(lookup).Id);
        var most = options.Count("$top") ?? int.MaxValue;
        var given = new Given(exchange, navigation.Target, selected);
        for (var index = 0; index < rows.Count; index++)
        {
            var list = children[rows[index].Id].Take(most).Select(child => (JsonNode)given.Write(child));
            written[index][navigation.Name] = new JsonArray(list.ToArray());
        }

        inner.Fill(given.Rows, given.Written);
    }

    private IEnumerable<Entity> Read(Table target, string column, IReadOnlyList<Guid> ids, IEnumerable<string> columns, QueryOptions options) =>
        ids.Chunk(MostIds).SelectMany(some =>
        {
            var query = ListQuery.Build(exchange, target, columns, options, exchange.Options);
            query.TopCount = null;
            query.Criteria.AddCondition(column, ConditionOperator.In, some.Cast<object>().ToArray());
            return AllRows.Of(exchange.Service, query);
        });

    // A lookup to several tables has one property for each: only the one of the row's own table leads anywhere.
    private static Guid? Pointed(Entity row, Navigation navigation) =>
        row.GetAttributeValue<EntityReference>(navigation.Column.LogicalName) is { } reference
        && reference.LogicalName == navigation.Target.LogicalName
            ? reference.Id
            : null;

    /// <summary>The related rows that were written, for the next step to add to.</summary>
    private sealed class Given(Exchange exchange, Table table, IReadOnlyList<Column> selected)
    {
        public List<Entity> Rows { get; } = new();

        public List<JsonObject> Written { get; } = new();

        public JsonObject Write(Entity row)
        {
            Rows.Add(row);
            Written.Add(exchange.Json.Write(row, table, selected));
            return Written[^1];
        }
    }
}
