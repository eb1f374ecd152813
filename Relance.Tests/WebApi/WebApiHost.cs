using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Local.WebApi;
using Relance.Tests.Builders;

namespace Relance.Tests.WebApi;

/// <summary>A local host behind its Web API on a free port, with a client.</summary>
internal sealed class WebApiHost : IDisposable
{
    private readonly HttpClient client;

    private WebApiHost(LocalDataverse host)
    {
        Host = host;
        Server = WebApiServer.Start(host, 0, WellKnown.SystemUserId);
        client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Server.Root };
    }

    public LocalDataverse Host { get; }

    public WebApiServer Server { get; }

    public static WebApiHost Bare() => new(Hosts.Bare());

    /// <summary>A host that is there already; it is closed with this one.</summary>
    public static WebApiHost Over(LocalDataverse host) => new(host);

    /// <summary>With the plug-ins at work and the starting configuration.</summary>
    public static WebApiHost WithPlugins()
    {
        LocalDataverse host = Hosts.WithPlugins();
        string folder = new LocalOptions().SolutionFolder;
        new ConfigurationSeed(host.System, TextCulture.Find("fr")!, new LocalDate(2026, 1, 1)).Write(ConfigurationData.Read(folder));
        return new WebApiHost(host);
    }

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <param name="headers">"Name: value" each.</param>
    public async Task<Answer> Send(string method, string path, string? body = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            if (!request.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim()))
            {
                request.Content!.Headers.Remove(header[..colon]);
                request.Content.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
            }
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    public Task<Answer> Get(string path, params string[] headers) => Send("GET", path, null, headers);

    /// <summary>The values of one property in the rows of a list.</summary>
    public async Task<IReadOnlyList<string?>> List(string path, string property)
    {
        Answer answer = await Get(path);
        var values = new List<string?>();
        foreach (JsonNode? row in (answer.Status == 200 ? answer.Json["value"] : throw new InvalidOperationException(answer.Body))!.AsArray())
        {
            values.Add(row![property]?.ToString());
        }

        return values;
    }

    public void Dispose()
    {
        client.Dispose();
        Server.Dispose();
        Host.Dispose();
    }
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Body, HttpResponseMessage Response)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? ErrorCode => Json["error"]!["code"]!.ToString();

    public string ErrorMessage => Json["error"]!["message"]!.ToString();

    /// <summary>The first value of a header; null = it is not there.</summary>
    public string? Header(string name) => Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>The id in the address of the row that was written.</summary>
    public Guid EntityId => Guid.Parse(Header("OData-EntityId")!.Split('(', ')')[1]);
}
