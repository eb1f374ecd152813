using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Relance.Tests.Solution;
using Relance.Tests.WebApi;
using Xunit;

namespace Relance.Tests.Ui;

public sealed class WebResourceTests
{
    // The test command does its own set-up: the packages of ui/ are installed when they are missing.
    public WebResourceTests()
    {
        if (!File.Exists(UiFactAttribute.Compiler))
        {
            Run(NpmFactAttribute.Npm ?? "npm", ["ci", "--no-audit", "--no-fund", "--silent"]);
        }
    }

    [UiFact]
    public void Commands_InTheSolution_AreWhatTheirSourceCompilesTo() => AssertFresh("src", "scripts/commands.js");

    [UiFact]
    public void Page_InTheSolution_IsWhatItsSourceCompilesTo() => AssertFresh("page", "pages/ask.js");

    [UiFact]
    public void TypeScript_PassesItsOwnTests() =>
        Node(Directory.EnumerateFiles(Path.Combine(UiFactAttribute.Folder, "test"), "*.test.mjs").Order().Prepend("--test"));

    private static void AssertFresh(string project, string resource)
    {
        using var folder = new ScratchFolder();
        var compiled = Path.Combine(folder.Path, "compiled.js");

        Node(new[] { UiFactAttribute.Compiler, "-p", Path.Combine(UiFactAttribute.Folder, project), "--outFile", compiled });

        var committed = Path.Combine(Repository.Solution, "src", "WebResources", "relance_", resource);
        Assert.True(File.ReadAllText(compiled) == File.ReadAllText(committed), $"{resource} is stale: run 'npm run build' in ui/.");
    }

    private static void Node(IEnumerable<string> arguments) => Run(UiFactAttribute.Node ?? "node", arguments);

    private static void Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = UiFactAttribute.Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
