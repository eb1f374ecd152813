using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>The holidays of one territory.</summary>
public sealed record HolidayCalendar(string Code, string FrenchName, string EnglishName, ValueList<HolidayRule> Rules)
{
    /// <summary>ISO 3166 country, or country and part of it: "FR", "FR-AM" (Alsace and Moselle), "CH-GE".</summary>
    public string Code { get; } = Guard.NotBlank(Code, nameof(Code));

    public ValueList<HolidayRule> Rules { get; } = Guard.NoNulls(Rules, nameof(Rules));

    /// <summary>The days of one year in order; two rules may name the same day.</summary>
    public ValueList<Holiday> In(int year) => Rules
        .Select(rule => (rule, day: rule.In(year)))
        .Where(pair => pair.day is not null)
        .Select(pair => new Holiday(pair.day!.Value, pair.rule))
        .OrderBy(holiday => holiday.Day)
        .ToValueList();

    /// <summary>Without the customary and the disputed days, for a creditor who works on them.</summary>
    public HolidayCalendar LegalOnly() =>
        new(Code, FrenchName, EnglishName, Rules.Where(rule => rule.Standing == HolidayStanding.Legal).ToValueList());

    /// <summary>A part of this territory: everything that holds here, and more.</summary>
    internal HolidayCalendar Part(string code, string frenchName, string englishName, IEnumerable<HolidayRule> more) =>
        new(code, frenchName, englishName, Rules.Concat(more).ToValueList());
}

/// <summary>One holiday in one year.</summary>
public readonly record struct Holiday(LocalDate Day, HolidayRule Rule);
