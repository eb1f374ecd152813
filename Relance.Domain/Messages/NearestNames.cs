using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The names that the writer of a text may have meant.</summary>
public static class NearestNames
{
    private const int Most = 3;

    /// <summary>At most three, nearest first; those that differ from what was written in more than half of its length are left out.</summary>
    public static IEnumerable<string> Of(string written, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(candidate => candidate.Distance * 2 <= Math.Max(written.Length, candidate.Name.Length))
        .OrderBy(candidate => candidate.Distance)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Take(Most)
        .Select(candidate => candidate.Name);

    /// <summary>Levenshtein: letters to insert, delete or replace.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
