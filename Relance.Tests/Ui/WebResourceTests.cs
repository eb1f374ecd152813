using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Ui;

public sealed class WebResourceTests
{
    private static string Folder => Path.Combine(Repository.Root, "ui");

    private static string Compiler => Path.Combine(Folder, "node_modules", "typescript", "bin", "tsc");

    // What npm writes last when it has installed everything.
    private static string Installed => Path.Combine(Folder, "node_modules", ".package-lock.json");

    // The test command does its own set-up: the packages of ui/ are installed when they are missing or of an earlier state.
    public WebResourceTests()
    {
        if (!File.Exists(Installed) || File.GetLastWriteTimeUtc(Installed) < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            Run(NodeFactAttribute.Npm ?? "npm", ["ci", "--no-audit", "--no-fund", "--silent"]);
        }
    }

    [NodeFact]
    public void Commands_InTheSolution_AreWhatTheirSourceCompilesTo() => AssertFresh("src", "scripts/commands.js");

    [NodeFact]
    public void Page_InTheSolution_IsWhatItsSourceCompilesTo() => AssertFresh("page", "pages/ask.js");

    [NodeFact]
    public void SetupPage_InTheSolution_IsWhatItsSourceCompilesTo() => AssertFresh("setup", "pages/setup.js");

    [NodeFact]
    public void Worklist_InTheSolution_IsWhatItsSourceCompilesTo() => AssertFresh("worklist", "pages/worklist.js");

    [NodeFact]
    public void TypeScript_PassesItsOwnTests() =>
        Node(Directory.EnumerateFiles(Path.Combine(Folder, "test"), "*.test.mjs").Order().Prepend("--test"));

    private static void AssertFresh(string project, string resource)
    {
        using var folder = new ScratchFolder();
        var compiled = Path.Combine(folder.Path, "compiled.js");

        Node(new[] { Compiler, "-p", Path.Combine(Folder, project), "--outFile", compiled });

        var committed = Path.Combine(Repository.Solution, "src", "WebResources", "relance_", resource);
        Assert.True(File.ReadAllText(compiled) == File.ReadAllText(committed), $"{resource} is stale: run 'npm run build' in ui/.");
    }

    private static void Node(IEnumerable<string> arguments) => Run(NodeFactAttribute.Node ?? "node", arguments);

    private static void Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
