namespace Relance.Domain;

/// <summary>
/// The figures of a month (design rule 39): the name says period and unit. "Open" and "receivables" are balances at the end of the
/// last day of the month; "of month" covers its first to its last day; "over 3 months" the month and the two before it.
/// </summary>
public enum Kpi
{
    /// <summary>Invoices issued in the month, tax included, less credit notes dated in it.</summary>
    SalesOfMonthAmount,

    /// <summary>Payments received in the month.</summary>
    CollectedInMonthAmount,

    /// <summary>Open balance.</summary>
    ReceivablesAtMonthEndAmount,

    /// <summary>Open balance of invoices at least one day late.</summary>
    OverdueAtMonthEndAmount,

    /// <summary>Open balance under an open dispute.</summary>
    DisputedAtMonthEndAmount,

    /// <summary>Receivables / sales of 3 months x days of those months; without doubtful receivables.</summary>
    DsoAccountingOver3MonthsDays,

    /// <summary>Receivables used up by the sales of each month, newest first; without doubtful receivables.</summary>
    DsoCountBackAtMonthEndDays,

    /// <summary>Receivables not overdue / sales of 3 months x days of those months; without doubtful receivables.</summary>
    BestPossibleDsoOver3MonthsDays,

    /// <summary>DSO (accounting) less best possible DSO.</summary>
    AverageDaysDelinquentOver3MonthsDays,

    /// <summary>Payments of the 12 months ending with this one: sum(amount x days late) / sum(amount).</summary>
    AverageDelayWeightedOver12MonthsDays,

    /// <summary>Invoices paid off in the 12 months ending with this one: plain average of days late.</summary>
    AverageDelayByCountOver12MonthsDays,

    /// <summary>(opening + sales - closing) / (opening + sales - closing not overdue) x 100, N = 1 month; without doubtful receivables.</summary>
    CollectionEffectivenessOfMonthPercent,

    /// <summary>Overdue / open x 100.</summary>
    OverdueAtMonthEndPercent,

    /// <summary>Disputed / open x 100, by amount.</summary>
    DisputedAtMonthEndPercent,

    /// <summary>Open invoices with an open dispute / open invoices x 100.</summary>
    DisputedByCountAtMonthEndPercent,

    /// <summary>Promises kept / promises judged in the month x 100.</summary>
    PromisesKeptOfMonthPercent,
}

/// <summary>What a figure is counted in.</summary>
public enum KpiUnit
{
    Days,
    Percent,

    /// <summary>In the currency of the snapshot.</summary>
    Amount,
}

/// <param name="Value">Not rounded; null = not defined, for example a share of nothing.</param>
public sealed record KpiValue(Kpi Kpi, decimal? Value);
