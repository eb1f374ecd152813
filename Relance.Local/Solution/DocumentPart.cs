using System;

namespace Relance.Local.Solution;

/// <summary>A part of a document that a command writes, between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>; people write the rest.</summary>
public static class DocumentPart
{
    /// <exception cref="FormatException">The document does not have both marks, in their order.</exception>
    public static string Place(string document, string name, string text)
    {
        var opening = $"<!-- {name} -->\n";
        var closing = $"<!-- /{name} -->";
        var begin = document.IndexOf(opening, StringComparison.Ordinal);
        var end = document.IndexOf(closing, StringComparison.Ordinal);
        return begin >= 0 && end > begin
            ? document[..(begin + opening.Length)] + text + document[end..]
            : throw new FormatException($"The document has no lines {opening.TrimEnd()} and {closing}.");
    }
}
