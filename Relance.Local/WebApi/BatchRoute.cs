using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using Relance.Local.Pipeline;

namespace Relance.Local.WebApi;

/// <summary>
/// Carries out the requests of a <c>$batch</c> in order. Those of a change set are carried out all or not at all, and can name rows created
/// before them by content id. Without <c>odata.continue-on-error</c> the first failure ends the batch and gives it its status.
/// </summary>
internal sealed class BatchRoute
{
    /// <summary>The platform takes no more requests in one batch (Microsoft Learn: execute batch operations).</summary>
    private const int Maximum = 1000;

    private static readonly string[] CallerHeaders = { "MSCRMCallerID", "CallerObjectId" };

    private readonly Exchange exchange;
    private readonly Func<WebRequest, WebResponse> handle;
    private readonly StringBuilder body = new();
    private readonly string boundary = $"batchresponse_{Guid.NewGuid():D}";
    private int requests;
    private int status = 200;

    private BatchRoute(Exchange exchange, Func<WebRequest, WebResponse> handle)
    {
        this.exchange = exchange;
        this.handle = handle;
    }

    /// <param name="handle">Answers one request.</param>
    public static WebResponse Answer(Exchange exchange, Func<WebRequest, WebResponse> handle)
    {
        if (exchange.Request.Method != "POST")
        {
            throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path);
        }

        var mark = MixedPart.Boundary(exchange.Request.Header("Content-Type")) ?? throw WebRefusal.Body("A batch has the content type multipart/mixed.");
        return new BatchRoute(exchange, handle).Run(MixedPart.Split(exchange.Request.Body, mark));
    }

    private WebResponse Run(IReadOnlyList<MixedPart> parts)
    {
        foreach (var part in parts)
        {
            var failure = MixedPart.Boundary(part.Headers.GetValueOrDefault("Content-Type")) is { } inner ? ChangeSet(MixedPart.Split(part.Content, inner)) : Single(part);
            if (failure is not null && !exchange.Preferences.ContinuesOnError)
            {
                status = failure.Status;
                break;
            }
        }

        body.Append("--").Append(boundary).Append("--\r\n");
        return WebResponse.Mixed(status, boundary, body.ToString());
    }

    private WebResponse? Single(MixedPart part)
    {
        var response = handle(Request(part, new Dictionary<string, string>()));
        Write(body, boundary, response, null);
        return response.Status >= 400 ? response : null;
    }

    private WebResponse? ChangeSet(IReadOnlyList<MixedPart> parts)
    {
        var mark = $"changesetresponse_{Guid.NewGuid():D}";
        var answers = new StringBuilder();
        var failure = exchange.Host.Dispatcher.Exclusive(() =>
        {
            using PlatformTransaction.Scope scope = exchange.Host.Transaction.Join();
            var created = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var part in parts)
            {
                var response = Change(part, created, mark, answers);
                if (response.Status >= 400)
                {
                    return response;
                }
            }

            scope.Complete();
            return null;
        });
        if (failure is not null)
        {
            Write(body, boundary, failure, null);
            return failure;
        }

        body.Append("--").Append(boundary).Append("\r\nContent-Type: multipart/mixed; boundary=").Append(mark).Append("\r\n\r\n");
        body.Append(answers).Append("--").Append(mark).Append("--\r\n");
        return null;
    }

    private WebResponse Change(MixedPart part, Dictionary<string, string> created, string mark, StringBuilder answers)
    {
        var request = Request(part, created);
        if (request.Method == "GET")
        {
            throw WebRefusal.Body("A change set takes no GET.");
        }

        var response = handle(request);
        var id = part.Headers.GetValueOrDefault("Content-ID") ?? request.Header("Content-ID");
        if (id is not null && response.Headers.TryGetValue("OData-EntityId", out var address))
        {
            created[id] = address[request.Root.Length..];
        }

        Write(answers, mark, response, id);
        return response;
    }

    private WebRequest Request(MixedPart part, IReadOnlyDictionary<string, string> created)
    {
        if (++requests > Maximum)
        {
            throw WebRefusal.Body($"A batch takes at most {Maximum} requests.");
        }

        var lines = MixedPart.Lines(part.Content).SkipWhile(line => line.Length == 0).ToList();
        var first = (lines.Count > 0 ? lines[0] : string.Empty).Split(' ');
        if (first.Length != 3 || !first[2].StartsWith("HTTP/1", StringComparison.Ordinal))
        {
            throw WebRefusal.Body($"'{string.Join(' ', first)}' is no request line.");
        }

        var inner = MixedPart.Read(lines.Skip(1).ToList());
        var headers = new Dictionary<string, string>(inner.Headers, StringComparer.OrdinalIgnoreCase);
        foreach (var name in CallerHeaders.Where(name => exchange.Request.Header(name) is not null))
        {
            headers.TryAdd(name, exchange.Request.Header(name)!);
        }

        var target = Target(first[1], created);
        return target.TrimStart('/').StartsWith("$batch", StringComparison.Ordinal)
            ? throw WebRefusal.Body("A batch inside a batch is not allowed.")
            : new WebRequest(first[0], target, exchange.Request.Root) { Headers = headers, Body = inner.Content.Trim(), ContentIds = created };
    }

    // Absolute, from the root of the server, or below the root of the service; $1 stands for a row created before.
    private string Target(string address, IReadOnlyDictionary<string, string> created)
    {
        var root = exchange.Request.Root;
        var path = new Uri(root).AbsolutePath;
        var target = address.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? address[root.Length..]
            : address.StartsWith(path, StringComparison.OrdinalIgnoreCase) ? address[path.Length..] : address;
        var end = target.IndexOfAny(new[] { '/', '?' });
        var head = end < 0 ? target : target[..end];
        return head.StartsWith('$') && created.TryGetValue(head[1..], out var row) ? row + target[head.Length..] : target;
    }

    private static void Write(StringBuilder text, string mark, WebResponse response, string? contentId)
    {
        text.Append("--").Append(mark).Append("\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
        text.Append(contentId is null ? string.Empty : $"Content-ID: {contentId}\r\n");
        text.Append($"\r\nHTTP/1.1 {response.Status} {(HttpStatusCode)response.Status}\r\nOData-Version: 4.0\r\n");
        foreach (var (name, value) in response.Headers)
        {
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        text.Append(response.ContentType.Length > 0 ? $"Content-Type: {response.ContentType}\r\n" : string.Empty);
        text.Append("\r\n").Append(response.Body).Append("\r\n");
    }
}
