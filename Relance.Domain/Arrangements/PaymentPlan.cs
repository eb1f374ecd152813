using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Life of a payment plan (design rule 24).</summary>
public enum PlanState
{
    /// <summary>Offered; it suspends nothing until the debtor accepts.</summary>
    Proposed,
    Accepted,

    /// <summary>Paid to the end.</summary>
    Completed,

    /// <summary>An instalment stayed unpaid too long: the whole balance is due again.</summary>
    Defaulted,

    /// <summary>Replaced by a later plan; not a default.</summary>
    Rescheduled,
    Cancelled,
}

/// <summary>
/// An agreement to pay what is due in parts. While it is in good standing it suspends the invoices it covers; it defaults when an
/// instalment is still missing more than <see cref="DefaultDays"/> days after its day.
/// </summary>
public sealed record PaymentPlan
{
    public required Guid Id { get; init; }

    /// <summary>Number that people use ("PLN-000004").</summary>
    public string Number { get; init; } = "";

    public required string Currency { get; init; }

    /// <summary>The invoices it covers, at least one.</summary>
    public required ValueList<Guid> InvoiceIds { get; init; }

    /// <summary>By rising day, at least one; they sum to what the plan covers.</summary>
    public required ValueList<PlanInstalment> Instalments { get; init; }

    /// <summary>The day of acceptance; payments from this day on count. Null = not accepted.</summary>
    public LocalDate? AcceptedOn { get; init; }

    /// <summary>Days after an instalment's day that are still tolerated; the day after the last of them is the default.</summary>
    public int DefaultDays { get; init; }

    /// <summary>Days from the default during which paying everything that is missing restores the plan, the last one included; 0 = no cure.</summary>
    public int CureDays { get; init; }

    public PlanState State { get; init; }

    /// <summary>What is written beside the plan as received for it.</summary>
    public decimal KnownPaid { get; init; }

    /// <summary>
    /// Received from <see cref="AcceptedOn"/> on, but taken off already when the instalments were computed: it is not paid a second time.
    /// </summary>
    public decimal PaidBefore { get; init; }

    /// <summary>Sum of the instalments.</summary>
    public decimal Total
    {
        get
        {
            var sum = 0m;
            foreach (var instalment in Instalments)
            {
                sum += instalment.Amount;
            }

            return sum;
        }
    }

    public bool Covers(Guid invoiceId)
    {
        foreach (var id in InvoiceIds)
        {
            if (id == invoiceId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Judges the plan on a day from the payments received by then for the invoices it covers.</summary>
    /// <param name="coveredAreSettled">The covered invoices need no more money, however that came about: a plan that is not in default is then completed.</param>
    public PlanStanding On(LocalDate asOf, ValueList<Payment> payments, bool coveredAreSettled = false)
    {
        var paid = PaidBy(asOf, payments);
        if (State is not (PlanState.Accepted or PlanState.Defaulted) || AcceptedOn is null || asOf < AcceptedOn)
        {
            return new PlanStanding(State, paid, 0m, null);
        }

        var promised = 0m;
        foreach (var instalment in Instalments)
        {
            promised += instalment.Amount;
            var lastDay = instalment.DueOn.PlusDays(DefaultDays);
            if (asOf <= lastDay)
            {
                if (paid < promised)
                {
                    return coveredAreSettled
                        ? new PlanStanding(PlanState.Completed, paid, 0m, null)
                        : new PlanStanding(PlanState.Accepted, paid, Math.Max(0m, DueBy(asOf) - paid), lastDay.PlusDays(1), instalment.DueOn);
                }
            }
            else if (PaidBy(lastDay, payments) < promised && !IsCured(asOf, lastDay, promised, payments))
            {
                return new PlanStanding(PlanState.Defaulted, paid, Math.Max(0m, DueBy(asOf) - paid), null, instalment.DueOn);
            }
        }

        return new PlanStanding(PlanState.Completed, paid, 0m, null);
    }

    // In time is measured on the last tolerated day; a cure on the last day of its own period.
    private bool IsCured(LocalDate asOf, LocalDate lastDay, decimal promised, ValueList<Payment> payments)
    {
        if (CureDays == 0)
        {
            return false;
        }

        var lastCure = lastDay.PlusDays(CureDays);
        return PaidBy(asOf < lastCure ? asOf : lastCure, payments) >= promised;
    }

    private decimal DueBy(LocalDate day)
    {
        var sum = 0m;
        foreach (var instalment in Instalments)
        {
            sum += instalment.DueOn <= day ? instalment.Amount : 0m;
        }

        return sum;
    }

    private decimal PaidBy(LocalDate day, ValueList<Payment> payments)
    {
        var sum = 0m;
        foreach (var payment in payments)
        {
            if (payment.Kind == PaymentKind.Payment
                && payment.Currency == Currency
                && payment.ReceivedOn >= AcceptedOn
                && payment.StandsOn(day)
                && payment.InvoiceId is { } invoice
                && Covers(invoice))
            {
                sum += payment.Amount;
            }
        }

        return Math.Max(0m, sum - PaidBefore);
    }
}

/// <summary>One part of a payment plan.</summary>
public sealed record PlanInstalment(LocalDate DueOn, decimal Amount);

/// <summary>A plan judged on a day.</summary>
/// <param name="Paid">Received for it by that day.</param>
/// <param name="Missing">What is due by that day and was not received.</param>
/// <param name="DefaultsOn">The first day on which it will be in default if nothing more comes; null when none is ahead.</param>
/// <param name="InstalmentOn">The day of the instalment that is waited for or, in default, that was missed; null when none is.</param>
public readonly record struct PlanStanding(PlanState State, decimal Paid, decimal Missing, LocalDate? DefaultsOn, LocalDate? InstalmentOn = null);
