using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>
/// Runs a script of <c>Ui/Browser</c> in Node: it drives Chromium. Pictures are left in the folder that the environment variable
/// RELANCE_PICTURES names.
/// </summary>
internal static class BrowserScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The web resources of the solution, as they are packed.</summary>
    public static string WebResources => Path.Combine(Repository.Solution, "src", "WebResources", "relance_");

    /// <param name="script">Name of the file.</param>
    /// <param name="subjects">What it drives: an address, a folder.</param>
    /// <returns>What the script printed. It failed when it ended with another code than 0.</returns>
    public static async Task<string> Run(string script, params string[] subjects)
    {
        using var folder = new ScratchFolder();
        foreach (var file in new[] { "package.json", "package-lock.json", script })
        {
            File.Copy(Path.Combine(Repository.Root, "Relance.Tests", "Ui", "Browser", file), Path.Combine(folder.Path, file));
        }

        await Program(folder.Path, NodeFactAttribute.Npm ?? "npm", "ci", "--no-audit", "--no-fund", "--silent");
        var arguments = new List<string>([script, .. subjects, ChromiumFactAttribute.Chromium ?? "chromium"]);
        if (Environment.GetEnvironmentVariable("RELANCE_PICTURES") is { Length: > 0 } pictures)
        {
            arguments.Add(Path.GetFullPath(pictures, Repository.Root));
        }

        return await Program(folder.Path, NodeFactAttribute.Node ?? "node", [.. arguments]);
    }

    private static async Task<string> Program(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, $"{await output}{await errors}");
        return await output;
    }
}
