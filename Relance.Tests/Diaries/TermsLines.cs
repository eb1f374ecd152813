using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about invoices that come without a due date: their terms tell it.</summary>
internal static class TermsLines
{
    public static LineRule[] All { get; } =
    [
        new("invoice {number} of {amount:amount} {currency}, payable {days:count} days net", "facture {number} de {amount:amount} {currency}, payable à {days:count} jours nets",
            (facts, line) => Add(facts, line, PaymentTerms.Net(line.Count("days")))),
        new("invoice {number} of {amount:amount} {currency}, payable {days:count} days, then end of month", "facture {number} de {amount:amount} {currency}, payable à {days:count} jours, puis fin de mois",
            (facts, line) => Add(facts, line, PaymentTerms.DaysEndOfMonth(line.Count("days"), EndOfMonthReading.DaysThenEndOfMonth))),
        new("invoice {number} of {amount:amount} {currency}, payable end of month, then {days:count} days", "facture {number} de {amount:amount} {currency}, payable fin de mois, puis {days:count} jours",
            (facts, line) => Add(facts, line, PaymentTerms.DaysEndOfMonth(line.Count("days"), EndOfMonthReading.EndOfMonthThenDays))),
        new("invoice {number} of {amount:amount} {currency}, payable {percent:amount} percent at once and the rest after {days:count} days",
            "facture {number} de {amount:amount} {currency}, payable {percent:amount} pour cent comptant et le solde à {days:count} jours",
            (facts, line) => Add(facts, line, new PaymentTerms(ValueList.Of(
                TermPart.Percent(line.Amount("percent")),
                TermPart.Remainder(new DateMove.Days(line.Count("days"))))))),
        new("needs an order number", "exige un numéro de commande", (facts, _) => facts.WithDebtor(debtor => debtor with { NeedsOrderNumber = true })),
        new("order number of {number} is {order:name}", "le numéro de commande de {number} est {order:name}",
            (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { OrderNumber = line.Text("order") })),
    ];

    private static DiaryFacts Add(DiaryFacts facts, LineValues line, PaymentTerms terms)
    {
        var total = new Money(line.Amount("amount"), line.Text("currency"));
        var agreed = new AgreedTerms(Replay.IdOf("terms"), "terms", "", terms, TermsRegime.None);
        var computed = agreed.For(total, Money.Zero(total.Currency), facts.AsOf, facts.Snapshot.Calendar);
        var invoice = new Invoice
        {
            Id = Replay.IdOf("invoice " + line.Text("number")),
            Number = line.Text("number"),
            IssuedOn = facts.AsOf,
            DueOn = computed.DueOn,
            Currency = total.Currency,
            Total = total.Amount,
        };
        return facts.With(snapshot => snapshot with { Invoices = snapshot.Invoices.With(invoice.InParts(computed.Parts)) });
    }
}
