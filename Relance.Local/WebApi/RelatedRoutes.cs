using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relationship = Microsoft.Xrm.Sdk.Relationship;

namespace Relance.Local.WebApi;

/// <summary>Requests on the rows at the other end of a navigation property: reading them, tying and untying them.</summary>
internal static class RelatedRoutes
{
    public static WebResponse Answer(Exchange exchange, Table table, EntityReference target, Navigation navigation, IReadOnlyList<Segment> path)
    {
        var last = path.Count > 2 ? path[2].Name : null;
        return (exchange.Request.Method, navigation.IsCollection, last) switch
        {
            ("GET", true, null) when path[1].Arguments is null => RowLists.Get(exchange, navigation.Target, navigation.Target.EntitySetName, Below(exchange, target, navigation)),
            ("GET", true, "$count") => RowLists.Count(exchange, navigation.Target, Below(exchange, target, navigation)),
            ("GET", false, null) => Single(exchange, target, navigation),
            ("POST", true, "$ref") => Tie(exchange, target, navigation),
            ("DELETE", true, "$ref") => Untie(exchange, target, navigation, path[1]),
            ("PUT", false, "$ref") => Point(exchange, table, target, navigation),
            ("DELETE", false, "$ref") => RowWrites.Set(exchange, target, navigation.Column, null),
            _ => throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path),
        };
    }

    private static ConditionExpression Below(Exchange exchange, EntityReference target, Navigation navigation) =>
        new(navigation.Column.LogicalName, ConditionOperator.Equal, IdOf(exchange, target));

    private static WebResponse Single(Exchange exchange, EntityReference target, Navigation navigation)
    {
        Entity row = RowReads.Retrieve(exchange, target, new ColumnSet(navigation.Column.LogicalName));
        return row.GetAttributeValue<EntityReference>(navigation.Column.LogicalName) is { } other && other.LogicalName == navigation.Target.LogicalName
            ? RowReads.Get(exchange, navigation.Target, other)
            : WebResponse.Empty(204);
    }

    private static WebResponse Tie(Exchange exchange, EntityReference target, Navigation navigation)
    {
        exchange.Options.Allow();
        exchange.Service.Execute(new AssociateRequest
        {
            Target = target,
            Relationship = new Relationship(navigation.Relationship.Name),
            RelatedEntities = new EntityReferenceCollection { Other(exchange) },
        });
        return WebResponse.Empty(204);
    }

    // The row is named behind the property, …/nav(id)/$ref, or by its address, …/nav/$ref?$id=.
    private static WebResponse Untie(Exchange exchange, EntityReference target, Navigation navigation, Segment property)
    {
        exchange.Options.Allow("$id");
        EntityReference other = property.Arguments is not null
            ? RowAddress.Read(navigation.Target, property, exchange.Options)
            : RowAddress.Read(exchange.Catalog, exchange.Options["$id"] ?? throw WebRefusal.Address($"Which row of '{property.Name}' is meant is not said."), exchange.Request);
        exchange.Service.Execute(new DisassociateRequest
        {
            Target = target,
            Relationship = new Relationship(navigation.Relationship.Name),
            RelatedEntities = new EntityReferenceCollection { other },
        });
        return WebResponse.Empty(204);
    }

    private static WebResponse Point(Exchange exchange, Table table, EntityReference target, Navigation navigation)
    {
        EntityReference other = Other(exchange);
        return exchange.Map.Find(table, navigation.Name, other.LogicalName) is { } fitting
            ? RowWrites.Set(exchange, target, fitting.Column, other)
            : throw WebRefusal.Body($"'{navigation.Name}' of '{table.LogicalName}' does not lead to '{other.LogicalName}'.");
    }

    /// <summary>The row that the body names.</summary>
    /// <exception cref="WebRefusal">It names none.</exception>
    public static EntityReference Other(Exchange exchange)
    {
        using var document = JsonInput.Object(exchange.Request.Body);
        return document.RootElement.TryGetProperty("@odata.id", out var address)
            ? RowAddress.Read(exchange.Catalog, JsonInput.Text("@odata.id", address), exchange.Request)
            : throw WebRefusal.Body("The body must be {\"@odata.id\": \"…\"}.");
    }

    private static Guid IdOf(Exchange exchange, EntityReference target) =>
        target.KeyAttributes.Count == 0 ? target.Id : exchange.Host.Store.Resolve(target);
}
