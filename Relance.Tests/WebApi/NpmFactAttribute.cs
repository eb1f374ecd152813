using System;
using System.IO;
using System.Linq;
using Relance.Tests.Ui;
using Xunit;

namespace Relance.Tests.WebApi;

/// <summary>A test that installs packages of npm: skipped, saying so, where Node or npm is absent, and never skipped when RELANCE_REQUIRE_ALL is 1.</summary>
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        if ((UiFactAttribute.Node is null || Npm is null) && Environment.GetEnvironmentVariable("RELANCE_REQUIRE_ALL") != "1")
        {
            Skip = "Node.js 20 with npm is not installed.";
        }
    }

    /// <summary>Full path of the program; null where there is none.</summary>
    public static string? Npm { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "npm"), Path.Combine(folder, "npm.cmd") })
        .FirstOrDefault(File.Exists);
}
