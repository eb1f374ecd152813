using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relance.Local.Host;
using Relance.Local.Records;

namespace Relance.Local.WebApi;

/// <summary>
/// The content of a web resource at <c>/WebResources/…</c>, as the imported solution brought it. The script and style rules sent with it are
/// stricter than the platform's: a page that works here needs no inline script.
/// </summary>
internal static class WebResourceFile
{
    public const string Below = "/WebResources/";

    // Type of the web resource: what it is served as.
    private static readonly Dictionary<int, string> Types = new()
    {
        [1] = "text/html; charset=utf-8",
        [2] = "text/css; charset=utf-8",
        [3] = "text/javascript; charset=utf-8",
        [4] = "text/xml; charset=utf-8",
        [5] = "image/png",
        [6] = "image/jpeg",
        [7] = "image/gif",
        [10] = "image/x-icon",
        [11] = "image/svg+xml",
        [12] = "text/xml; charset=utf-8",
    };

    public static async Task Write(LocalDataverse host, HttpContext context)
    {
        var name = context.Request.Path.Value![Below.Length..];
        var row = AllRows.Find(host.System, "webresource", "name", name, "content", "webresourcetype");
        if (row is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType = Types[row.GetAttributeValue<Microsoft.Xrm.Sdk.OptionSetValue>("webresourcetype").Value];
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
        await context.Response.Body.WriteAsync(Convert.FromBase64String(row.Text("content"))).ConfigureAwait(false);
    }
}
