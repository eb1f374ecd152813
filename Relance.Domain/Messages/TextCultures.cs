using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// The cultures that are known: values of the Unicode Common Locale Data Repository (version 44), with two departures: days and
/// months always have two digits in short dates, and only currency signs that cannot be mistaken are used.
/// </summary>
internal static class TextCultures
{
    private const string Thin = "\u202F";
    private const string NoBreak = "\u00A0";

    private static readonly TextCultureData French = new()
    {
        Tag = "fr-FR",
        Group = Thin,
        NumberDecimal = ",",
        MoneyDecimal = ",",
        CurrencyFirst = false,
        BeforePercent = NoBreak,
        ShortDate = "dd/MM/yyyy",
        MonthFirst = false,
        FirstOfMonth = "1er",
        Months = ValueList.Of(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    };

    private static readonly TextCultureData English = new()
    {
        Tag = "en-GB",
        Group = ",",
        NumberDecimal = ".",
        MoneyDecimal = ".",
        CurrencyFirst = true,
        BeforePercent = "",
        ShortDate = "dd/MM/yyyy",
        MonthFirst = false,
        FirstOfMonth = "1",
        Months = ValueList.Of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    };

    public static TextCulture FrenchFrance { get; } = new(French);

    public static TextCulture FrenchBelgium { get; } = new(French with { Tag = "fr-BE" });

    public static TextCulture FrenchSwitzerland { get; } =
        new(French with { Tag = "fr-CH", MoneyDecimal = ".", BeforePercent = "", ShortDate = "dd.MM.yyyy" });

    public static TextCulture FrenchLuxembourg { get; } = new(French with { Tag = "fr-LU", Group = "." });

    public static TextCulture EnglishBritain { get; } = new(English);

    public static TextCulture EnglishIreland { get; } = new(English with { Tag = "en-IE" });

    public static TextCulture EnglishUnitedStates { get; } =
        new(English with { Tag = "en-US", ShortDate = "MM/dd/yyyy", MonthFirst = true, DollarIsLocal = true });

    /// <summary>The first of a language is its fallback.</summary>
    private static ValueList<TextCulture> Known { get; } = ValueList.Of(
        FrenchFrance, FrenchBelgium, FrenchSwitzerland, FrenchLuxembourg, EnglishBritain, EnglishIreland, EnglishUnitedStates);

    public static TextCulture? Find(string languageTag)
    {
        var language = languageTag.Split('-', '_')[0];
        return Known.FirstOrDefault(culture => Same(culture.Tag, languageTag))
            ?? Known.FirstOrDefault(culture => Same(culture.Language, language));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
