using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>What a step charges for one invoice.</summary>
internal static class FeesCalculator
{
    public static Calculator Calculator { get; } = new(
        "fees",
        new Wording("the fee of a step on one invoice", "les frais d’une étape sur une facture"),
        Compute);

    private enum Formula
    {
        FixedSum,
        Percentage,
        BandOfAmount,
        BandsAccumulated,
    }

    private static Answer Compute(Fields fields)
    {
        var currency = fields.Currency("currency", "EUR");
        var original = new Money(fields.Number("originalAmount", 0m), currency);
        var open = new Money(fields.OptionalNumber("openBalance") ?? original.Amount, currency);
        var fee = new StepFee(FormulaOf(fields), fields.Choice("base", FeeBase.OpenBalance))
        {
            Minimum = fields.OptionalNumber("minimum", 0m),
            Maximum = fields.OptionalNumber("maximum", 0m),
        };
        fields.EndReading();
        var charged = fee.For(original, open);
        return new Answer(
            new { fee = charged.Amount, currency },
            culture =>
            [
                open.Amount <= 0m
                    ? Answer.Say(culture, "No fee: nothing is open.", "Pas de frais : rien n’est dû.")
                    : Answer.Say(culture, $"Fee: {culture.Money(charged)}.", $"Frais : {culture.Money(charged)}."),
            ]);
    }

    private static FeeFormula FormulaOf(Fields fields) => fields.Choice<Formula>("formula") switch
    {
        Formula.FixedSum => new FeeFormula.FixedSum(fields.Number("sum", 0m)),
        Formula.Percentage => new FeeFormula.Percentage(fields.Number("percent", 0m, 100m)),
        Formula.BandOfAmount => new FeeFormula.BandOfAmount(Bands(fields)),
        _ => new FeeFormula.BandsAccumulated(Bands(fields)),
    };

    private static ValueList<FeeBand> Bands(Fields fields)
    {
        var bands = fields.RequiredList("bands")
            .Select(band => new FeeBand(band.Number("from", 0m), band.OptionalNumber("sum", 0m) ?? 0m, band.OptionalNumber("percent", 0m, 100m) ?? 0m))
            .ToValueList();
        if (bands.Select(band => band.From).Distinct().Count() < bands.Count)
        {
            fields.RefuseField("bands", ProblemCode.Duplicate, "Two bands begin at the same amount.", "Deux tranches commencent au même montant.");
        }

        return bands;
    }
}
