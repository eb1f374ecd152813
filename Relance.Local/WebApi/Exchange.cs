using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>One request with all that answering it needs: the caller's service, the names, the preferences.</summary>
internal sealed class Exchange
{
    public Exchange(LocalDataverse host, NavigationMap map, WebRequest request, Guid user)
    {
        Host = host;
        Map = map;
        Request = request;
        Preferences = new Preferences(request);
        DemandSolution(host, request);
        Service = host.As(user);
        Json = new RowJson(host.Catalog, map, Preferences);
    }

    public LocalDataverse Host { get; }

    public NavigationMap Map { get; }

    public WebRequest Request { get; }

    public Preferences Preferences { get; }

    /// <summary>The organization service of the caller.</summary>
    public IOrganizationService Service { get; }

    public RowJson Json { get; }

    public Catalog Catalog => Host.Catalog;

    public QueryOptions Options => Request.Options;

    // The one solution of the host has everything that is its own already.
    private static void DemandSolution(LocalDataverse host, WebRequest request)
    {
        if (request.Header(Preferences.SolutionName) is { } name && name != host.Catalog.Manifest.UniqueName)
        {
            throw WebRefusal.Address($"There is no solution with the unique name '{name}'.");
        }
    }

    /// <summary>The value of <c>@odata.context</c> for what stands at this place of the service.</summary>
    public string Context(string fragment) => $"{Request.Root}$metadata#{fragment}";

    public string Url(Table table, Guid id) => Request.Root + RowAddress.Of(table, id);
}
