using System.Globalization;
using System.Linq;

namespace Relance.Local.Calculators;

/// <summary>Numbers as they are written: decimal, never binary, and refused when they cannot be kept to the last digit.</summary>
internal static class ExactNumber
{
    // A decimal holds every number of 28 digits.
    private const int MostDigits = 28;

    /// <param name="text">As JSON writes numbers: "1234.50", "-2e3".</param>
    /// <param name="isNumber">False = no number at all; true without a value = it has too many digits.</param>
    public static decimal? Read(string text, out bool isNumber)
    {
        isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            && text.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '-' or '.' or 'e' or 'E');
        return isNumber && IsExact(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>"0 and 100"; a side without bound is an ellipsis.</summary>
    public static string Bounds(decimal least, decimal most, string and)
    {
        static string Written(decimal bound) => bound is decimal.MinValue or decimal.MaxValue ? "…" : bound.ToString(CultureInfo.InvariantCulture);
        return $"{Written(least)} {and} {Written(most)}";
    }

    private static bool IsExact(string text)
    {
        var parts = text.TrimStart('+', '-').Split('e', 'E');
        var exponent = 0;
        if (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var point = parts[0].IndexOf('.');
        var mantissa = parts[0].Replace(".", "", System.StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point;
        var digits = mantissa.TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        var scale = decimals - (digits.Length - trimmed.Length) - exponent;
        return trimmed.Length <= MostDigits && (trimmed.Length == 0 || scale is >= -MostDigits and <= MostDigits);
    }
}
