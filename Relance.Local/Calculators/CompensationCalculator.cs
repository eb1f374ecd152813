using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>The fixed sum for recovery costs of one late invoice (design rule 37).</summary>
internal static class CompensationCalculator
{
    private static readonly Dictionary<CompensationRefusal, Wording> Refusals = new()
    {
        [CompensationRefusal.Consumer] = new("No fixed compensation: never for a consumer.", "Pas d’indemnité forfaitaire : jamais pour un consommateur."),
        [CompensationRefusal.UnknownToTheLaw] = new("No fixed compensation: this law has none.", "Pas d’indemnité forfaitaire : cette loi n’en prévoit pas."),
        [CompensationRefusal.NotLate] = new("No fixed compensation: not late for a day.", "Pas d’indemnité forfaitaire : pas un jour de retard."),
        [CompensationRefusal.AlreadyClaimed] = new("No fixed compensation: once per invoice, and it was claimed before.", "Pas d’indemnité forfaitaire : une seule par facture, déjà réclamée."),
        [CompensationRefusal.PaymentForbidden] = new("No fixed compensation: insolvency proceedings forbade the payment.", "Pas d’indemnité forfaitaire : une procédure collective interdisait le paiement."),
    };

    public static Calculator Calculator { get; } = new(
        "compensation",
        new Wording("the fixed compensation for recovery costs", "l’indemnité forfaitaire pour frais de recouvrement"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var debt = new Money(fields.Number("amount"), fields.Currency("currency", "EUR"));
        var regime = Regime(fields);
        if (regime.Compensation is { Bands.Count: > 1 } scale && scale.Currency != debt.Currency)
        {
            fields.RefuseField(
                "currency",
                ProblemCode.NotSupported,
                $"The bands of this law are in {scale.Currency}: give the debt in {scale.Currency}.",
                $"Les tranches de cette loi sont en {scale.Currency} : donnez la dette en {scale.Currency}.");
        }

        var facts = new CompensationCase(
            regime,
            debt,
            DaysLate(fields),
            fields.Choice("debtorKind", DebtorKind.Company) == DebtorKind.Consumer,
            fields.Flag("alreadyClaimed"),
            fields.Flag("paymentForbidden"));
        fields.EndReading();
        var outcome = FixedCompensation.For(facts);
        var owed = (outcome as CompensationOutcome.Owed)?.Amount;
        var refusal = (outcome as CompensationOutcome.NotOwed)?.Refusal;
        return new Answer(
            new { owed = owed is not null, amount = owed?.Amount ?? 0m, currency = owed?.Currency ?? regime.Compensation?.Currency ?? debt.Currency, refusal, law = regime.Law },
            culture =>
            [
                refusal is { } why
                    ? FrenchTypography.Of(Refusals[why].In(culture))
                    : Answer.Say(culture, $"Fixed compensation: {culture.Money(owed!.Value)}.", $"Indemnité forfaitaire : {culture.Money(owed!.Value)}."),
            ]);
    }

    // The date is that of the payment or of the calculation.
    private static int DaysLate(Fields fields)
    {
        if (fields.OptionalWhole("daysLate", -36600) is { } days)
        {
            return days;
        }

        return DayCount.Between(fields.Day("dueDate"), fields.Day("date"));
    }

    private static InterestRegime Regime(Fields fields)
    {
        var known = RegimeField.Known(fields);
        if (fields.OptionalObject("scale") is { } own)
        {
            return (known ?? InterestRegimes.Swiss with { Law = "" }) with { Compensation = Scale(own) };
        }

        if (known is null)
        {
            fields.RefuseField("regime", ProblemCode.MissingField, "Name a regime, or give a scale.", "Nommez un régime, ou donnez un barème.");
        }

        return known ?? InterestRegimes.Swiss;
    }

    private static CompensationScale Scale(Fields fields)
    {
        var bands = fields.RequiredList("bands").Select(band => new CompensationBand(band.OptionalNumber("below", 0m), band.Number("sum", 0m))).ToValueList();
        if (bands.Count(band => band.Below is null) != 1)
        {
            fields.RefuseField("bands", ProblemCode.Contradiction, "Exactly one band has no upper bound (below).", "Une seule tranche est sans borne supérieure (below).");
        }

        return new CompensationScale(fields.Currency("currency", "EUR"), bands);
    }
}
