using System;
using System.Collections.Generic;

namespace Relance.Local.WebApi;

/// <summary>One step of an address: a name and what stands behind it in parentheses (null = no parentheses).</summary>
internal sealed record Segment(string Name, string? Arguments)
{
    public override string ToString() => Arguments is null ? Name : $"{Name}({Arguments})";
}

/// <summary>Cuts the path of an address at its slashes, those in quotes and parentheses excepted.</summary>
internal static class ResourcePath
{
    /// <param name="path">Percent-encoded, below the root of the service.</param>
    public static IReadOnlyList<Segment> Parse(string path)
    {
        var segments = new List<Segment>();
        var start = 0;
        var depth = 0;
        var quoted = false;
        for (var index = 0; index <= path.Length; index++)
        {
            if (index == path.Length || (path[index] == '/' && depth == 0 && !quoted))
            {
                if (index > start)
                {
                    segments.Add(One(Uri.UnescapeDataString(path[start..index])));
                }

                start = index + 1;
                continue;
            }

            quoted ^= path[index] == '\'' || string.CompareOrdinal(path, index, "%27", 0, 3) == 0;
            depth += quoted ? 0 : path[index] == '(' ? 1 : path[index] == ')' ? -1 : 0;
        }

        return segments;
    }

    private static Segment One(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new Segment(text, null);
        }

        return text.EndsWith(')') ? new Segment(text[..open], text[(open + 1)..^1]) : throw WebRefusal.Address($"Syntax error in the segment '{text}'.");
    }
}
