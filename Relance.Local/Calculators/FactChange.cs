using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>What a happening does to the facts of a debtor.</summary>
internal static class FactChange
{
    /// <param name="id">Of the payment.</param>
    /// <param name="invoiceId">Null = unapplied.</param>
    /// <param name="on">The day the creditor had the money.</param>
    public static DebtorSnapshot Settle(DebtorSnapshot facts, Guid id, Guid? invoiceId, LocalDate on, decimal amount, PaymentKind kind, string currency)
    {
        var invoice = facts.Invoices.FirstOrDefault(one => one.Id == invoiceId);
        var changed = facts with { Payments = facts.Payments.With(new Payment(id, invoiceId, kind, amount, invoice?.Currency ?? currency, on)) };
        return invoice is null ? changed : Replace(changed, Settled(invoice, kind, amount));
    }

    /// <summary>The bank takes the last payment of the invoice back; a settled invoice that is open again starts a new cycle, by policy.</summary>
    /// <param name="path">Of the happening, should there be no such payment.</param>
    /// <exception cref="RejectedCase">No payment of the invoice stands, or none of this amount.</exception>
    public static DebtorSnapshot Bounce(DebtorSnapshot facts, Guid invoiceId, LocalDate on, decimal? amount, string path)
    {
        var payment = facts.Payments.LastOrDefault(one =>
            one.InvoiceId == invoiceId && one.Kind == PaymentKind.Payment && one.BouncedOn is null && (amount is null || one.Amount == amount));
        if (payment is null)
        {
            throw new RejectedCase(new Problem(
                ProblemCode.UnknownReference,
                path,
                new Wording("There is no such payment that could bounce.", "Il n’y a pas de tel paiement qui puisse être rejeté.")));
        }

        var before = facts.Invoices.First(one => one.Id == invoiceId);
        var after = Settled(before, PaymentKind.Payment, -payment.Amount);
        after = after with { Cycle = Invoice.CycleAfter(before.OpenBalance, after.OpenBalance, before.Cycle, facts.Policy.Reopening) };
        return Replace(facts, after) with
        {
            Payments = facts.Payments.Select(one => one.Id == payment.Id ? one with { BouncedOn = on } : one).ToValueList(),
        };
    }

    public static DebtorSnapshot Change(DebtorSnapshot facts, Guid invoiceId, Func<Invoice, Invoice> change) =>
        Replace(facts, change(facts.Invoices.First(one => one.Id == invoiceId)));

    private static Invoice Settled(Invoice invoice, PaymentKind kind, decimal amount) => kind switch
    {
        PaymentKind.CreditNote => invoice with { Credited = invoice.Credited + amount },
        PaymentKind.WriteOff => invoice with { WrittenOff = invoice.WrittenOff + amount },
        _ => invoice with { Paid = invoice.Paid + amount },
    };

    private static DebtorSnapshot Replace(DebtorSnapshot facts, Invoice changed) =>
        facts with { Invoices = facts.Invoices.Select(one => one.Id == changed.Id ? changed : one).ToValueList() };
}
