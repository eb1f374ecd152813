using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>Average days delinquent, from two DSO or from the payments of a period (design rule 39).</summary>
internal static class AddCalculator
{
    public static Calculator Calculator { get; } = new(
        "add",
        new Wording("average days delinquent", "le retard moyen de paiement"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        if (!fields.Has("invoices"))
        {
            var dso = fields.Number("dso");
            var best = fields.Number("bestPossibleDso");
            fields.EndReading();
            return Of(AverageDaysDelinquent.FromDso(dso, best), null, null);
        }

        var invoices = LedgerField.OneCurrency(fields, fields.Currency("currency", "EUR"));
        var from = fields.Day("from");
        var to = fields.Day("to");
        if (to < from)
        {
            fields.RefuseField("to", ProblemCode.Contradiction, "The period ends before it begins.", "La période finit avant de commencer.");
        }

        fields.EndReading();
        var period = new DateInterval(from, to);
        return Of(null, AverageDaysDelinquent.WeightedDays(invoices, period), AverageDaysDelinquent.ByCountDays(invoices, period));
    }

    private static Answer Of(decimal? fromDso, decimal? weighted, decimal? byCount) => new(
        new { fromDsoDays = fromDso, weightedDays = weighted, byCountDays = byCount },
        culture =>
        [
            Figure.Days(culture, new Wording("DSO less best possible DSO", "DSO moins meilleur DSO possible"), fromDso),
            Figure.Days(culture, new Wording("Average delay, weighted by amount", "Retard moyen pondéré par les montants"), weighted),
            Figure.Days(culture, new Wording("Average delay, by count", "Retard moyen par facture"), byCount),
        ]);
}
