using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>What a debtor owes and will owe, against the limit (design rule 30).</summary>
internal static class ExposureCalculator
{
    public static Calculator Calculator { get; } = new(
        "exposure",
        new Wording("the exposure of a debtor against the credit limit", "l’encours d’un débiteur face à la limite de crédit"),
        Compute);

    private enum LimitReached
    {
        Allowed,
    }

    private static readonly NotSupported NotAllowed = new(
        "notAllowed",
        "A limit that is just reached is allowed; set the limit one cent lower.",
        "Une limite tout juste atteinte est autorisée ; fixez-la un centime plus bas.");

    private static Answer Compute(Fields fields)
    {
        var asOf = fields.Day("asOf");
        var currency = fields.Currency("currency", "EUR");
        var invoices = fields.List("invoices").Select(one => InvoiceField.Read(one, asOf, currency)).ToValueList();
        var temporary = fields.List("temporaryLimits").Select(one => new TemporaryLimit(one.Number("amount", 0m), one.Day("from"), one.Day("until"))).ToValueList();
        var alerts = fields.Has("alerts") ? fields.Wholes("alerts", 1, 1000) : Exposure.UsualAlerts;
        var debtor = new Debtor
        {
            Id = Replay.IdOf("debtor"),
            Name = "debtor",
            CreditLimit = fields.OptionalNumber("creditLimit", 0m),
            OpenOrders = fields.OptionalNumber("openOrders", 0m) ?? 0m,
        };
        fields.Choice("limitReached", LimitReached.Allowed, NotAllowed);
        InvoiceField.RefuseDuplicates(fields, "invoices", invoices.Select(invoice => invoice.Number));
        fields.EndReading();
        var exposure = Exposure.Of(new DebtorSnapshot { AsOf = asOf, Debtor = debtor, Invoices = invoices, Policy = new Policy { BaseCurrency = currency } }, temporary);
        return new Answer(
            new
            {
                currency,
                open = exposure.Open,
                orders = exposure.Orders,
                exposure = exposure.Total,
                limit = exposure.Limit,
                isTemporaryLimit = exposure.Temporary is not null,
                isAboveLimit = exposure.IsAboveLimit,
                available = exposure.Available,
                usagePercent = exposure.UsagePercent,
                alertReached = exposure.AlertReached(alerts),
                invoicesWithoutRate = exposure.WithoutRate,
            },
            culture => Explain(culture, exposure, currency));
    }

    private static IEnumerable<string> Explain(TextCulture culture, Exposure exposure, string currency)
    {
        string Money(decimal amount) => culture.Money(amount, currency);
        yield return Answer.Say(
            culture,
            $"Exposure: {Money(exposure.Open)} open and {Money(exposure.Orders)} of orders, {Money(exposure.Total)} in all.",
            $"Encours : {Money(exposure.Open)} à payer et {Money(exposure.Orders)} de commandes, {Money(exposure.Total)} en tout.");
        yield return exposure.Limit is not { } limit
            ? Answer.Say(culture, "There is no limit.", "Il n’y a pas de limite.")
            : exposure.IsAboveLimit
                ? Answer.Say(culture, $"Above the limit of {Money(limit)} by {Money(exposure.Total - limit)}.", $"Au-dessus de la limite de {Money(limit)}, de {Money(exposure.Total - limit)}.")
                : Answer.Say(culture, $"Within the limit of {Money(limit)}; {Money(exposure.Available!.Value)} are left.", $"En deçà de la limite de {Money(limit)} ; il reste {Money(exposure.Available!.Value)}.");
    }
}
