using System;
using System.IO;
using System.Linq;
using Relance.Tests.Solution;
using Relance.Tests.WebApi;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>A test that runs Node on <c>ui/</c>: skipped, saying so, where Node or npm is absent, and never skipped when RELANCE_REQUIRE_ALL is 1.</summary>
internal sealed class UiFactAttribute : FactAttribute
{
    public UiFactAttribute()
    {
        if ((Node is null || NpmFactAttribute.Npm is null) && Environment.GetEnvironmentVariable("RELANCE_REQUIRE_ALL") != "1")
        {
            Skip = "Node.js 20 with npm is not installed.";
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
