using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Reads one row, or one property of it.</summary>
internal static class RowReads
{
    public static WebResponse Get(Exchange exchange, Table table, EntityReference target)
    {
        exchange.Options.Allow("$select", "$expand");
        Entity version = Retrieve(exchange, target, new ColumnSet(table.PrimaryId));
        if (exchange.Request.Header("If-None-Match") is { } known && known == RowJson.ETag(version.RowVersion))
        {
            return WebResponse.Empty(304);
        }

        return WebResponse.Json(200, Body(exchange, table, version.Id)).With("ETag", RowJson.ETag(version.RowVersion));
    }

    /// <summary>The row with what the request's <c>$select</c> and <c>$expand</c> ask for.</summary>
    public static JsonObject Body(Exchange exchange, Table table, Guid id)
    {
        var columns = ColumnNames.Selected(table, exchange.Options);
        var expansion = Expansion.Read(exchange, table, exchange.Options["$expand"]);
        var names = columns.Select(column => column.LogicalName).Concat(expansion.Columns).Distinct().ToArray();
        Entity row = Retrieve(exchange, new EntityReference(table.LogicalName, id), new ColumnSet(names));
        var written = exchange.Json.Write(row, table, columns);
        expansion.Fill(new[] { row }, new[] { written });
        written.Insert(0, "@odata.context", exchange.Context($"{table.EntitySetName}{RowLists.Selection(exchange.Options)}/$entity"));
        return written;
    }

    public static WebResponse GetValue(Exchange exchange, Table table, EntityReference target, Column column)
    {
        exchange.Options.Allow();
        Entity row = Retrieve(exchange, target, new ColumnSet(column.LogicalName));
        row.Attributes.TryGetValue(column.LogicalName, out var value);
        return value is null
            ? WebResponse.Empty(204)
            : WebResponse.Json(200, new JsonObject
            {
                ["@odata.context"] = exchange.Context($"{RowAddress.Of(table, row.Id)}/{ColumnNames.Of(column)}"),
                ["value"] = RowJson.Value(value, column),
            });
    }

    /// <summary>The value as plain text.</summary>
    public static WebResponse GetText(Exchange exchange, EntityReference target, Column column)
    {
        exchange.Options.Allow();
        Entity row = Retrieve(exchange, target, new ColumnSet(column.LogicalName));
        return row.Attributes.TryGetValue(column.LogicalName, out var value) && value is not null
            ? WebResponse.Text("text/plain", RowJson.Value(value, column)!.ToString())
            : WebResponse.Empty(204);
    }

    /// <summary>Reads by id or by key, as the caller.</summary>
    public static Entity Retrieve(Exchange exchange, EntityReference target, ColumnSet columns) =>
        ((RetrieveResponse)exchange.Service.Execute(new RetrieveRequest { Target = target, ColumnSet = columns })).Entity;
}
