using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Tests.Diaries;

/// <summary>The words of both languages for the values of an enumeration. A value may have several; the first of a language is the one that is said.</summary>
internal sealed class Wording<T>(params (T Value, string English, string French)[] words)
    where T : struct, Enum
{
    public T Read(string text)
    {
        foreach (var (value, english, french) in words)
        {
            if (Same(text, english) || Same(text, french))
            {
                return value;
            }
        }

        throw new DiaryMistake($"\"{text}\" is not one of: {string.Join(", ", words.Select(word => word.English))}.");
    }

    public T Read(string? text, T otherwise) => text is null ? otherwise : Read(text);

    public string Say(T value, bool french)
    {
        var word = words.First(one => EqualityComparer<T>.Default.Equals(one.Value, value));
        return french ? word.French : word.English;
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right, StringComparison.OrdinalIgnoreCase);
}
