using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Requests on a table as a whole: lists, counts, new rows.</summary>
internal static class TableRoutes
{
    public static WebResponse Answer(Exchange exchange, Table table, IReadOnlyList<Segment> path)
    {
        var rest = path.Count > 1 ? path[1].Name : null;
        return (exchange.Request.Method, rest) switch
        {
            ("GET", null) => RowLists.Get(exchange, table, table.EntitySetName, null),
            ("GET", "$count") when path.Count == 2 => RowLists.Count(exchange, table, null),
            ("POST", null) => Create(exchange, table),
            (_, null or "$count") => throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path),
            _ => Operations.AnswerBound(exchange, table, null, path[1]),
        };
    }

    /// <summary>Creates a row out of the body.</summary>
    public static WebResponse Create(Exchange exchange, Table table)
    {
        if (!exchange.Preferences.ReturnsRow)
        {
            exchange.Options.Allow();
        }

        Entity row = new RowInput(exchange.Catalog, exchange.Map, exchange.Request).Read(table);
        return RowWrites.Created(exchange, table, exchange.Service.Create(row), 201);
    }
}
