using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>How a promise stands (design rule 22).</summary>
public enum PromiseState
{
    Open,
    Kept,

    /// <summary>Something was paid in time, but not all.</summary>
    PartlyKept,
    Broken,

    /// <summary>Replaced by a later agreement; not counted as broken.</summary>
    Superseded,
    Cancelled,
}

/// <summary>An amount promised for a day.</summary>
public sealed record PromiseInstalment(LocalDate DueOn, decimal Amount);

/// <summary>
/// A debtor's word to pay. While it is open it suspends the invoices it covers, up to and including the last day of grace of the
/// instalment that is still missing; the day after, it is broken.
/// </summary>
public sealed record Promise
{
    public required Guid Id { get; init; }

    /// <summary>Number that people use ("PRO-000012").</summary>
    public string Number { get; init; } = "";

    public Guid? ContactId { get; init; }

    public required LocalDate PromisedOn { get; init; }

    /// <summary>By rising day; at least one.</summary>
    public required ValueList<PromiseInstalment> Instalments { get; init; }

    public required string Currency { get; init; }

    /// <summary>The invoices it covers; empty = every invoice of the debtor issued by the day it was given.</summary>
    public ValueList<Guid> InvoiceIds { get; init; } = ValueList<Guid>.Empty;

    /// <summary>Days after each instalment's day during which nothing is done yet.</summary>
    public int GraceDays { get; init; }

    public PromiseState State { get; init; }

    public bool Covers(Invoice invoice)
    {
        if (invoice.Currency != Currency)
        {
            return false;
        }

        if (InvoiceIds.IsEmpty)
        {
            return invoice.IssuedOn <= PromisedOn;
        }

        foreach (var id in InvoiceIds)
        {
            if (id == invoice.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Judges the promise on a day from the payments received by then, without waiting for a batch.</summary>
    /// <param name="payments">Payments of the debtor; only those from <see cref="PromisedOn"/> on, applied to a covered invoice or unapplied, count.</param>
    /// <param name="coveredAreSettled">The covered invoices need no more money, however that came about: a promise that is not late is then kept.</param>
    public PromiseStanding On(LocalDate asOf, ValueList<Payment> payments, Func<Guid, bool> covers, bool coveredAreSettled)
    {
        if (State != PromiseState.Open)
        {
            return new PromiseStanding(State, null, 0m);
        }

        var paid = PaidBy(asOf, payments, covers);
        var promised = 0m;
        foreach (var instalment in Instalments)
        {
            promised += instalment.Amount;
            var lastDay = instalment.DueOn.PlusDays(GraceDays);
            var paidInTime = lastDay >= asOf ? paid : PaidBy(lastDay, payments, covers);
            if (paidInTime >= promised)
            {
                continue;
            }

            if (lastDay >= asOf)
            {
                return coveredAreSettled
                    ? new PromiseStanding(PromiseState.Kept, null, paid)
                    : new PromiseStanding(PromiseState.Open, lastDay, paid);
            }

            return new PromiseStanding(paidInTime > 0m ? PromiseState.PartlyKept : PromiseState.Broken, null, paid);
        }

        return new PromiseStanding(PromiseState.Kept, null, paid);
    }

    private decimal PaidBy(LocalDate day, ValueList<Payment> payments, Func<Guid, bool> covers)
    {
        var sum = 0m;
        foreach (var payment in payments)
        {
            if (payment.Kind == PaymentKind.Payment
                && payment.Currency == Currency
                && payment.ReceivedOn >= PromisedOn
                && payment.StandsOn(day)
                && (payment.InvoiceId is null || covers(payment.InvoiceId.Value)))
            {
                sum += payment.Amount;
            }
        }

        return sum;
    }
}

/// <summary>A promise judged on a day.</summary>
/// <param name="SuspendsUntil">The last day on which it still suspends; null when it suspends nothing.</param>
/// <param name="Paid">Received for it by that day.</param>
public readonly record struct PromiseStanding(PromiseState State, LocalDate? SuspendsUntil, decimal Paid);
