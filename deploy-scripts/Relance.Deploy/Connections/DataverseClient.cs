using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>
/// The Web API of one environment (v9.2). Waits as long as the environment asks when it is busy (429, 503 with Retry-After; Microsoft Learn:
/// service protection API limits). Paths are relative to the service: <c>accounts?$select=name</c>.
/// </summary>
public sealed class DataverseClient : IDisposable
{
    private const int MostAttempts = 6;

    private readonly HttpClient http;
    private readonly ITokenSource tokens;
    private readonly Func<TimeSpan, CancellationToken, Task> wait;

    /// <param name="wait">Lets time pass before a request is made again; null = real time.</param>
    public DataverseClient(Uri environment, ITokenSource tokens, HttpMessageHandler? handler = null, Func<TimeSpan, CancellationToken, Task>? wait = null)
    {
        this.tokens = tokens;
        this.wait = wait ?? Task.Delay;
        http = new HttpClient(handler ?? new SocketsHttpHandler { UseProxy = !environment.IsLoopback }) { BaseAddress = new Uri(environment, "/api/data/v9.2/"), Timeout = TimeSpan.FromMinutes(20) };
    }

    public Uri Address => http.BaseAddress!;

    public async Task<JsonObject> Get(string path, CancellationToken cancellation = default) =>
        await Send(HttpMethod.Get, path, null, null, cancellation).ConfigureAwait(false) ?? new JsonObject();

    /// <summary>All rows of a list, page by page.</summary>
    public async Task<IReadOnlyList<JsonObject>> List(string path, CancellationToken cancellation = default)
    {
        var rows = new List<JsonObject>();
        for (string? next = path; next is not null;)
        {
            var page = await Get(next, cancellation).ConfigureAwait(false);
            rows.AddRange(page["value"]!.AsArray().Select(row => row!.AsObject()));
            next = (string?)page["@odata.nextLink"];
        }

        return rows;
    }

    /// <summary>Updates the row of that address, or creates it with that id.</summary>
    /// <param name="solution">Unique name of the unmanaged solution a new row is added to; null = none.</param>
    public Task Put(string path, JsonObject body, string? solution = null, CancellationToken cancellation = default) =>
        Send(HttpMethod.Patch, path, body, solution, cancellation);

    /// <summary>Deletes the row; one that is gone already is no failure.</summary>
    public async Task Delete(string path, CancellationToken cancellation = default)
    {
        try
        {
            await Send(HttpMethod.Delete, path, null, null, cancellation).ConfigureAwait(false);
        }
        catch (DataverseFailure failure) when (failure.Status == HttpStatusCode.NotFound)
        {
            return;
        }
    }

    /// <summary>Calls an action.</summary>
    /// <returns>Its answer; empty when it has none.</returns>
    public async Task<JsonObject> Call(string action, JsonObject body, CancellationToken cancellation = default) =>
        await Send(HttpMethod.Post, action, body, null, cancellation).ConfigureAwait(false) ?? new JsonObject();

    public void Dispose() => http.Dispose();

    private async Task<JsonObject?> Send(HttpMethod method, string path, JsonObject? body, string? solution, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = await Request(method, path, body, solution, cancellation).ConfigureAwait(false);
            using var response = await Answer(request, cancellation).ConfigureAwait(false);
            if (attempt < MostAttempts && response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && Delay(response) is { } delay)
            {
                await wait(delay, cancellation).ConfigureAwait(false);
                continue;
            }

            var text = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? Json(text) : throw Failure(response, text, $"{method} {path.Split('?')[0]}");
        }
    }

    private async Task<HttpResponseMessage> Answer(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await http.SendAsync(request, cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException problem)
        {
            throw new DeployFailure($"{Address.Host} cannot be reached: {problem.Message}", $"{Address.Host} est injoignable : {problem.Message}", problem);
        }
    }

    private async Task<HttpRequestMessage> Request(HttpMethod method, string path, JsonObject? body, string? solution, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("OData-MaxVersion", "4.0");
        request.Headers.Add("OData-Version", "4.0");
        if (solution is not null)
        {
            request.Headers.Add("MSCRM.SolutionUniqueName", solution);
        }

        if (await tokens.Token(cancellation).ConfigureAwait(false) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return request;
    }

    private static TimeSpan? Delay(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - DateTimeOffset.UtcNow is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
        _ => null,
    };

    private static JsonObject? Json(string text) => text.Length == 0 ? null : JsonNode.Parse(text)?.AsObject();

    private static DataverseFailure Failure(HttpResponseMessage response, string text, string request)
    {
        try
        {
            var error = Json(text)?["error"];
            return new DataverseFailure(response.StatusCode, (string?)error?["code"] ?? string.Empty, (string?)error?["message"] ?? response.ReasonPhrase ?? string.Empty, request);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return new DataverseFailure(response.StatusCode, string.Empty, response.ReasonPhrase ?? string.Empty, request);
        }
    }
}
