using System;
using System.IO;
using System.Linq;

namespace Relance.Tests.Builders;

/// <summary>Programs of this machine that tests run and that need not be there.</summary>
internal static class ProgramOnPath
{
    /// <summary>A test without its program fails instead of being skipped.</summary>
    public static bool IsDemanded => Environment.GetEnvironmentVariable("RELANCE_REQUIRE_ALL") == "1";

    /// <summary>Full path of the first of these file names that is in a folder of PATH; null = there is none.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
