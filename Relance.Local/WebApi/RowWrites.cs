using System;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Changes one row. What a header asks the row to be is checked in the same step as the change is made.</summary>
internal static class RowWrites
{
    /// <summary>Updates the row; without a condition in the headers, creates it when there is none.</summary>
    public static WebResponse Patch(Exchange exchange, Table table, EntityReference target)
    {
        if (!exchange.Preferences.ReturnsRow)
        {
            exchange.Options.Allow();
        }

        Entity row = new RowInput(exchange.Catalog, exchange.Map, exchange.Request).Read(table);
        row.Id = target.Id;
        row.KeyAttributes = target.KeyAttributes;
        var mustExist = exchange.Request.Header("If-Match");
        var mustNotExist = exchange.Request.Header("If-None-Match");
        if (mustNotExist is not null and not "*")
        {
            throw WebRefusal.Unsupported($"If-None-Match: {mustNotExist} on {exchange.Request.Method}");
        }

        return exchange.Host.Dispatcher.Exclusive(() =>
        {
            Guid? existing = exchange.Host.RowFinder.Find(row);
            if (existing is not null && mustNotExist is not null)
            {
                throw WebRefusal.Precondition("A record with matching key values already exists.");
            }

            if (existing is null && mustExist is null)
            {
                return Created(exchange, table, Upsert(exchange, row), 201);
            }

            Update(exchange, row);
            return Changed(exchange, table, existing ?? row.Id);
        });
    }

    public static WebResponse Delete(Exchange exchange, Table table, EntityReference target)
    {
        exchange.Options.Allow();
        var request = new DeleteRequest { Target = target };
        if (Version(exchange) is { } version)
        {
            target.RowVersion = version;
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        exchange.Service.Execute(request);
        return WebResponse.Empty(204);
    }

    /// <summary>Sets one property from <c>{"value": …}</c>.</summary>
    public static WebResponse PutValue(Exchange exchange, EntityReference target, Column column)
    {
        using var document = JsonInput.Object(exchange.Request.Body);
        return document.RootElement.TryGetProperty("value", out JsonElement value)
            ? Set(exchange, target, column, JsonInput.Value(column, value))
            : throw WebRefusal.Body("The body must be {\"value\": …}.");
    }

    public static WebResponse ClearValue(Exchange exchange, EntityReference target, Column column) => Set(exchange, target, column, null);

    /// <summary>Sets one column of the row.</summary>
    public static WebResponse Set(Exchange exchange, EntityReference target, Column column, object? value)
    {
        exchange.Options.Allow();
        Update(exchange, new Entity(target.LogicalName, target.Id) { KeyAttributes = target.KeyAttributes, [column.LogicalName] = value });
        return WebResponse.Empty(204);
    }

    /// <summary>The answer to a create: the row where it is asked for, its address always.</summary>
    public static WebResponse Created(Exchange exchange, Table table, Guid id, int withRow) =>
        Answer(exchange, table, id, withRow).With("Location", exchange.Url(table, id));

    private static WebResponse Changed(Exchange exchange, Table table, Guid id) => Answer(exchange, table, id, 200);

    private static WebResponse Answer(Exchange exchange, Table table, Guid id, int withRow)
    {
        if (exchange.Preferences.ReturnsRow)
        {
            exchange.Options.Allow("$select", "$expand");
        }

        WebResponse response = exchange.Preferences.ReturnsRow ? WebResponse.Json(withRow, RowReads.Body(exchange, table, id)) : WebResponse.Empty(204);
        return RowLists.Applied(exchange, response).With("OData-EntityId", exchange.Url(table, id));
    }

    private static void Update(Exchange exchange, Entity row)
    {
        var request = new UpdateRequest { Target = row };
        if (Version(exchange) is { } version)
        {
            row.RowVersion = version;
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        exchange.Service.Execute(request);
    }

    private static Guid Upsert(Exchange exchange, Entity row) => ((UpsertResponse)exchange.Service.Execute(new UpsertRequest { Target = row })).Target.Id;

    /// <summary>The version of <c>If-Match: W/"12"</c>; null when the header is absent or a star.</summary>
    private static string? Version(Exchange exchange) => exchange.Request.Header("If-Match") switch
    {
        null or "*" => null,
        ['W', '/', '"', .. var version, '"'] => version,
        var other => throw WebRefusal.Address($"The header If-Match has an invalid value: {other}"),
    };
}
