using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>The collection effectiveness index (design rule 39).</summary>
internal static class CeiCalculator
{
    public static Calculator Calculator { get; } = new(
        "cei",
        new Wording("the collection effectiveness index", "l’indice d’efficacité du recouvrement (CEI)"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        if (LedgerField.Read(fields, fields.Currency("currency", "EUR")) is { } ledger)
        {
            fields.EndReading();
            return Of(ledger().Of(Kpi.CollectionEffectivenessOfMonthPercent));
        }

        var opening = fields.Number("openingReceivables");
        var sales = fields.Number("sales");
        var closing = fields.Number("closingReceivables");
        var notOverdue = fields.Number("closingNotOverdue");
        var months = fields.OptionalWhole("months", 1, 1200) ?? 1;
        fields.EndReading();
        return Of(CollectionEffectiveness.IndexPercent(opening, sales, closing, notOverdue, months));
    }

    private static Answer Of(decimal? index) => new(
        new { indexPercent = index },
        culture => [Figure.Percent(culture, new Wording("Collection effectiveness", "Efficacité du recouvrement"), index)]);
}
