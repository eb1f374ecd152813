using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Custom APIs and operations of the platform: actions are posted with their parameters in the body, functions got with them in the address.</summary>
internal static class Operations
{
    /// <summary>What stands before the name of an operation that is bound to a table.</summary>
    public const string Namespace = "Microsoft.Dynamics.CRM.";

    /// <summary>Every operation there is, in order of name.</summary>
    public static IEnumerable<CustomApiDefinition> All(LocalDataverse host) =>
        host.CustomApis.Concat(PlatformOperations.All).OrderBy(operation => operation.UniqueName, StringComparer.Ordinal);

    /// <summary>The operation of that name that is bound to no table; null = there is none.</summary>
    public static CustomApiDefinition? Find(LocalDataverse host, string name) =>
        All(host).FirstOrDefault(operation => operation.UniqueName == name && operation.Binding == ApiBinding.Global);

    /// <param name="segment">Namespace and name of an operation bound to the rows (or, without target, to the whole) of a table.</param>
    /// <exception cref="WebRefusal">The table has no such operation.</exception>
    public static WebResponse AnswerBound(Exchange exchange, Table table, EntityReference? target, Segment segment)
    {
        var binding = target is null ? ApiBinding.EntityCollection : ApiBinding.Entity;
        var operation = All(exchange.Host).FirstOrDefault(operation =>
            Namespace + operation.UniqueName == segment.Name && operation.Binding == binding && operation.BoundTable == table.LogicalName);
        return operation is null ? throw WebRefusal.NoSegment(segment.Name) : Answer(exchange, operation, target, segment);
    }

    public static WebResponse Answer(Exchange exchange, CustomApiDefinition operation, EntityReference? target, Segment segment)
    {
        if (exchange.Request.Method != (operation.IsFunction ? "GET" : "POST"))
        {
            throw WebRefusal.Method(exchange.Request.Method, segment.ToString());
        }

        exchange.Options.Allow();
        var request = new OrganizationRequest(operation.UniqueName);
        if (operation == PlatformOperations.SendEmail)
        {
            request["EmailId"] = exchange.Host.Store.Resolve(target!);
        }
        else if (target is not null)
        {
            request["Target"] = target;
        }

        var parameters = new ParameterReader(exchange, operation);
        foreach (var (name, value) in operation.IsFunction ? parameters.FromAddress(segment.Arguments) : parameters.FromBody())
        {
            request[name] = value;
        }

        return Response(exchange, operation, exchange.Service.Execute(request));
    }

    private static WebResponse Response(Exchange exchange, CustomApiDefinition operation, OrganizationResponse response)
    {
        if (operation.Responses.Count == 0)
        {
            return WebResponse.Empty(204);
        }

        var body = new JsonObject { ["@odata.context"] = exchange.Context($"{Namespace}{operation.UniqueName}Response") };
        foreach (var property in operation.Responses)
        {
            body[property.Name] = response.Results.TryGetValue(property.Name, out var value) ? Written(exchange, value) : null;
        }

        return WebResponse.Json(200, body);
    }

    private static JsonNode? Written(Exchange exchange, object? value) => value switch
    {
        EntityReference reference => Row(exchange, new Entity(reference.LogicalName, reference.Id)),
        Entity row => Row(exchange, row),
        EntityCollection rows => new JsonArray(rows.Entities.Select(row => (JsonNode)Row(exchange, row)).ToArray()),
        string[] texts => new JsonArray(texts.Select(text => (JsonNode)JsonValue.Create(text)).ToArray()),
        _ => RowJson.Value(value, null),
    };

    private static JsonObject Row(Exchange exchange, Entity row)
    {
        var table = exchange.Catalog.Find(row.LogicalName) ?? throw Store.Fault.NoTable(row.LogicalName);
        var json = exchange.Json.WriteFetched(row, table);
        json.Insert(0, "@odata.type", $"#{Namespace}{row.LogicalName}");
        if (row.Id != Guid.Empty)
        {
            json[table.PrimaryId] = row.Id;
        }

        return json;
    }
}
