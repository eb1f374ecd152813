using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>Failures of settings and entries in words: what is wrong and, where it is not plain, what to do.</summary>
public static class SettingFailureTexts
{
    private static readonly Dictionary<string, (string English, string French)> Texts = ScenarioFailures.Texts
        .Concat(SegmentFailures.Texts)
        .Concat(PolicyFailures.Texts)
        .Concat(EntryFailures.Texts)
        .Concat(RiskFailures.Texts)
        .Concat(TermsFailures.Texts)
        .Concat(RateFailures.Texts)
        .Concat(CreditFailures.Texts)
        .Concat(ConfigurationFailures.Texts)
        .ToDictionary(pair => pair.Key, pair => (pair.Value.English, FrenchTypography.Of(pair.Value.French)));

    /// <summary>Every code that a validator can give, sorted.</summary>
    public static ValueList<string> Codes => Texts.Keys.OrderBy(code => code, StringComparer.Ordinal).ToValueList();

    /// <summary>The words of a code with {0}, {1} in the places of what they name; for documents.</summary>
    /// <exception cref="KeyNotFoundException">No validator gives this code.</exception>
    public static string Pattern(string code, TextCulture culture)
    {
        var (english, french) = Texts[code];
        return Guard.NotNull(culture, nameof(culture)).Language == "fr" ? french : english;
    }

    /// <param name="culture">French, or English for any other.</param>
    /// <exception cref="KeyNotFoundException">No validator gives this code.</exception>
    public static string Of(SettingFailure failure, TextCulture culture)
    {
        var pattern = Pattern(Guard.NotNull(failure, nameof(failure)).Code, culture);
        return string.Format(CultureInfo.InvariantCulture, pattern, failure.Arguments.Cast<object>().ToArray());
    }
}
