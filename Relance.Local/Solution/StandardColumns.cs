using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Solution;

/// <summary>
/// A standard table with the standard columns of it that Relance uses, spelled as the constants are, and its states. A table or
/// column that the file of standard tables lacks is refused.
/// </summary>
internal sealed record StandardColumns(string Table, IReadOnlyList<string> Columns, IReadOnlyList<State> States)
{
    private const string Resource = "Relance.Local.Solution.StandardColumns.txt";

    /// <summary>All of them, in the order of the file that comes with this assembly.</summary>
    public static IReadOnlyList<StandardColumns> All { get; } = Read();

    private static IReadOnlyList<StandardColumns> Read()
    {
        using var stream = typeof(StandardColumns).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        var known = StandardTables.Read().ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => Parse(line, known))
            .ToList();
    }

    private static StandardColumns Parse(string line, IReadOnlyDictionary<string, TableDraft> known)
    {
        var parts = line.Split(':', StringSplitOptions.TrimEntries);
        var columns = parts[1].Split(',', StringSplitOptions.TrimEntries);
        if (!known.TryGetValue(parts[0].ToLowerInvariant(), out var table))
        {
            throw new InvalidDataException($"{Resource}: there is no standard table {parts[0]}.");
        }

        var missing = columns.FirstOrDefault(name => table.Columns.TrueForAll(column => column.LogicalName != name.ToLowerInvariant()));
        return missing is null
            ? new StandardColumns(parts[0], columns, table.States)
            : throw new InvalidDataException($"{Resource}: {parts[0]} has no column {missing}.");
    }
}
