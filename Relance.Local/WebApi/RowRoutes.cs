using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Requests on one row: the row itself, one of its properties, the rows related to it.</summary>
internal static class RowRoutes
{
    public static WebResponse Answer(Exchange exchange, Table table, IReadOnlyList<Segment> path)
    {
        EntityReference target = RowAddress.Read(table, path[0], exchange.Options);
        if (path.Count == 1)
        {
            return exchange.Request.Method switch
            {
                "GET" => RowReads.Get(exchange, table, target),
                "PATCH" => RowWrites.Patch(exchange, table, target),
                "DELETE" => RowWrites.Delete(exchange, table, target),
                _ => throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path),
            };
        }

        if (exchange.Map.Find(table, path[1].Name) is { } navigation)
        {
            return RelatedRoutes.Answer(exchange, table, target, navigation, path);
        }

        if (Membership.Find(path[1].Name)?.From(table.LogicalName) is { } other)
        {
            return MembershipRoutes.Answer(exchange, target, other, path);
        }

        if (path[1].Name.StartsWith(Operations.Namespace, StringComparison.Ordinal) && path.Count == 2)
        {
            return Operations.AnswerBound(exchange, table, target, path[1]);
        }

        if (path[1].Arguments is not null)
        {
            throw WebRefusal.NoSegment(path[1].Name);
        }

        Column column = ColumnNames.Find(table, path[1].Name);
        return (exchange.Request.Method, path.Count, path[^1].Name) switch
        {
            ("GET", 2, _) => RowReads.GetValue(exchange, table, target, column),
            ("GET", 3, "$value") => RowReads.GetText(exchange, target, column),
            ("PUT", 2, _) => RowWrites.PutValue(exchange, target, column),
            ("DELETE", 2, _) => RowWrites.ClearValue(exchange, target, column),
            (_, 2, _) => throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path),
            _ => throw WebRefusal.NoSegment(path[^1].Name),
        };
    }
}
