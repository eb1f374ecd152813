using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Tests.Diaries;

/// <summary>A kind of line that says how things are from now on, in English and in French.</summary>
internal sealed class LineRule(string english, string french, Func<DiaryFacts, LineValues, DiaryFacts> change)
{
    private readonly LinePattern[] patterns = [new(english), new(french)];

    /// <summary>English first.</summary>
    public IReadOnlyList<string> Forms => [.. patterns.Select(pattern => pattern.Form)];

    /// <summary>What the line does to the facts; null = it is a line of another kind.</summary>
    public Func<DiaryFacts, DiaryFacts>? Read(string line)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Read(line) is { } values)
            {
                return facts => change(facts, values);
            }
        }

        return null;
    }
}
