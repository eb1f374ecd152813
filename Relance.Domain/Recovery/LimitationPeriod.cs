using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Computes when an invoice can no longer be claimed (design rule 28). The day of the start does not count and the last day counts in
/// full (Code civil 2228, 2229): five years from 10 March 2021 end with 10 March 2026.
/// </summary>
public static class LimitationPeriod
{
    public const int FewestAgreedYears = 1;
    public const int MostAgreedYears = 10;

    /// <summary>What is left after a suspension is at least this long (Code civil 2238).</summary>
    private const int MonthsAfterSuspension = 6;

    /// <returns>Refused where the country and kind of debtor are not in <see cref="LimitationRules"/>, or the agreed years are not allowed.</returns>
    public static ActOutcome<Limitation> Of(LimitationCase facts)
    {
        Guard.NotNull(facts, nameof(facts));
        if (LimitationRules.Find(facts.Country, facts.Kind) is not { } rule)
        {
            return new Refusal(RefusalCode.LimitationUnknown) { Detail = facts.Country };
        }

        if (facts.AgreedYears is { } years)
        {
            if (!rule.CanBeAgreed)
            {
                return RefusalCode.LimitationFixedByLaw;
            }

            if (years is < FewestAgreedYears or > MostAgreedYears)
            {
                return new Refusal(RefusalCode.AgreedLimitationOutOfRange) { Count = years };
            }

            rule = rule with { Years = years };
        }

        var ineffective = new HashSet<Interruption>();
        var byDueDate = LastDay(rule, facts, facts.DueOn, ineffective);
        var byCompletion = facts.CompletedOn is { } completed ? LastDay(rule, facts, completed, ineffective) : null;
        return new Limitation(rule, byCompletion, byDueDate, ineffective.OrderBy(one => one.On).ThenBy(one => one.Kind).ToValueList());
    }

    // Null = a court case is pending. Interruptions and suspensions are walked by day; what comes after the last day is too late.
    private static LocalDate? LastDay(LimitationRule rule, LimitationCase facts, LocalDate start, HashSet<Interruption> ineffective)
    {
        var last = EndOf(rule, start);
        foreach (var (on, interruption, suspension) in Events(facts))
        {
            if (suspension is not null)
            {
                last = on > last ? last : AfterSuspension(last, suspension, start);
            }
            else if (interruption is not null)
            {
                if (on > last || on < start || !rule.IsInterruptedBy(interruption.Kind))
                {
                    ineffective.Add(interruption);
                }
                else if (interruption.Kind == InterruptionKind.CourtClaim)
                {
                    if (interruption.EndsOn is not { } ended)
                    {
                        return null;
                    }

                    last = LocalDate.Max(last, EndOf(rule, ended));
                }
                else
                {
                    last = LocalDate.Max(last, EndOf(rule, on));
                }
            }
        }

        return last;
    }

    private static IEnumerable<(LocalDate On, Interruption? Interruption, Suspension? Suspension)> Events(LimitationCase facts) => facts.Interruptions
        .Select(one => (one.On, Interruption: (Interruption?)one, Suspension: (Suspension?)null))
        .Concat(facts.Suspensions.Select(one => (On: one.From, Interruption: (Interruption?)null, Suspension: (Suspension?)one)))
        .OrderBy(one => one.On)
        .ThenBy(one => one.Suspension is null);

    private static LocalDate AfterSuspension(LocalDate last, Suspension suspension, LocalDate start)
    {
        if (suspension.Until < start)
        {
            return last;
        }

        var days = DayCount.Between(LocalDate.Max(suspension.From, start), suspension.Until) + 1;
        return LocalDate.Max(last.PlusDays(days), suspension.Until.PlusMonths(MonthsAfterSuspension));
    }

    private static LocalDate EndOf(LimitationRule rule, LocalDate start) =>
        rule.RunsFromYearEnd ? new LocalDate(start.Year + rule.Years, 12, 31) : start.PlusYears(rule.Years);
}
