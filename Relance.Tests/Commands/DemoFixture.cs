using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Commands;

/// <summary>One demo for all the tests that look at it.</summary>
public sealed class DemoFixture : IDisposable
{
    private readonly ScratchFolder folder = new();

    public DemoFixture()
    {
        var demo = Cli.Run("demo", "--output", folder.Path, "--language", "fr");
        Output = demo.Output;
        ExitCode = demo.ExitCode;
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Database => Path.Combine(folder.Path, "relance.db");

    public string Report => File.ReadAllText(Path.Combine(folder.Path, "report.html"));

    /// <summary>The commands that the demo proposes, as arguments.</summary>
    public IReadOnlyList<string[]> Proposed => Output.Split('\n')
        .Where(line => line.Contains("-- ", StringComparison.Ordinal) && line.TrimStart().StartsWith("dotnet run", StringComparison.Ordinal))
        .Select(line => Arguments(line[(line.IndexOf("-- ", StringComparison.Ordinal) + 3)..].Trim()))
        .ToList();

    public void Dispose() => folder.Dispose();

    private static string[] Arguments(string line) => line.Split('"')
        .SelectMany((piece, index) => index % 2 == 1 ? [piece] : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToArray();
}

[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoFixture>
{
    public const string Name = "Demo";
}
