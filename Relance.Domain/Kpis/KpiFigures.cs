using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Computes the figures of one month from the invoices of one currency.</summary>
internal sealed class KpiFigures(Receivables ledger, LocalDate monthEnd)
{
    private readonly Receivables sound = ledger.Sound();
    private readonly DateInterval month = MonthPeriod.Of(monthEnd);
    private readonly DateInterval quarter = MonthPeriod.EndingWith(monthEnd, 3);
    private readonly DateInterval year = MonthPeriod.EndingWith(monthEnd, 12);

    public ValueList<KpiValue> Values(decimal? promisesKept)
    {
        var open = ledger.Open(monthEnd);
        var overdue = ledger.Overdue(monthEnd);
        var disputed = ledger.Disputed(monthEnd);
        var soundOpen = sound.Open(monthEnd);
        var notOverdue = soundOpen - sound.Overdue(monthEnd);
        var quarterSales = sound.Sales(quarter);
        var dso = DaysSalesOutstanding.AccountingDays(soundOpen, quarterSales, quarter.Length);
        var best = DaysSalesOutstanding.BestPossibleDays(notOverdue, quarterSales, quarter.Length);

        decimal? Of(Kpi kpi) => kpi switch
        {
            Kpi.SalesOfMonthAmount => ledger.Sales(month),
            Kpi.CollectedInMonthAmount => ledger.Collected(month),
            Kpi.ReceivablesAtMonthEndAmount => open,
            Kpi.OverdueAtMonthEndAmount => overdue,
            Kpi.DisputedAtMonthEndAmount => disputed,
            Kpi.DsoAccountingOver3MonthsDays => dso,
            Kpi.DsoCountBackAtMonthEndDays => DaysSalesOutstanding.CountBackDays(soundOpen, sound.MonthsBackFrom(monthEnd)),
            Kpi.BestPossibleDsoOver3MonthsDays => best,
            Kpi.AverageDaysDelinquentOver3MonthsDays => AverageDaysDelinquent.FromDso(dso, best),
            Kpi.AverageDelayWeightedOver12MonthsDays => AverageDaysDelinquent.WeightedDays(ledger.Invoices, year),
            Kpi.AverageDelayByCountOver12MonthsDays => AverageDaysDelinquent.ByCountDays(ledger.Invoices, year),
            Kpi.CollectionEffectivenessOfMonthPercent =>
                CollectionEffectiveness.IndexPercent(sound.Open(month.Start.PlusDays(-1)), sound.Sales(month), soundOpen, notOverdue, 1),
            Kpi.OverdueAtMonthEndPercent => Share.Percent(overdue, open),
            Kpi.DisputedAtMonthEndPercent => Share.Percent(disputed, open),
            Kpi.DisputedByCountAtMonthEndPercent => DisputedByCount(),
            Kpi.PromisesKeptOfMonthPercent => promisesKept,
            _ => throw new ArgumentOutOfRangeException(nameof(kpi), kpi, "Unknown figure."),
        };

        return ((Kpi[])Enum.GetValues(typeof(Kpi))).Select(kpi => new KpiValue(kpi, Of(kpi))).ToValueList();
    }

    private decimal? DisputedByCount()
    {
        var open = ledger.Invoices.Where(invoice => invoice.OpenOn(monthEnd) > 0m).ToList();
        return Share.Percent(open.Count(invoice => invoice.DisputedOn(monthEnd) > 0m), open.Count);
    }
}
