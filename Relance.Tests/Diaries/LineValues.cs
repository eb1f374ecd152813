using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Relance.Tests.Diaries;

/// <summary>The values that a line holds in the places of its form.</summary>
internal sealed class LineValues(Match match)
{
    private static readonly LocalDatePattern FrenchDay = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");

    public bool Has(string name) => match.Groups[name].Success;

    public string Text(string name) => Has(name) ? match.Groups[name].Value : throw new DiaryMistake($"\"{match.Value}\" lacks {name}.");

    public string? TextOrNull(string name) => Has(name) ? match.Groups[name].Value : null;

    public int Count(string name) => int.Parse(Text(name), CultureInfo.InvariantCulture);

    public int CountOr(string name, int otherwise) => Has(name) ? Count(name) : otherwise;

    public decimal Amount(string name) => AmountOf(Text(name));

    public decimal? AmountOrNull(string name) => Has(name) ? Amount(name) : null;

    public LocalDate Day(string name) => DayOf(Text(name));

    public LocalDate? DayOrNull(string name) => Has(name) ? Day(name) : null;

    /// <summary>With a point or, in French, a comma before the decimals.</summary>
    public static decimal AmountOf(string text) => decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>2026-03-05 or, in French, 05/03/2026.</summary>
    public static LocalDate DayOf(string text)
    {
        var day = (text.Contains('/') ? FrenchDay : LocalDatePattern.Iso).Parse(text);
        return day.Success ? day.Value : throw new DiaryMistake($"\"{text}\" is not a day.");
    }
}
