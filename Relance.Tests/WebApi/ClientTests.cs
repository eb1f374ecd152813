using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.WebApi;

/// <summary>The Web API as a client sees it that was not written here: dynamics-web-api of npm.</summary>
public sealed class ClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [NodeFact]
    public async Task DynamicsWebApi_FindsEveryOperationItKnows()
    {
        using var folder = new ScratchFolder();
        foreach (string file in new[] { "package.json", "package-lock.json", "run.mjs" })
        {
            File.Copy(Path.Combine(Repository.Root, "Relance.Tests", "WebApi", "Client", file), Path.Combine(folder.Path, file));
        }

        using var api = WebApiHost.WithPlugins();
        await Run(Start(folder.Path, NodeFactAttribute.Npm ?? "npm", "ci", "--no-audit", "--no-fund"));
        ProcessStartInfo client = Start(folder.Path, NodeFactAttribute.Node ?? "node", "run.mjs", api.Server.Address.ToString().TrimEnd('/'));

        // The client would send what is meant for this machine through the proxy.
        client.Environment.Remove("http_proxy");
        client.Environment.Remove("HTTP_PROXY");
        string output = await Run(client);

        Assert.EndsWith("delete", output.TrimEnd(), StringComparison.Ordinal);
    }

    private static ProcessStartInfo Start(string folder, string program, params string[] arguments) =>
        new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

    private static async Task<string> Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, $"{start.FileName} {string.Join(' ', start.ArgumentList)}: {await output}{await errors}");
        return await output;
    }
}
