using System;
using System.IO;
using System.Linq;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>A test that runs Node on <c>ui/</c>: skipped, saying so, where it is not set up, and never skipped when RELANCE_REQUIRE_ALL is 1.</summary>
internal sealed class UiFactAttribute : FactAttribute
{
    public UiFactAttribute()
    {
        if ((Node is null || !File.Exists(Compiler)) && Environment.GetEnvironmentVariable("RELANCE_REQUIRE_ALL") != "1")
        {
            Skip = Node is null ? "Node.js 20 is not installed." : "The packages of ui/ are not installed: run 'npm ci' there.";
        }
    }

    /// <summary>Full path of the program; null where there is none.</summary>
    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);

    public static string Folder => Path.Combine(Repository.Root, "ui");

    public static string Compiler => Path.Combine(Folder, "node_modules", "typescript", "bin", "tsc");
}
