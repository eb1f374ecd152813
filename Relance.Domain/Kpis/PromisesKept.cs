using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>How far the word of debtors can be trusted.</summary>
public static class PromisesKept
{
    /// <summary>
    /// Promises paid in full by their day and grace / promises judged x 100. A promise belongs to the period that holds the last day of
    /// grace of its last instalment. Partly kept counts as not kept; open, superseded and cancelled ones are not judged.
    /// </summary>
    /// <param name="period">First and last day included.</param>
    /// <returns>Null when no promise was judged in the period.</returns>
    public static decimal? Percent(IEnumerable<Promise> promises, DateInterval period)
    {
        var judged = promises.Where(IsJudged).Where(promise => period.Contains(LastDay(promise))).ToList();
        return Share.Percent(judged.Count(promise => promise.State == PromiseState.Kept), judged.Count);
    }

    /// <summary>The last day of grace of the last instalment.</summary>
    public static LocalDate LastDay(Promise promise) =>
        promise.Instalments.Max(instalment => instalment.DueOn).PlusDays(promise.GraceDays);

    private static bool IsJudged(Promise promise) => promise.State is PromiseState.Kept or PromiseState.PartlyKept or PromiseState.Broken;
}
