using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Solution;

/// <summary>A standard table with the standard columns of it that Relance uses, spelled as the constants are.</summary>
public sealed record StandardColumns(string Table, IReadOnlyList<string> Columns)
{
    /// <summary>All of them, in the order of the file that comes with this assembly.</summary>
    public static IReadOnlyList<StandardColumns> All { get; } = Read();

    private static IReadOnlyList<StandardColumns> Read()
    {
        const string resource = "Relance.Local.Solution.StandardColumns.txt";
        using var stream = typeof(StandardColumns).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(Parse)
            .ToList();
    }

    private static StandardColumns Parse(string line)
    {
        var parts = line.Split(':', StringSplitOptions.TrimEntries);
        return new StandardColumns(parts[0], parts[1].Split(',', StringSplitOptions.TrimEntries));
    }
}
