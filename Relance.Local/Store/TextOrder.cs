using System;
using System.Globalization;
using System.Text;

namespace Relance.Local.Store;

/// <summary>
/// How texts are compared: without regard to case and accents, like the default collation of Dataverse
/// (Latin1_General_CI_AI); signs come before digits, digits before letters. One letter is compared with one letter,
/// so that the order is the same whatever the rest of the texts: indexes rely on it.
/// </summary>
public static class TextOrder
{
    public const string Name = "DATAVERSE";

    private const int LastFolded = 0x24F;

    // Latin letters with accents, up to Latin Extended-B, as the plain capital letter.
    private static readonly char[] Folded = MakeFolded();

    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        while (true)
        {
            var a = Next(ref left);
            var b = Next(ref right);
            if (a != b || a < 0)
            {
                return a.CompareTo(b);
            }
        }
    }

    /// <summary>The text as it is compared: equal texts have equal forms.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsCombining(letter))
            {
                result.Append(letter <= LastFolded ? Folded[letter] : char.ToUpperInvariant(letter));
            }
        }

        return result.ToString();
    }

    // The rank of the next letter, or -1 at the end.
    private static int Next(ref ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            if (text[0] < 0x80)
            {
                var ascii = text[0];
                text = text[1..];
                return Rank(Folded[ascii]);
            }

            Rune.DecodeFromUtf8(text, out var rune, out var length);
            text = text[length..];
            if (rune.Value > LastFolded)
            {
                if (rune.Value > char.MaxValue || !IsCombining((char)rune.Value))
                {
                    return 1024 + Rune.ToUpperInvariant(rune).Value;
                }
            }
            else
            {
                return Rank(Folded[rune.Value]);
            }
        }

        return -1;
    }

    private static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static int Rank(char letter) => letter switch
    {
        >= '0' and <= '9' => 256 + letter,
        >= 'A' and <= 'Z' => 512 + letter,
        > '\u007F' => 1024 + letter,
        _ => letter,
    };

    private static char[] MakeFolded()
    {
        var folded = new char[LastFolded + 1];
        for (var letter = '\0'; letter <= LastFolded; letter++)
        {
            var plain = letter.ToString().Normalize(NormalizationForm.FormD)[0];
            folded[letter] = CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Control ? letter : char.ToUpperInvariant(plain);
        }

        return folded;
    }
}
