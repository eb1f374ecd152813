using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Turns figures into proposals with a reason, an expected effect and a priority (design rule 40).</summary>
public static class Recommendations
{
    /// <returns>High priority first; within it amounts, then days, then contacts, the largest effect first.</returns>
    public static ValueList<Recommendation> Of(RecommendationFacts facts, RecommendationSettings settings)
    {
        Guard.NotNull(facts, nameof(facts));
        return StepRecommendations.Of(facts, settings)
            .Concat(SlowerSegments(facts, settings))
            .Concat(DominantCauses(facts, settings))
            .Concat(Promises(facts, settings))
            .Concat(Concentration(facts, settings))
            .Concat(TiedUpCash(facts, settings))
            .OrderBy(one => one.Priority)
            .ThenBy(one => one.Unit)
            .ThenByDescending(one => one.Effect)
            .ThenBy(one => one.Code)
            .ThenBy(one => one.Reason.Detail, System.StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>Priority of an effect in money: by its share of what is overdue.</summary>
    internal static Priority PriorityOf(decimal amount, RecommendationFacts facts, RecommendationSettings settings)
    {
        var percent = Share.Percent(amount, facts.Snapshot.Of(Kpi.OverdueAtMonthEndAmount) ?? 0m);
        return percent >= settings.HighPercent ? Priority.High : percent >= settings.MediumPercent ? Priority.Medium : Priority.Low;
    }

    private static IEnumerable<Recommendation> SlowerSegments(RecommendationFacts facts, RecommendationSettings settings) => facts.Segments
        .Where(segment => segment.DaysNow - segment.DaysBefore >= settings.SlowerDays)
        .Select(segment => new Recommendation(
            new(RecommendationCode.SegmentPaysSlower) { Detail = segment.Segment, Value = segment.DaysNow, Of = segment.DaysBefore },
            EffectUnit.Days,
            segment.DaysNow!.Value - segment.DaysBefore!.Value,
            segment.DaysNow - segment.DaysBefore >= 2m * settings.SlowerDays ? Priority.High : Priority.Medium));

    private static IEnumerable<Recommendation> DominantCauses(RecommendationFacts facts, RecommendationSettings settings)
    {
        var disputed = facts.Snapshot.Disputes.Sum(dispute => dispute.Amount);
        foreach (var dispute in facts.Snapshot.Disputes)
        {
            if (Share.Percent(dispute.Amount, disputed) is { } percent && percent >= settings.DominantPercent)
            {
                yield return new Recommendation(
                    new(RecommendationCode.DisputeCauseDominates) { Detail = dispute.Cause.ToString(), Value = percent, Currency = facts.Snapshot.Currency },
                    EffectUnit.Amount,
                    dispute.Amount,
                    PriorityOf(dispute.Amount, facts, settings));
            }
        }

        // Habit and exception are about debtors, not about what we do; disputes have their own line above.
        var ours = facts.Snapshot.Causes.Where(cause => cause.Cause is DelayCause.InvoiceNotDelivered or DelayCause.LateIssue or DelayCause.MissingOrderNumber);
        foreach (var cause in ours.Where(cause => cause.Percent >= settings.DominantPercent))
        {
            yield return new Recommendation(
                new(RecommendationCode.DelayCauseDominates) { Detail = cause.Cause.ToString(), Value = cause.Percent, Currency = facts.Snapshot.Currency },
                EffectUnit.Days,
                cause.AmountDays / cause.Amount,
                Priority.High);
        }
    }

    private static IEnumerable<Recommendation> Promises(RecommendationFacts facts, RecommendationSettings settings)
    {
        if (facts.Snapshot.Of(Kpi.PromisesKeptOfMonthPercent) is { } kept && kept < settings.KeptPercent)
        {
            yield return new Recommendation(
                new(RecommendationCode.PromisesAreNotKept) { Value = kept, Of = settings.KeptPercent },
                EffectUnit.Points,
                settings.KeptPercent - kept,
                Priority.Medium);
        }
    }

    private static IEnumerable<Recommendation> Concentration(RecommendationFacts facts, RecommendationSettings settings)
    {
        var overdue = facts.OverdueByDebtor.Where(amount => amount > 0m).OrderByDescending(amount => amount).ToList();
        var largest = overdue.Take(settings.LargestDebtors).Sum();
        var percent = Share.Percent(largest, overdue.Sum());
        if (overdue.Count >= 4 * settings.LargestDebtors && percent >= settings.ConcentratedPercent)
        {
            yield return new Recommendation(
                new(RecommendationCode.OverdueIsConcentrated) { Value = settings.LargestDebtors, Of = percent },
                EffectUnit.Amount,
                largest,
                PriorityOf(largest, facts, settings));
        }
    }

    private static IEnumerable<Recommendation> TiedUpCash(RecommendationFacts facts, RecommendationSettings settings)
    {
        // Receivables / DSO is a day of sales; each day above the best possible ties up one of them.
        if (facts.Snapshot.Of(Kpi.AverageDaysDelinquentOver3MonthsDays) is { } days
            && days >= settings.TiedUpDays
            && facts.Snapshot.Of(Kpi.DsoAccountingOver3MonthsDays) is > 0m and var dso)
        {
            var amount = (facts.Snapshot.Of(Kpi.ReceivablesAtMonthEndAmount) ?? 0m) * days / dso;
            yield return new Recommendation(
                new(RecommendationCode.CashIsTiedUp) { Value = days, Of = dso },
                EffectUnit.Amount,
                amount,
                PriorityOf(amount, facts, settings));
        }
    }
}
