using System;
using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>A text in both languages, in the notation of <see cref="SentencePattern"/>; French is written with plain spaces.</summary>
internal sealed record TwoTexts(string English, string French);

/// <summary>
/// The texts of the codes of one room. Names in a text: <c>{amount} {ofamount}</c>, <c>{count} {ofcount}</c>, <c>{days} {ofdays}</c>,
/// <c>{percent} {ofpercent}</c> for the two values of a reason, <c>{on}</c>, <c>{detail}</c>.
/// </summary>
internal sealed class CodedTexts<TCode> where TCode : struct, Enum
{
    private readonly Dictionary<TCode, TwoTexts> texts;

    public CodedTexts(Dictionary<TCode, TwoTexts> texts)
    {
        this.texts = new Dictionary<TCode, TwoTexts>(texts.Count);
        foreach (var pair in texts)
        {
            this.texts[pair.Key] = pair.Value with { French = FrenchTypography.Of(pair.Value.French) };
        }
    }

    /// <exception cref="KeyNotFoundException">The code has no text: a bug that a test over all codes finds first.</exception>
    public string Of(CodedReason<TCode> reason, TextCulture culture) =>
        SentencePattern.Fill(Pattern(reason.Code, culture), name => Value(name, reason, culture));

    /// <summary>The text of a code that names no value.</summary>
    public string Of(TCode code, TextCulture culture) => Of(new CodedReason<TCode>(code), culture);

    private string Pattern(TCode code, TextCulture culture) => culture.Language == "fr" ? texts[code].French : texts[code].English;

    private static string? Value(string name, CodedReason<TCode> reason, TextCulture culture)
    {
        switch (name)
        {
            case "on":
                return reason.On is { } day ? culture.LongDate(day) : null;
            case "detail":
                return string.IsNullOrWhiteSpace(reason.Detail) ? null : reason.Detail;
        }

        var second = name.StartsWith("of", StringComparison.Ordinal);
        return (second ? reason.Of : reason.Value) is { } value ? Written(second ? name.Substring(2) : name, value, reason.Currency, culture) : null;
    }

    private static string Written(string form, decimal value, string? currency, TextCulture culture)
    {
        var short1 = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return form switch
        {
            "amount" => currency is null ? culture.Number(short1) : culture.Money(value, currency),
            "count" => culture.Number(short1),
            "percent" => culture.Share(short1),
            "days" => culture.Number(short1) + TextCulture.NoBreakSpace + Days(short1, culture),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "A text names a value that does not exist."),
        };
    }

    // Zero is plural in English and singular in French, and so is 1.5.
    private static string Days(decimal count, TextCulture culture) => culture.Language == "fr"
        ? Math.Abs(count) < 2m ? "jour" : "jours"
        : Math.Abs(count) == 1m ? "day" : "days";
}
