using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>The names of the tables, as far as clients need them to build addresses.</summary>
internal static class EntityDefinitions
{
    public const string Name = "EntityDefinitions";

    private static readonly Dictionary<string, Func<Table, JsonNode?>> Properties = new(StringComparer.Ordinal)
    {
        ["LogicalName"] = table => table.LogicalName,
        ["SchemaName"] = table => table.SchemaName,
        ["EntitySetName"] = table => table.EntitySetName,
        ["ObjectTypeCode"] = table => table.ObjectTypeCode,
        ["PrimaryIdAttribute"] = table => table.PrimaryId,
        ["PrimaryNameAttribute"] = table => table.PrimaryName,
        ["IsActivity"] = table => table.IsActivity,
    };

    public static WebResponse Answer(Exchange exchange, IReadOnlyList<Segment> path)
    {
        if (exchange.Request.Method != "GET" || path.Count > 1)
        {
            throw WebRefusal.Unsupported($"{exchange.Request.Method} {exchange.Request.Path}");
        }

        exchange.Options.Allow("$select");
        var names = exchange.Options.Select ?? Properties.Keys.ToList();
        if (names.FirstOrDefault(name => !Properties.ContainsKey(name)) is { } unknown)
        {
            throw WebRefusal.Unsupported($"'{unknown}' of {Name}");
        }

        var context = exchange.Context(Name + RowLists.Selection(exchange.Options));
        return path[0].Arguments is { } key
            ? WebResponse.Json(200, Write(Find(exchange.Catalog, key), names, context + "/$entity"))
            : WebResponse.Json(200, new JsonObject
            {
                ["@odata.context"] = context,
                ["value"] = new JsonArray(exchange.Catalog.Tables.Select(table => (JsonNode)Write(table, names, null)).ToArray()),
            });
    }

    private static JsonObject Write(Table table, IEnumerable<string> names, string? context)
    {
        var json = new JsonObject();
        if (context is not null)
        {
            json["@odata.context"] = context;
        }

        foreach (var name in names)
        {
            json[name] = Properties[name](table);
        }

        return json;
    }

    private static Table Find(Catalog catalog, string key)
    {
        var reader = new TokenReader(key);
        reader.Expect("LogicalName");
        reader.Expect("=");
        var name = Literal.Take(reader, new QueryOptions(string.Empty)) as string;
        reader.ExpectEnd();
        return (name is null ? null : catalog.Find(name)) ?? throw WebRefusal.NoSegment($"{Name}({key})");
    }
}
