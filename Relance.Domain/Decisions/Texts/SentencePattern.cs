using System;
using System.Text;

namespace Relance.Domain;

/// <summary>
/// Fills a text: <c>{name}</c> is a value, <c>[...]</c> a piece that is left out when one of its values is missing, and
/// <c>[...|...]</c> a piece with what is said instead. Pieces do not nest.
/// </summary>
internal static class SentencePattern
{
    private const string Missing = "…";

    public static string Fill(string pattern, Func<string, string?> value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < pattern.Length;)
        {
            var open = pattern.IndexOf('[', index);
            if (open < 0)
            {
                text.Append(Piece(pattern.Substring(index), value) ?? Missing);
                break;
            }

            text.Append(Piece(pattern.Substring(index, open - index), value) ?? Missing);
            var close = pattern.IndexOf(']', open);
            text.Append(Optional(pattern.Substring(open + 1, close - open - 1), value));
            index = close + 1;
        }

        return text.ToString();
    }

    private static string Optional(string piece, Func<string, string?> value)
    {
        foreach (var choice in piece.Split('|'))
        {
            if (Piece(choice, value) is { } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string? Piece(string piece, Func<string, string?> value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < piece.Length;)
        {
            var open = piece.IndexOf('{', index);
            if (open < 0)
            {
                return text.Append(piece, index, piece.Length - index).ToString();
            }

            var close = piece.IndexOf('}', open);
            if (value(piece.Substring(open + 1, close - open - 1)) is not { } found)
            {
                return null;
            }

            text.Append(piece, index, open - index).Append(found);
            index = close + 1;
        }

        return text.ToString();
    }
}
