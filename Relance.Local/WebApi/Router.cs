using System;
using System.Linq;
using System.ServiceModel;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Answers the requests of the Web API, one at a time, each as the user it names or as the default one.</summary>
internal sealed class Router
{
    private readonly LocalDataverse host;
    private readonly Guid defaultUser;
    private Catalog catalog;
    private NavigationMap map;

    public Router(LocalDataverse host, Guid defaultUser)
    {
        this.host = host;
        this.defaultUser = defaultUser;
        catalog = host.Catalog;
        map = new NavigationMap(catalog);
    }

    /// <summary>Never throws for what a client can do wrong.</summary>
    public WebResponse Handle(WebRequest request)
    {
        try
        {
            return Answer(request);
        }
        catch (WebRefusal refusal)
        {
            return WebResponse.Error(refusal.Status, refusal.Code, refusal.Message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return WebResponse.Error(HttpStatus.Of(fault.Detail.ErrorCode), fault.Detail.ErrorCode, fault.Detail.Message);
        }
    }

    private WebResponse Answer(WebRequest request)
    {
        var exchange = new Exchange(host, Map(), request, Caller.Of(host, request, defaultUser));
        var path = ResourcePath.Parse(request.Path);
        if (path.Count == 0)
        {
            return ServiceDocument(exchange);
        }

        switch (path[0].Name)
        {
            case "$batch" when path.Count == 1:
                return BatchRoute.Answer(exchange, Handle);
            case "$metadata" when path.Count == 1:
                return MetadataDocument.Answer(exchange);
            case EntityDefinitions.Name:
                return EntityDefinitions.Answer(exchange, path);
        }

        if (path.Count == 1 && Operations.Find(host, path[0].Name) is { } operation)
        {
            return Operations.Answer(exchange, operation, null, path[0]);
        }

        if (host.Catalog.FindByEntitySet(path[0].Name) is { } table)
        {
            return path[0].Arguments is null ? TableRoutes.Answer(exchange, table, path) : RowRoutes.Answer(exchange, table, path);
        }

        throw WebRefusal.NoSegment(path[0].Name);
    }

    // An import brings other tables.
    private NavigationMap Map()
    {
        if (!ReferenceEquals(catalog, host.Catalog))
        {
            catalog = host.Catalog;
            map = new NavigationMap(catalog);
        }

        return map;
    }

    private static WebResponse ServiceDocument(Exchange exchange)
    {
        exchange.Options.Allow();
        var sets = exchange.Catalog.Tables
            .Where(table => table.EntitySetName.Length > 0)
            .OrderBy(table => table.EntitySetName, StringComparer.Ordinal)
            .Select(table => (JsonNode)new JsonObject { ["name"] = table.EntitySetName, ["kind"] = "EntitySet", ["url"] = table.EntitySetName });
        return WebResponse.Json(200, new JsonObject { ["@odata.context"] = exchange.Request.Root + "$metadata", ["value"] = new JsonArray(sets.ToArray()) });
    }
}
