using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>How an invoice is split over its due dates, and what paying early saves (design rule 7).</summary>
internal static class TermsCalculator
{
    public static Calculator Calculator { get; } = new(
        "terms",
        new Wording("the part payments of an invoice and its early-payment discount", "les paiements partiels d’une facture et son escompte"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var issuedOn = fields.Day("issueDate");
        var total = new Money(fields.Number("amount"), fields.Currency("currency", "EUR"));
        var terms = TermsField.Read(fields.Object("terms"));
        var calendar = TermsField.Calendar(fields, terms);
        var offer = fields.OptionalObject("discount") is { } discount ? Offer(discount, total, issuedOn) : null;
        fields.EndReading();
        var parts = terms.Split(total, issuedOn, calendar);
        return new Answer(
            new
            {
                dueDate = parts.Max(part => part.DueOn),
                currency = total.Currency,
                parts = parts.Select(part => new { dueDate = part.DueOn, amount = part.Amount.Amount }).ToList(),
                discount = offer is null ? null : new
                {
                    lastDay = offer.LastDay,
                    discount = offer.Discount.Amount,
                    vatCorrected = offer.VatCorrected.Amount,
                    amountToPay = offer.AmountToPay.Amount,
                },
            },
            culture => Explain(culture, parts, offer));
    }

    private static DiscountOffer Offer(Fields fields, Money total, LocalDate issuedOn)
    {
        var discount = new EarlyPaymentDiscount(fields.Number("percent", 0.0001m, 99.9999m), fields.Whole("days"), fields.Choice<DiscountVat>("vat"));
        var net = new Money(fields.Number("netAmount"), total.Currency);
        var vat = fields.OptionalNumber("vatPercent", 0m, 100m) is { } percent
            ? discount.VatOnInvoice(net, percent)
            : new Money(fields.Number("vatAmount"), total.Currency);
        if (net.Plus(vat) != total)
        {
            fields.Refuse(
                ProblemCode.Contradiction,
                $"{net} without VAT and {vat} of VAT are not the amount of the invoice, {total}.",
                $"{net} hors taxes et {vat} de TVA ne font pas le montant de la facture, {total}.");
        }

        return discount.Offer(net, vat, issuedOn);
    }

    private static IEnumerable<string> Explain(TextCulture culture, ValueList<DuePart> parts, DiscountOffer? offer)
    {
        foreach (var part in parts)
        {
            yield return Answer.Say(
                culture,
                $"{culture.Money(part.Amount)} due on {culture.LongDate(part.DueOn)}.",
                $"{culture.Money(part.Amount)} à payer le {culture.LongDate(part.DueOn)}.");
        }

        if (offer is not null)
        {
            yield return Answer.Say(
                culture,
                $"Paid by {culture.LongDate(offer.LastDay)}, {culture.Money(offer.AmountToPay)} settle the invoice: a discount of {culture.Money(offer.Discount)}, of which {culture.Money(offer.VatCorrected)} is VAT.",
                $"Jusqu’au {culture.LongDate(offer.LastDay)}, {culture.Money(offer.AmountToPay)} soldent la facture : escompte de {culture.Money(offer.Discount)}, dont {culture.Money(offer.VatCorrected)} de TVA.");
        }
    }
}
