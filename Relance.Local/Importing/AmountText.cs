using System.Globalization;
using System.Linq;

namespace Relance.Local.Importing;

/// <summary>What the decimals of a file stand behind.</summary>
public enum DecimalMark
{
    /// <summary>Told from each amount; what could mean two amounts is refused.</summary>
    Unknown,
    Comma,
    Point,
}

/// <summary>
/// An amount as files have it: 1234.56, 1234,56, 1 234,56, 1.234,56, 1,234.56, -12,00, with or without a currency sign.
/// </summary>
public static class AmountText
{
    /// <summary>The amount; null = it is none, or it could be two ("1,234" while the mark is not known).</summary>
    public static decimal? Parse(string text, DecimalMark mark)
    {
        var plain = new string(text.Where(letter => char.IsAsciiDigit(letter) || letter is ',' or '.' or '-').ToArray());
        if (plain.Length == 0 || text.Any(letter => char.IsLetter(letter) && !char.IsAsciiLetterUpper(letter)))
        {
            return null;
        }

        var point = DecimalPlace(plain, mark);
        if (point == Ambiguous)
        {
            return null;
        }

        var whole = point < 0 ? plain : plain[..point];
        if (!IsGrouped(whole))
        {
            return null;
        }

        var digits = whole.Replace(",", "").Replace(".", "") + (point < 0 ? "" : "." + plain[(point + 1)..]);
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private const int Ambiguous = int.MinValue;

    // Where the decimals begin; -1 = the amount has none.
    private static int DecimalPlace(string plain, DecimalMark mark)
    {
        if (mark != DecimalMark.Unknown)
        {
            return plain.LastIndexOf(mark == DecimalMark.Comma ? ',' : '.');
        }

        var last = plain.LastIndexOfAny([',', '.']);
        if (last < 0)
        {
            return -1;
        }

        var other = plain[last] == ',' ? '.' : ',';
        if (plain.Contains(other))
        {
            return last;
        }

        if (plain.Count(letter => letter == plain[last]) > 1)
        {
            return -1;
        }

        return plain.Length - last - 1 == 3 && last <= 3 && plain[0] != '0' ? Ambiguous : last;
    }

    // Groups of three after the first mark: "1,234,567" and not "12,34".
    private static bool IsGrouped(string whole) =>
        whole.Split(',', '.').Skip(1).All(group => group.Length == 3);
}
