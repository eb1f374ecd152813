using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>An invoice of a ledger's past, and what a decision on any day of that past would have seen of it.</summary>
/// <param name="Number">The number that the debtor knows.</param>
public sealed record PastInvoice(string Number, LedgerInvoice Story)
{
    /// <summary>The days on which something happened to it, in any order: issue, payments, disputes opened and closed.</summary>
    public IEnumerable<LocalDate> Days => Story.Payments.Select(payment => payment.ReceivedOn)
        .Concat(Story.Disputes.Select(dispute => dispute.OpenedOn))
        .Concat(Story.Disputes.Where(dispute => dispute.ClosedOn is not null).Select(dispute => dispute.ClosedOn!.Value))
        .Append(Story.IssuedOn)
        .Distinct();

    /// <summary>The invoice with what was received for it by the end of that day.</summary>
    public Invoice On(LocalDate day) => new()
    {
        Id = Story.Id,
        Number = Number,
        IssuedOn = Story.IssuedOn,
        DueOn = Story.DueOn,
        Currency = Story.Currency,
        Total = Story.Total,
        Paid = Received(PaymentKind.Payment, day),
        Credited = Received(PaymentKind.CreditNote, day),
        WrittenOff = Received(PaymentKind.WriteOff, day),
        ExchangeRate = Story.ExchangeRate,
    };

    /// <summary>
    /// The facts with this invoice, its payments and its disputes as they stood on the day of the facts. Before its issue and once it
    /// is settled it is no part of them.
    /// </summary>
    /// <param name="disputeGraceDays">See <see cref="Dispute.GraceDays"/>.</param>
    public DebtorSnapshot EnterInto(DebtorSnapshot facts, int disputeGraceDays)
    {
        var invoices = Guard.NotNull(facts, nameof(facts)).Invoices.Where(one => one.Id != Story.Id);
        var payments = facts.Payments.Where(one => one.InvoiceId != Story.Id);
        var disputes = facts.Disputes.Where(one => one.InvoiceId != Story.Id);
        var invoice = On(facts.AsOf);
        if (facts.AsOf >= Story.IssuedOn && !invoice.IsSettled)
        {
            var nextStepOn = facts.Invoices.FirstOrDefault(one => one.Id == Story.Id)?.KnownNextStepOn;
            invoices = invoices.Append(invoice with { KnownNextStepOn = nextStepOn });
            payments = payments.Concat(PaymentsOn(facts.AsOf));
            disputes = disputes.Concat(DisputesOn(facts.AsOf, disputeGraceDays));
        }

        return facts with { Invoices = invoices.ToValueList(), Payments = payments.ToValueList(), Disputes = disputes.ToValueList() };
    }

    private decimal Received(PaymentKind kind, LocalDate day) =>
        Story.Payments.Where(payment => payment.Kind == kind && payment.ReceivedOn <= day).Sum(payment => payment.Amount);

    private IEnumerable<Payment> PaymentsOn(LocalDate day) => Story.Payments
        .Select((payment, index) => new Payment(IdOf("payment", index), Story.Id, payment.Kind, payment.Amount, Story.Currency, payment.ReceivedOn))
        .Where(payment => payment.ReceivedOn <= day);

    private IEnumerable<Dispute> DisputesOn(LocalDate day, int graceDays) => Story.Disputes
        .Select((dispute, index) => new Dispute
        {
            Id = IdOf("dispute", index),
            InvoiceId = Story.Id,
            Cause = dispute.Cause,
            Amount = dispute.Amount,
            OpenedOn = dispute.OpenedOn,
            State = dispute.IsOpenOn(day) ? DisputeState.Open : dispute.Outcome is null ? DisputeState.Cancelled : DisputeState.Resolved,
            Outcome = dispute.IsOpenOn(day) ? null : dispute.Outcome,
            ResolvedOn = dispute.IsOpenOn(day) ? null : dispute.ClosedOn,
            GraceDays = graceDays,
        })
        .Where(dispute => dispute.OpenedOn <= day);

    private Guid IdOf(string kind, int index) => Replay.IdOf(FormattableString.Invariant($"{kind}|{Story.Id:N}|{index}"));
}
