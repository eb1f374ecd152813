using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// An invoice with its whole story, for figures and risk: what a decision needs only as of today is kept here by day, so that any day
/// of the past can be looked at. Amounts include tax and are in <see cref="Currency"/>.
/// </summary>
public sealed record LedgerInvoice
{
    public required Guid Id { get; init; }

    public required Guid DebtorId { get; init; }

    public required LocalDate IssuedOn { get; init; }

    /// <summary>The last day on which a payment is in time.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    public required decimal Total { get; init; }

    /// <summary>Units of the invoice's currency for one unit of the base currency; null = unknown, never 1 (design rule 1).</summary>
    public decimal? ExchangeRate { get; init; }

    /// <summary>What settled it, in any order. Bounced payments never happened and are left out.</summary>
    public ValueList<LedgerPayment> Payments { get; init; } = ValueList<LedgerPayment>.Empty;

    public ValueList<LedgerDispute> Disputes { get; init; } = ValueList<LedgerDispute>.Empty;

    /// <summary>Name of the debtor's segment; empty = none.</summary>
    public string Segment { get; init; } = "";

    /// <summary>Doubtful receivables are no part of DSO and CEI.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The day of delivery or performance; null = not known.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The buyer asked for an order number and the invoice was sent without one.</summary>
    public bool LacksOrderNumber { get; init; }

    /// <summary>The buyer did not get the invoice at first: rejected e-invoice, wrong address.</summary>
    public bool WasNotDelivered { get; init; }

    /// <summary>The day on which the balance reached zero by a payment, as known on <paramref name="asOf"/>.</summary>
    /// <returns>Null = not settled by then, or settled by credit notes and write-offs alone: nobody paid.</returns>
    public LocalDate? PaidOffOn(LocalDate asOf)
    {
        var left = Total;
        var paid = false;
        foreach (var payment in Payments.Where(one => one.ReceivedOn <= asOf).OrderBy(one => one.ReceivedOn))
        {
            left -= payment.Amount;
            paid |= payment.Kind == PaymentKind.Payment;
            if (left <= 0m)
            {
                return paid ? payment.ReceivedOn : null;
            }
        }

        return null;
    }

    /// <summary>What is open at the end of that day; 0 before the day of issue.</summary>
    public decimal OpenOn(LocalDate day)
    {
        if (day < IssuedOn)
        {
            return 0m;
        }

        var open = Total;
        foreach (var payment in Payments)
        {
            open -= payment.ReceivedOn <= day ? payment.Amount : 0m;
        }

        return open;
    }

    /// <summary>Open at the end of that day and at least one day late.</summary>
    public bool IsOverdueOn(LocalDate day) => day > DueOn && OpenOn(day) > 0m;

    /// <summary>The part of the open balance that is disputed at the end of that day; never more than what is open.</summary>
    public decimal DisputedOn(LocalDate day)
    {
        var open = Math.Max(0m, OpenOn(day));
        var disputed = 0m;
        foreach (var dispute in Disputes)
        {
            disputed += dispute.IsOpenOn(day) ? dispute.Amount ?? open : 0m;
        }

        return Math.Min(open, disputed);
    }

    /// <summary>The amount in base currency; null = the rate is missing.</summary>
    public decimal? InBase(decimal amount, string baseCurrency) =>
        Currency == baseCurrency ? amount : BaseCurrency.InBase(amount, ExchangeRate);
}

/// <summary>Money, a credit note or a write-off of one invoice. <paramref name="Amount"/> is positive, in the invoice's currency.</summary>
public sealed record LedgerPayment(LocalDate ReceivedOn, decimal Amount, PaymentKind Kind = PaymentKind.Payment);

/// <summary>An objection, with what became of it.</summary>
/// <param name="ClosedOn">From this day on it is no longer open; null = still open.</param>
/// <param name="Amount">Null = the whole invoice.</param>
/// <param name="Outcome">Known from <paramref name="ClosedOn"/> on; null = cancelled or still open.</param>
public sealed record LedgerDispute(
    DisputeCause Cause,
    LocalDate OpenedOn,
    LocalDate? ClosedOn = null,
    decimal? Amount = null,
    DisputeOutcome? Outcome = null)
{
    public bool IsOpenOn(LocalDate day) => OpenedOn <= day && (ClosedOn is null || day < ClosedOn);
}
