using System;

namespace Relance.Domain;

/// <summary>Whether a change is good news.</summary>
public enum Tendency
{
    /// <summary>No change, nothing to compare with, or a figure that is neither good nor bad.</summary>
    Neutral,
    Better,
    Worse,
}

/// <summary>A figure beside that of the month before.</summary>
/// <param name="Before">Null = not defined, or the month was not kept.</param>
public sealed record KpiChange(Kpi Kpi, decimal? Now, decimal? Before)
{
    /// <summary>Now less before, in the unit of the figure; null where one of them is missing.</summary>
    public decimal? Difference => Now - Before;

    /// <summary>The difference as a share of the figure before; null where there is none or it was 0.</summary>
    public decimal? Percent => Difference is { } difference && Before is { } before && before != 0m ? 100m * difference / Math.Abs(before) : null;

    /// <summary>More collected, a higher effectiveness and more promises kept are better; more sales or receivables are neither; of all else less is better.</summary>
    public Tendency Tendency
    {
        get
        {
            if (Difference is not { } difference || difference == 0m || Kpi is Kpi.SalesOfMonthAmount or Kpi.ReceivablesAtMonthEndAmount or Kpi.BestPossibleDsoOver3MonthsDays)
            {
                return Tendency.Neutral;
            }

            var moreIsBetter = Kpi is Kpi.CollectedInMonthAmount or Kpi.CollectionEffectivenessOfMonthPercent or Kpi.PromisesKeptOfMonthPercent;
            return difference > 0m == moreIsBetter ? Tendency.Better : Tendency.Worse;
        }
    }

    public static KpiChange Of(Kpi kpi, KpiSnapshot now, KpiSnapshot? before) => new(kpi, now.Of(kpi), before?.Of(kpi));
}
