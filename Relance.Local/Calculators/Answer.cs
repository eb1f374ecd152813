using System;
using System.Collections.Generic;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>What a calculator found.</summary>
/// <param name="Result">Written as JSON: names in camel case, days as "2026-06-30".</param>
/// <param name="Explanation">The same in sentences, made only when somebody asks.</param>
internal sealed record Answer(object Result, Func<TextCulture, IEnumerable<string>> Explanation)
{
    /// <summary>A sentence in the language of the reader; French is written with plain spaces.</summary>
    public static string Say(TextCulture culture, string english, string french) =>
        new Wording(english, FrenchTypography.Of(french)).In(culture);

    /// <summary>"1 day", "30 days". Zero is plural in English and singular in French.</summary>
    public static string Days(TextCulture culture, decimal count)
    {
        var isSingular = culture.Language == "fr" ? count is > -2m and < 2m : count is 1m or -1m;
        return culture.Number(count) + TextCulture.NoBreakSpace + new Wording(isSingular ? "day" : "days", isSingular ? "jour" : "jours").In(culture);
    }
}
