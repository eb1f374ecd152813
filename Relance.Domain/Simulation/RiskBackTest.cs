using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Holds the risk score of a day of the past against what came after it (design rule 32).</summary>
public static class RiskBackTest
{
    /// <param name="asOf">The last day that the score may look at.</param>
    /// <param name="until">The last day of what came after; invoices that fall due on it count.</param>
    /// <exception cref="ArgumentException">Nothing comes after the day.</exception>
    public static RiskBackTestFigures Run(IEnumerable<PastDebtor> debtors, LocalDate asOf, LocalDate until, RiskBackTestSettings settings)
    {
        Guard.NotNull(settings, nameof(settings));
        Guard.Argument(asOf < until, nameof(until), "The last day must lie after the day of the score.");
        var checks = Guard.NotNull(debtors, nameof(debtors))
            .Select(debtor => Check(debtor, asOf, until, settings))
            .OrderByDescending(check => check.Score ?? -1m)
            .ThenBy(check => check.Name, StringComparer.Ordinal)
            .ToValueList();
        var compared = checks.Where(check => check.IsComparable).ToList();

        decimal? Quality(Func<RiskCheck, decimal> guess) => RankingQuality.AreaUnderCurve(compared.Select(check => (guess(check), check.WasLate!.Value)));

        return new RiskBackTestFigures(
            asOf,
            until,
            checks,
            ((RiskClass[])Enum.GetValues(typeof(RiskClass))).Select(one => Outcome(one, checks)).ToValueList(),
            compared.Count,
            compared.Count(check => check.WasLate!.Value),
            Quality(check => check.Score!.Value),
            Quality(check => check.LastDelayDays!.Value),
            Quality(check => check.AverageDelayDays!.Value));
    }

    private static RiskCheck Check(PastDebtor debtor, LocalDate asOf, LocalDate until, RiskBackTestSettings settings)
    {
        var stories = debtor.Invoices.Select(invoice => invoice.Story).ToValueList();
        var risk = Risk.Assess(
            new RiskFacts { AsOf = asOf, Kind = debtor.Debtor.Kind, BaseCurrency = settings.BaseCurrency, Invoices = stories },
            settings.Risk);
        var paid = stories
            .Select(story => (story.DueOn, PaidOn: story.PaidOffOn(asOf)))
            .Where(one => one.PaidOn is not null)
            .OrderBy(one => one.PaidOn)
            .ThenBy(one => one.DueOn)
            .Select(one => (decimal)DayCount.Between(one.DueOn, one.PaidOn!.Value))
            .ToList();
        var after = stories
            .Where(story => asOf < story.DueOn && story.DueOn <= until)
            .Select(story => (decimal)DayCount.Between(story.DueOn, story.PaidOffOn(until) ?? until))
            .ToList();
        var delay = after.Count == 0 ? (decimal?)null : after.Average();
        return new RiskCheck(
            debtor.Debtor.Id,
            debtor.Debtor.Name,
            risk.Class,
            risk.Score,
            paid.Count == 0 ? null : paid[paid.Count - 1],
            paid.Count == 0 ? null : paid.Average(),
            after.Count,
            delay,
            delay is null ? null : delay > settings.LateDays);
    }

    private static RiskClassOutcome Outcome(RiskClass riskClass, IEnumerable<RiskCheck> checks)
    {
        var members = checks.Where(check => check.Class == riskClass && check.WasLate is not null).ToList();
        return new RiskClassOutcome(
            riskClass,
            members.Count,
            members.Count(check => check.WasLate!.Value),
            members.Count == 0 ? null : members.Average(check => check.DelayAfterDays!.Value));
    }
}
