using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Relance.Tests.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.WebApi;

/// <summary>The command <c>serve</c> as a person starts it: a process of its own on a free port.</summary>
public sealed class ServeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Serve_AnswersAndKeepsWhatIsWritten_UntilItIsStopped()
    {
        using var folder = new ScratchFolder();
        var database = Database(folder, out Guid account);
        using var process = Start(database, "--as", "Claire Besson");
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = await AddressOf(process) };

            var read = await client.GetFromJsonAsync<JsonObject>($"accounts({account})?$select=name");
            using var made = await client.PostAsJsonAsync("tasks", new { subject = "Rappeler" });
            using var refused = await client.DeleteAsync(new Uri($"accounts({account})", UriKind.Relative));

            Assert.Equal("Durand", read!["name"]!.ToString());
            Assert.Equal(HttpStatusCode.NoContent, made.StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Equal("127.0.0.1", client.BaseAddress!.Host);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        using LocalDataverse after = LocalDataverse.Open(new LocalOptions { DatabasePath = database, Clock = HostClock.At(Hosts.Start) });
        Assert.Equal("Rappeler", Assert.Single(after.System.Rows("task")).GetAttributeValue<string>("subject"));
        Assert.Equal(1, after.System.Count("account"));
    }

    [Fact]
    public void Serve_WithoutItsDatabase_SaysSo()
    {
        using var folder = new ScratchFolder();

        var run = Cli.Run("serve", "--database", Path.Combine(folder.Path, "none.db"), "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("none.db", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Serve_AsSomebodyUnknown_SaysSo()
    {
        using var folder = new ScratchFolder();

        var run = Cli.Run("serve", "--database", Database(folder, out _), "--port", "0", "--as", "Nobody At All", "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nobody At All", run.Error, StringComparison.Ordinal);
    }

    private static string Database(ScratchFolder folder, out Guid account)
    {
        var path = Path.Combine(folder.Path, "relance.db");
        using LocalDataverse host = LocalDataverse.Open(new LocalOptions { DatabasePath = path, Clock = HostClock.At(Hosts.Start) });
        account = host.System.Account("Durand");
        host.CreateUser("Claire Besson", new[] { "Relance - Collector" });
        return path;
    }

    private static Process Start(string database, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        foreach (string argument in new[] { typeof(LocalDataverse).Assembly.Location, "serve", "--database", database, "--port", "0", "--language", "en" })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string argument in more)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    // "Listening on http://127.0.0.1:40123/api/data/v9.2/ (day: …"
    private static async Task<Uri> AddressOf(Process process)
    {
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return new Uri((line ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync())).Split(' ')[2]);
    }
}
