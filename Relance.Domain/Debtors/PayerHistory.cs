using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>One invoice as a sign of how somebody pays.</summary>
/// <param name="Days">From due date to payment, negative = early; for an overdue one the days so far, which it will at least reach.</param>
/// <param name="Weight">Total in base currency.</param>
/// <param name="On">The day of payment, or the day that is looked at for an overdue one.</param>
internal readonly record struct PaymentSign(decimal Days, decimal Weight, LocalDate On);

/// <summary>What the ledger tells about one payer on a day.</summary>
internal sealed class PayerHistory
{
    private readonly RiskFacts facts;
    private readonly LocalDate asOf;
    private readonly LocalDate yearBefore;

    public PayerHistory(RiskFacts facts)
    {
        this.facts = facts;
        asOf = facts.AsOf;
        yearBefore = asOf.PlusMonths(-12);
        Invoices = facts.Invoices.Where(invoice => invoice.IssuedOn <= asOf && invoice.Total > 0m && BaseOf(invoice, invoice.Total) is not null).ToList();
        WithoutRate = facts.Invoices.Count(invoice => invoice.IssuedOn <= asOf && BaseOf(invoice, invoice.Total) is null);
        Signs = Invoices.Select(SignOf).Where(sign => sign is not null).Select(sign => sign!.Value).ToList();
    }

    public IReadOnlyList<LedgerInvoice> Invoices { get; }

    public int WithoutRate { get; }

    /// <summary>Paid off within twelve months (the same day a year ago is out), or overdue.</summary>
    public IReadOnlyList<PaymentSign> Signs { get; }

    public static decimal? Average(IReadOnlyCollection<PaymentSign> signs)
    {
        var weight = signs.Sum(sign => sign.Weight);
        return weight > 0m ? signs.Sum(sign => sign.Days * sign.Weight) / weight : null;
    }

    /// <summary>Null when one of the two periods has too few signs. Early payment is not better than payment in time here.</summary>
    public decimal? Trend(int minimum)
    {
        var turn = asOf.PlusMonths(-3);
        var late = Signs.Select(sign => sign with { Days = Math.Max(0m, sign.Days) }).ToList();
        var recent = late.Where(sign => sign.On > turn).ToList();
        var before = late.Where(sign => sign.On <= turn).ToList();
        return recent.Count >= minimum && before.Count >= minimum ? Average(recent) - Average(before) : null;
    }

    public decimal? OverdueShare()
    {
        var open = Invoices.Sum(invoice => BaseOf(invoice, Math.Max(0m, invoice.OpenOn(asOf)))!.Value);
        return Share.Percent(Invoices.Sum(invoice => invoice.IsOverdueOn(asOf) ? BaseOf(invoice, invoice.OpenOn(asOf))!.Value : 0m), open);
    }

    /// <summary>Null when no promise was judged.</summary>
    public decimal? BrokenPromises()
    {
        var judged = facts.Promises
            .Where(promise => promise.State is PromiseState.Kept or PromiseState.PartlyKept or PromiseState.Broken)
            .Where(promise => IsWithinYear(PromisesKept.LastDay(promise).PlusDays(1)))
            .ToList();
        return judged.Count == 0
            ? null
            : judged.Sum(promise => promise.State == PromiseState.Broken ? 1m : promise.State == PromiseState.PartlyKept ? 0.5m : 0m);
    }

    public decimal UnfoundedDisputes() => Invoices
        .SelectMany(invoice => invoice.Disputes)
        .Count(dispute => dispute.Outcome == DisputeOutcome.Unfounded && dispute.ClosedOn is { } day && IsWithinYear(day));

    /// <summary>Null when nothing was paid within the year.</summary>
    public decimal? PartialPayments()
    {
        var parts = Invoices
            .Select(invoice => invoice.Payments.Where(payment => payment.Kind == PaymentKind.Payment && payment.ReceivedOn <= asOf).ToList())
            .Where(payments => payments.Exists(payment => payment.ReceivedOn > yearBefore))
            .ToList();
        return Share.Percent(parts.Count(payments => payments.Count > 1), parts.Count);
    }

    private decimal? BaseOf(LedgerInvoice invoice, decimal amount) => invoice.InBase(amount, facts.BaseCurrency);

    private bool IsWithinYear(LocalDate day) => yearBefore < day && day <= asOf;

    private PaymentSign? SignOf(LedgerInvoice invoice)
    {
        var weight = BaseOf(invoice, invoice.Total)!.Value;
        if (invoice.PaidOffOn(asOf) is { } paidOn)
        {
            return paidOn > yearBefore ? new PaymentSign(DayCount.Between(invoice.DueOn, paidOn), weight, paidOn) : null;
        }

        return invoice.IsOverdueOn(asOf) ? new PaymentSign(DayCount.Between(invoice.DueOn, asOf), weight, asOf) : null;
    }
}
