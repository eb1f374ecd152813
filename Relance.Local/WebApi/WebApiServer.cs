using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Relance.Local.Host;

namespace Relance.Local.WebApi;

/// <summary>
/// The Web API of a local host and its web resources, over plain HTTP on 127.0.0.1 and nowhere else: nobody signs in. Requests are
/// answered one at a time.
/// </summary>
public sealed class WebApiServer : IDisposable
{
    private const string Below = "/api/data/v9.2";

    private readonly WebApplication application;
    private readonly LocalDataverse host;
    private readonly Router router;
    private readonly Action afterWrite;

    private WebApiServer(WebApplication application, LocalDataverse host, Router router, Action afterWrite)
    {
        this.application = application;
        this.host = host;
        this.router = router;
        this.afterWrite = afterWrite;
    }

    /// <summary>Address of the organization, without a slash at its end: <c>http://127.0.0.1:5080</c>.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Address of the service itself, with a slash at its end.</summary>
    public Uri Root => new(Address, Below + "/");

    /// <summary>Starts to listen.</summary>
    /// <param name="port">0 = any free port.</param>
    /// <param name="defaultUser">Whom requests act as that name no user.</param>
    /// <param name="afterWrite">Done after each request that may have changed something, before it is answered; for example running what waits.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static WebApiServer Start(LocalDataverse host, int port, Guid defaultUser, Action? afterWrite = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        var application = builder.Build();
        var server = new WebApiServer(application, host, new Router(host, defaultUser), afterWrite ?? (() => { }));
        application.Run(server.Answer);
        application.StartAsync().GetAwaiter().GetResult();
        server.Address = new Uri(application.Urls.Single());
        return server;
    }

    /// <summary>Returns once the process is asked to end (Ctrl+C, SIGTERM).</summary>
    public void WaitForShutdown() => application.WaitForShutdown();

    public void Dispose() => application.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task Answer(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (context.Request.Method == "GET" && target.StartsWith(WebResourceFile.Below, StringComparison.OrdinalIgnoreCase))
        {
            await WebResourceFile.Write(host, context).ConfigureAwait(false);
            return;
        }

        if (!target.StartsWith(Below, StringComparison.OrdinalIgnoreCase))
        {
            await Write(context, WebResponse.Error(404, unchecked((int)0x80060888), $"This server answers below {Below}/ and {WebResourceFile.Below} only.")).ConfigureAwait(false);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var request = new WebRequest(context.Request.Method, target[Below.Length..].TrimStart('/'), Root.ToString())
        {
            Body = await reader.ReadToEndAsync().ConfigureAwait(false),
        };
        foreach (var header in context.Request.Headers)
        {
            request.Headers[header.Key] = string.Join(", ", header.Value.ToArray());
        }

        await Write(context, Handle(request)).ConfigureAwait(false);
    }

    // A mistake of the host's own must reach the client as an answer, or it would wait for one.
    private WebResponse Handle(WebRequest request)
    {
        try
        {
            WebResponse response = router.Handle(request);
            if (request.Method != "GET")
            {
                afterWrite();
            }

            return response;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return WebResponse.Error(500, unchecked((int)0x80040216), problem.ToString());
        }
    }

    private static async Task Write(HttpContext context, WebResponse response)
    {
        context.Response.StatusCode = response.Status;
        context.Response.Headers["OData-Version"] = "4.0";
        foreach (var (name, value) in response.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (response.ContentType.Length > 0)
        {
            context.Response.ContentType = response.ContentType;
            await context.Response.WriteAsync(response.Body).ConfigureAwait(false);
        }
    }
}
