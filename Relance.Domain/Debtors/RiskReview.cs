using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What the risk of a debtor is judged by when it is looked at, and what was found the last time.</summary>
public sealed record RiskReview
{
    /// <summary>Months of settled invoices that the facts must hold: fifteen for today, and so many more for the last time.</summary>
    public const int MonthsBack = 18;

    public required RiskFacts Facts { get; init; }

    /// <summary>The day of the last look; null = this is the first.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Null = not known then.</summary>
    public RiskClass? KnownClass { get; init; }

    /// <summary>Whether it is time to look again: after money came in, and else every so many days (the last of them included).</summary>
    /// <param name="knownOn">The day of the last look; null = there was none.</param>
    /// <param name="isMarked">Money came in since.</param>
    public static bool IsDue(LocalDate? knownOn, bool isMarked, LocalDate asOf, RiskSettings settings) =>
        knownOn is not { } last || (last < asOf && (isMarked || DayCount.Between(last, asOf) >= Guard.NotNull(settings, nameof(settings)).ReviewDays));

    /// <summary>
    /// The early warning that is new since the last look: the class is worse than it was then, or the rise over three months was none
    /// yet. At the first look nobody is warned: an imported past is no news.
    /// </summary>
    /// <returns>Null = nothing got worse, or people were told before.</returns>
    public RiskWarning? NewWarning(RiskAssessment now, RiskSettings settings)
    {
        if (KnownOn is not { } last)
        {
            return null;
        }

        var rising = RiskWarning.Of(Facts, settings);
        if (Guard.NotNull(now, nameof(now)).Class is { } worse && (worse > KnownClass || (KnownClass is null && now.IsByAlert)))
        {
            return (rising ?? new RiskWarning(KnownClass, worse, null, ValueList<RiskRise>.Empty)) with { Before = KnownClass };
        }

        return rising is not null && RiskWarning.Of(Facts with { AsOf = last }, settings) is null ? rising : null;
    }

    /// <summary>Where the debtor stands with us: terms as on the last invoices, purchases of the last year by month.</summary>
    /// <param name="limit">In base currency; null = no limit.</param>
    public CreditPosition Position(RiskAssessment assessment, decimal? limit)
    {
        var since = Facts.AsOf.PlusYears(-1);
        var lastYear = Facts.Invoices.Where(invoice => invoice.IssuedOn > since && invoice.IssuedOn <= Facts.AsOf && invoice.Total > 0m).ToList();
        var terms = lastYear.Select(invoice => Math.Max(0, DayCount.Between(invoice.IssuedOn, invoice.DueOn))).OrderBy(days => days).ToList();
        var bought = lastYear.Sum(invoice => invoice.InBase(invoice.Total, Facts.BaseCurrency) ?? 0m);
        return new CreditPosition(
            assessment,
            terms.Count == 0 ? 0 : terms[terms.Count / 2],
            limit,
            lastYear.Count == 0 ? null : bought / MonthsOf(lastYear.Min(invoice => invoice.IssuedOn)),
            Facts.Kind == DebtorKind.Company ? LegalTerms.BusinessCeilingDays : null,
            Facts.BaseCurrency);
    }

    // A customer of three months is measured by three months, not by twelve.
    private decimal MonthsOf(LocalDate first) => Math.Min(12m, Math.Max(1m, DayCount.Between(first, Facts.AsOf) / 30m));
}
