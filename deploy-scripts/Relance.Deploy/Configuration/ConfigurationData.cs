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
    /// <exception cref="DeployFailure">The choice names a country whose public holidays are not known, or a segment that there is not.</exception>
    public ConfigurationRowSet Rows(ConfigurationChoice choice)
    {
        var rows = new ConfigurationRows(choice.Language);
        var calendars = Calendars(choice.Country);
        var terms = Terms(choice.Country);
        var segments = Segments(choice.Segments ?? Array.Empty<string>());
        var policy = Settings.Policy with { CreditorCountry = choice.Country, Calendar = calendars[0].Code };
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

        return KnownHolidays.All.Any(one => one.Code == country)
            ? new List<CalendarSetting> { new(country, new SettingName(country, country), country, Settings.Calendars[0].ClosedWeekdays) }
            : throw new DeployFailure(
                $"The public holidays of '{country}' are not known. Known: {string.Join(", ", Countries())}.",
                $"Les jours fériés de « {country} » ne sont pas connus. Connus : {string.Join(", ", Countries())}.");
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

    private static IEnumerable<string> Countries() => KnownHolidays.All.Select(one => one.Code).Where(code => !code.Contains('-', StringComparison.Ordinal)).Distinct();
}
