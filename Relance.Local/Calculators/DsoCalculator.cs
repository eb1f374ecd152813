using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>Days sales outstanding in both methods, and the best possible one (design rule 39).</summary>
internal static class DsoCalculator
{
    public static Calculator Calculator { get; } = new(
        "dso",
        new Wording("days sales outstanding: accounting, count-back, best possible", "le DSO : comptable, par épuisement, et le meilleur possible"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var currency = fields.Currency("currency", "EUR");
        if (LedgerField.Read(fields, currency) is { } ledger)
        {
            fields.EndReading();
            var snapshot = ledger();
            return Of(
                snapshot.Of(Kpi.DsoAccountingOver3MonthsDays),
                snapshot.Of(Kpi.DsoCountBackAtMonthEndDays),
                snapshot.Of(Kpi.BestPossibleDsoOver3MonthsDays));
        }

        var receivables = fields.Number("receivables");
        var months = fields.List("months").Select(month => new MonthSales(month.Number("sales"), month.Whole("days", 1, 366))).ToList();
        var isPeriod = fields.Has("sales") || months.Count == 0;
        var sales = isPeriod ? fields.Number("sales") : 0m;
        var days = isPeriod ? fields.Whole("days", 1) : 0;
        var notOverdue = isPeriod ? fields.OptionalNumber("notOverdue") : null;
        fields.EndReading();
        return Of(
            isPeriod ? DaysSalesOutstanding.AccountingDays(receivables, sales, days) : null,
            months.Count > 0 ? DaysSalesOutstanding.CountBackDays(receivables, months) : null,
            notOverdue is { } sound ? DaysSalesOutstanding.BestPossibleDays(sound, sales, days) : null);
    }

    private static Answer Of(decimal? accounting, decimal? countBack, decimal? best) => new(
        new { accountingDays = accounting, countBackDays = countBack, bestPossibleDays = best, averageDaysDelinquent = AverageDaysDelinquent.FromDso(accounting, best) },
        culture =>
        [
            Figure.Days(culture, new Wording("DSO, accounting", "DSO comptable"), accounting),
            Figure.Days(culture, new Wording("DSO, count-back", "DSO par épuisement"), countBack),
            Figure.Days(culture, new Wording("Best possible DSO", "Meilleur DSO possible"), best),
        ]);
}
