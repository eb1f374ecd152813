using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>What an agency did with our own cases in one currency: not what its brochure says.</summary>
/// <param name="Running">Cases still in its hands; they are in no rate, since their outcome is not known.</param>
/// <param name="Ended">Cases recovered, returned, recalled or closed.</param>
/// <param name="Placed">Of the ended cases.</param>
/// <param name="Recovered">Of the ended cases, direct payments included.</param>
/// <param name="Fees">Of the ended cases.</param>
/// <param name="RecoveredByAmount">Recovered divided by placed, 0 to 1; null = no case has ended.</param>
/// <param name="RecoveredByCount">Share of the ended cases of which nothing remains, 0 to 1; null = no case has ended.</param>
/// <param name="AverageDays">From the hand-over to the end; null = no case has ended.</param>
public sealed record AgencyResults(
    string Currency,
    int Running,
    int Ended,
    decimal Placed,
    decimal Recovered,
    decimal Fees,
    decimal? RecoveredByAmount,
    decimal? RecoveredByCount,
    decimal? AverageDays)
{
    /// <summary>Left after fees.</summary>
    public decimal Net => Recovered - Fees;

    /// <param name="agency">Cases of other agencies are left out.</param>
    /// <returns>One for each currency, by code.</returns>
    public static ValueList<AgencyResults> Of(Agency agency, IEnumerable<AgencyCase> cases) => Guard.NotNull(cases, nameof(cases))
        .Where(one => one.AgencyId == Guard.NotNull(agency, nameof(agency)).Id)
        .GroupBy(one => one.Placed.Currency)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Of(agency.Terms, group.Key, group.ToList()))
        .ToValueList();

    private static AgencyResults Of(AgencyTerms terms, string currency, List<AgencyCase> cases)
    {
        var ended = cases.Where(one => !one.IsWithAgency).ToList();
        var placed = ended.Sum(one => one.Placed.Amount);
        var recovered = ended.Sum(one => one.Recovered.Amount);
        return new AgencyResults(
            currency,
            cases.Count - ended.Count,
            ended.Count,
            placed,
            recovered,
            ended.Sum(one => one.FeeUnder(terms).Amount),
            placed == 0m ? null : recovered / placed,
            ended.Count == 0 ? null : (decimal)ended.Count(one => one.Remaining.IsZero) / ended.Count,
            ended.Count == 0 ? null : ended.Average(one => (decimal)DayCount.Between(one.PlacedOn, one.EndedOn ?? one.PlacedOn)));
    }
}
