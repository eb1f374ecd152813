using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about invoices and what settles them.</summary>
internal static class InvoiceLines
{
    public static LineRule[] All { get; } =
    [
        new("[{kind} ]invoice {number} of {amount:amount} {currency}, due {due:day}[, issued {issued:day}][, rate {rate:amount}][, contact {contact:name}]",
            "facture[ {kind}] {number} de {amount:amount} {currency}, échéance {due:day}[, émise le {issued:day}][, taux {rate:amount}][, contact {contact:name}]",
            (facts, line) => facts.With(snapshot => snapshot with { Invoices = snapshot.Invoices.With(Made(facts, line)) })),
        new("draft {number} of {amount:amount} {currency}, due {due:day}", "brouillon {number} de {amount:amount} {currency}, échéance {due:day}",
            (facts, line) => facts.With(snapshot => snapshot with { Invoices = snapshot.Invoices.With(Made(facts, line) with { Stage = InvoiceStage.Draft }) })),
        new("{number} is issued", "{number} est émise", (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { Stage = InvoiceStage.Issued, IssuedOn = facts.AsOf })),
        new("{number} is cancelled", "{number} est annulée", (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { Stage = InvoiceStage.Cancelled })),
        new("{number} is due {due:day}", "l'échéance de {number} est le {due:day}", (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { DueOn = line.Day("due") })),
        new("{number} has rate {rate:amount}", "{number} a le taux {rate:amount}", (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { ExchangeRate = line.Amount("rate") })),
        new("{number} follows \"{scenario:text}\"", "{number} suit \"{scenario:text}\"",
            (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { ScenarioId = DiaryFacts.ScenarioId(line.Text("scenario")) })),
        new("e-invoice status of {number} is {code}", "le statut électronique de {number} est {code}",
            (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { EInvoiceStatus = line.Text("code") })),
        new("payment of {amount:amount} for {number}[, received {received:day}]", "règlement de {amount:amount} pour {number}[, reçu le {received:day}]",
            (facts, line) => Apply(facts, line, PaymentKind.Payment)),
        new("credit note of {amount:amount} for {number}", "avoir de {amount:amount} pour {number}", (facts, line) => Apply(facts, line, PaymentKind.CreditNote)),
        new("write-off of {amount:amount} for {number}", "passage en perte de {amount:amount} pour {number}", (facts, line) => Apply(facts, line, PaymentKind.WriteOff)),
        new("payment of {amount:amount} {currency} not applied", "règlement de {amount:amount} {currency} non affecté", (facts, line) => Unapplied(facts, line, PaymentKind.Payment)),
        new("credit note of {amount:amount} {currency} not applied", "avoir de {amount:amount} {currency} non affecté", (facts, line) => Unapplied(facts, line, PaymentKind.CreditNote)),
        new("payment for {number} bounced", "règlement de {number} rejeté", Bounce),
    ];

    private static Invoice Made(DiaryFacts facts, LineValues line) => new()
    {
        Id = Replay.IdOf("invoice " + line.Text("number")),
        Number = line.Text("number"),
        IssuedOn = line.DayOrNull("issued") ?? facts.AsOf,
        DueOn = line.Day("due"),
        Currency = line.Text("currency"),
        Total = line.Amount("amount"),
        ExchangeRate = line.AmountOrNull("rate"),
        Kind = DiaryWords.InvoiceKinds.Read(line.TextOrNull("kind"), InvoiceKind.Invoice),
        ContactId = line.TextOrNull("contact") is { } contact ? Replay.IdOf("contact " + contact) : null,
    };

    private static DiaryFacts Apply(DiaryFacts facts, LineValues line, PaymentKind kind)
    {
        var number = line.Text("number");
        var amount = line.Amount("amount");
        return Add(facts, new Payment(Id(facts), facts.Invoice(number).Id, kind, amount, facts.Invoice(number).Currency, line.DayOrNull("received") ?? facts.AsOf))
            .WithBalance(number, invoice => Settled(invoice, kind, amount));
    }

    private static DiaryFacts Unapplied(DiaryFacts facts, LineValues line, PaymentKind kind) =>
        Add(facts, new Payment(Id(facts), null, kind, line.Amount("amount"), line.Text("currency"), facts.AsOf));

    private static DiaryFacts Bounce(DiaryFacts facts, LineValues line)
    {
        var number = line.Text("number");
        var payment = facts.Snapshot.Payments.LastOrDefault(one => one.InvoiceId == facts.Invoice(number).Id && one.Kind == PaymentKind.Payment && one.BouncedOn is null)
            ?? throw new DiaryMistake($"No payment of {number} could bounce.");
        return facts
            .With(snapshot => snapshot with { Payments = snapshot.Payments.Select(one => one == payment ? one with { BouncedOn = facts.AsOf } : one).ToValueList() })
            .WithBalance(number, invoice => Settled(invoice, PaymentKind.Payment, -payment.Amount));
    }

    private static Invoice Settled(Invoice invoice, PaymentKind kind, decimal amount) => kind switch
    {
        PaymentKind.Payment => invoice with { Paid = invoice.Paid + amount },
        PaymentKind.CreditNote => invoice with { Credited = invoice.Credited + amount },
        _ => invoice with { WrittenOff = invoice.WrittenOff + amount },
    };

    private static DiaryFacts Add(DiaryFacts facts, Payment payment) => facts.With(snapshot => snapshot with { Payments = snapshot.Payments.With(payment) });

    private static System.Guid Id(DiaryFacts facts) => Replay.IdOf("payment " + facts.Snapshot.Payments.Count);
}
