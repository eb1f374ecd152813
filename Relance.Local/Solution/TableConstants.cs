using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// Writes the names of tables, columns and choice values as C# constants for the plug-in, so that code can only name what the
/// solution has. One file per table and one per global choice; the text depends on nothing but <c>solution/</c> and the list of
/// standard columns.
/// </summary>
public static class TableConstants
{
    /// <summary>File name (without folder) to content.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds no solution.</exception>
    public static IReadOnlyDictionary<string, string> Generate(string solutionFolder)
    {
        var tree = SolutionTree.Load(solutionFolder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var tables = tree.Tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        foreach (var table in tables.Values.Where(table => table.IsOwn))
        {
            Add(TableSource.Own(table, tree));
        }

        foreach (var standard in StandardColumns.All)
        {
            tables.TryGetValue(standard.Table.ToLowerInvariant(), out var extension);
            Add(TableSource.Standard(standard, extension));
        }

        foreach (var choice in tree.Choices)
        {
            Add(ChoiceSource.Write(choice));
        }

        return files;

        void Add((string Type, string Text) source) => files.Add(source.Type + ".cs", source.Text);
    }

    /// <summary>Makes the folder hold exactly the generated files: writes what changed, removes what is no longer generated.</summary>
    /// <returns>Names of the files that were written or removed, in ordinal order.</returns>
    public static IReadOnlyList<string> Write(string solutionFolder, string outputFolder)
    {
        var wanted = Generate(solutionFolder);
        Directory.CreateDirectory(outputFolder);
        var changed = Stale(wanted, outputFolder);
        foreach (var name in changed)
        {
            var path = Path.Combine(outputFolder, name);
            if (wanted.TryGetValue(name, out var text))
            {
                File.WriteAllText(path, text);
            }
            else
            {
                File.Delete(path);
            }
        }

        return changed;
    }

    /// <summary>Names of the files that differ from what the solution says now: changed, missing or no longer generated.</summary>
    public static IReadOnlyList<string> Stale(IReadOnlyDictionary<string, string> wanted, string outputFolder)
    {
        var present = Directory.Exists(outputFolder)
            ? Directory.EnumerateFiles(outputFolder, "*.cs").Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
        return wanted.Keys.Union(present)
            .Where(name => !wanted.TryGetValue(name, out var text) || !present.Contains(name)
                || !string.Equals(File.ReadAllText(Path.Combine(outputFolder, name)), text, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
    }
}
