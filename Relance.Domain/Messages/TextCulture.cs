using System;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// How amounts, numbers and days are written in one language of one country. The data is ours (<see cref="TextCultures"/>), so that
/// the same text comes out of .NET Framework, of .NET with or without ICU, and of any machine.
/// </summary>
public sealed class TextCulture
{
    /// <summary>Never broken at the end of a line: stands before a currency, a percent sign, between the day and the month.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>Groups thousands in French (Lexique des règles typographiques en usage à l'Imprimerie nationale).</summary>
    public const char NarrowNoBreakSpace = '\u202F';

    private readonly TextCultureData data;

    internal TextCulture(TextCultureData data) => this.data = data;

    /// <summary>BCP 47, for example "fr-BE".</summary>
    public string Tag => data.Tag;

    /// <summary>"fr" or "en".</summary>
    public string Language => data.Tag.Substring(0, 2);

    public static TextCulture FrenchFrance => TextCultures.FrenchFrance;

    public static TextCulture FrenchBelgium => TextCultures.FrenchBelgium;

    public static TextCulture FrenchSwitzerland => TextCultures.FrenchSwitzerland;

    public static TextCulture FrenchLuxembourg => TextCultures.FrenchLuxembourg;

    public static TextCulture EnglishBritain => TextCultures.EnglishBritain;

    public static TextCulture EnglishIreland => TextCultures.EnglishIreland;

    public static TextCulture EnglishUnitedStates => TextCultures.EnglishUnitedStates;

    /// <summary>
    /// The culture of a tag, capitals or not; "fr" and any other French tag give that of France, "en" and any other English tag that of
    /// Britain.
    /// </summary>
    /// <returns>Null for any other language: the caller falls back by its own policy and says so.</returns>
    public static TextCulture? Find(string languageTag) => TextCultures.Find(Guard.NotNull(languageTag, nameof(languageTag)));

    /// <summary>
    /// The amount rounded to the minor unit of the currency, with its sign where readers of this culture expect it: "1 234,50 €",
    /// "€1,234.50". A currency without a sign that is beyond doubt in this culture has its ISO code: "1 234,50 CHF", "CHF 1,234.50".
    /// </summary>
    public string Money(decimal amount, string currency) => Money(amount, currency, data.SignOf(currency));

    public string Money(Money money) => Money(money.Amount, money.Currency);

    /// <summary>As <see cref="Money(Relance.Domain.Money)"/>, always with the ISO code: "1 234,50 EUR", "EUR 1,234.50".</summary>
    public string MoneyWithCode(Money money) => Money(money.Amount, money.Currency, sign: null);

    /// <summary>The amount alone, with the decimals of its currency: for a column whose head names the currency.</summary>
    public string Amount(Money money) =>
        Sign(money.Rounded().Amount) + Digits(money.Amount, Currencies.MinorUnits(money.Currency), data.MoneyDecimal);

    /// <summary>As many decimals as the number has, trailing zeros left out: "12,4", "1 250".</summary>
    public string Number(decimal number)
    {
        var plain = Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.');
        return Sign(number) + Digits(number, point < 0 ? 0 : plain.Length - point - 1, data.NumberDecimal);
    }

    /// <summary>A rate in percent as it is spoken of: 12.4 gives "12,40 %", "12.40%". Two decimals at least.</summary>
    public string Percent(decimal percent)
    {
        var hundredths = Math.Round(percent, 2, MidpointRounding.AwayFromZero);
        var digits = hundredths == percent ? Sign(percent) + Digits(percent, 2, data.NumberDecimal) : Number(percent);
        return digits + data.BeforePercent + "%";
    }

    /// <summary>A part of a whole in percent, with the decimals that it has: 83.1 gives "83,1 %", "83.1%".</summary>
    public string Share(decimal percent) => Number(percent) + data.BeforePercent + "%";

    /// <summary>Day and month always with two digits, so that a column is straight: "05/11/2026".</summary>
    public string Date(LocalDate day) => data.ShortDate
        .Replace("dd", Padded(day.Day))
        .Replace("MM", Padded(day.Month))
        .Replace("yyyy", Year(day));

    /// <summary>The month in words: "1er novembre 2026", "1 November 2026", "November 1, 2026". Not broken between day and month.</summary>
    public string LongDate(LocalDate day)
    {
        var number = day.Day == 1 ? data.FirstOfMonth : day.Day.ToString(CultureInfo.InvariantCulture);
        var month = data.Months[day.Month - 1];
        return data.MonthFirst
            ? $"{month}{NoBreakSpace}{number}, {Year(day)}"
            : $"{number}{NoBreakSpace}{month} {Year(day)}";
    }

    /// <summary>The month in words with its year: "juin 2013", "June 2013".</summary>
    public string Month(LocalDate day) => data.Months[day.Month - 1] + NoBreakSpace + Year(day);

    public override string ToString() => Tag;

    private string Money(decimal amount, string currency, string? sign)
    {
        var rounded = Rounding.ToMinorUnit(amount, currency);
        var digits = Digits(rounded, Currencies.MinorUnits(currency), data.MoneyDecimal);
        if (!data.CurrencyFirst)
        {
            return $"{Sign(rounded)}{digits}{NoBreakSpace}{sign ?? currency}";
        }

        return sign is null ? $"{Sign(rounded)}{currency}{NoBreakSpace}{digits}" : $"{Sign(rounded)}{sign}{digits}";
    }

    private string Digits(decimal number, int decimals, string separator)
    {
        var plain = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? plain : plain.Substring(0, plain.Length - decimals - 1);
        var text = new StringBuilder();
        for (var index = 0; index < whole.Length; index++)
        {
            if (index > 0 && (whole.Length - index) % 3 == 0)
            {
                text.Append(data.Group);
            }

            text.Append(whole[index]);
        }

        return decimals == 0 ? text.ToString() : text.Append(separator).Append(plain, plain.Length - decimals, decimals).ToString();
    }

    private static string Sign(decimal number) => number < 0m ? "-" : "";

    private static string Padded(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Year(LocalDate day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
