using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;

namespace Relance.Deploy;

/// <summary>The configuration of <c>solution/data</c>: settings, texts and published rates.</summary>
public sealed record ConfigurationData(ConfigurationFile Settings, IReadOnlyList<TextFile> Texts, IReadOnlyList<ReferenceRate> Rates)
{
    private const string France = "FR";

    /// <param name="solutionFolder">The folder that holds <c>data/</c>.</param>
    /// <exception cref="DeployFailure">A file is missing or not as it should be.</exception>
    public static ConfigurationData Read(string solutionFolder) =>
        new(ConfigurationFile.Read(solutionFolder), TextFiles.Read(solutionFolder), RateFile.Read(solutionFolder));

    /// <summary>The rows of what was chosen.</summary>
    /// <exception cref="DeployFailure">The choice names a country of which nothing is known, or a segment that there is not.</exception>
    public ConfigurationRowSet Rows(ConfigurationChoice choice)
    {
        var rows = new ConfigurationRows(choice.Language);
        var calendars = Calendars(choice.Country);
        var terms = Terms(choice.Country);
        var segments = Segments(choice.Segments ?? Array.Empty<string>());
        var policy = Settings.Policy with { CreditorCountry = choice.Country, Calendar = calendars[0].Code, TimeZone = Zone(choice.Country, Settings.Policy.TimeZone) };
        var scenarios = Settings.Scenarios.Where(scenario => segments.Any(segment => segment.Scenario == scenario.Code));
        return new ConfigurationRowSet(
            Texts.Select(rows.Template).Concat(Rates.Select(rows.Rate)).Concat(calendars.Select(rows.Calendar)).Concat(terms.Select(rows.Terms)).ToList(),
            rows.Policy(policy),
            scenarios.Select(rows.Scenario).ToList(),
            segments.OrderBy(segment => segment.Rank).Select(rows.Segment).ToList());
    }

    // The calendar of the whole country first.
    private List<CalendarSetting> Calendars(string country)
    {
        var known = Settings.Calendars.Where(calendar => IsOf(country, calendar.HolidayCode)).ToList();
        if (known.Count > 0)
        {
            return known;
        }

        // Where the law of late payment is known but the holidays are not, weekdays are better than another country's days: the check of
        // the configuration asks for the missing ones (CFG117).
        return KnownHolidays.All.Any(one => one.Code == country) || InterestRegimes.Of(country, DebtorKind.Company) is not null
            ? new List<CalendarSetting> { new(country, new SettingName(country, country), country, Settings.Calendars[0].ClosedWeekdays) }
            : throw new DeployFailure(
                $"Neither public holidays nor the law of '{country}' are known. Known: {string.Join(", ", Countries())}.",
                $"Ni les jours fériés ni le droit de « {country} » ne sont connus. Connus : {string.Join(", ", Countries())}.");
    }

    // Elsewhere the terms of the trade are the same, but not the ceilings; those that exist for a ceiling's sake fall away.
    private List<TermsSetting> Terms(string country) => country == France
        ? Settings.PaymentTerms.ToList()
        : Settings.PaymentTerms.Where(terms => terms.Regime is TermsRegime.None or TermsRegime.FrenchBusiness).Select(terms => terms with { Regime = TermsRegime.None }).ToList();

    private List<SegmentSetting> Segments(IReadOnlyCollection<string> wanted)
    {
        if (wanted.FirstOrDefault(code => Settings.Segments.All(segment => segment.Scenario != code)) is { } unknown)
        {
            var all = string.Join(", ", Settings.Segments.Select(segment => segment.Scenario));
            throw new DeployFailure($"There is no segment '{unknown}'. There are: {all}.", $"Il n’y a pas de segment « {unknown} ». Il y a : {all}.");
        }

        return Settings.Segments.Where(segment => wanted.Count == 0 || segment.IsCatchAll || wanted.Contains(segment.Scenario)).ToList();
    }

    private static bool IsOf(string country, string holidayCode) => holidayCode == country || holidayCode.StartsWith(country + "-", StringComparison.Ordinal);

    private static IEnumerable<string> Countries() => KnownHolidays.All.Select(one => one.Code)
        .Concat(InterestRegimes.All.Select(regime => regime.Code))
        .Select(code => code.Split('-')[0])
        .Distinct()
        .Order(StringComparer.Ordinal);

    // Days begin at midnight in the creditor's zone; the names are those of Windows, as the platform has them.
    private static string Zone(string country, string otherwise) => country switch
    {
        "GB" or "IE" => "GMT Standard Time",
        "BE" or "ES" or "FR" => "Romance Standard Time",
        "CH" or "DE" or "IT" or "LU" or "NL" => "W. Europe Standard Time",
        _ => otherwise,
    };
}
