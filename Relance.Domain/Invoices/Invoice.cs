using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// One receivable of one debtor, with the amounts that settled it so far. Days are days in the creditor's zone (design rule 2);
/// amounts are in <see cref="Currency"/> and include tax.
/// </summary>
public sealed record Invoice
{
    public required Guid Id { get; init; }

    /// <summary>The number that the debtor knows; messages name the invoice by it and nothing else.</summary>
    public required string Number { get; init; }

    public required LocalDate IssuedOn { get; init; }

    /// <summary>
    /// The last day on which a payment is in time: with part payments that of the oldest part which is not paid. Due today is day 0
    /// and not overdue (design rule 3).
    /// </summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Part payments in order of due date; empty = the whole invoice is due on <see cref="DueOn"/>.</summary>
    public ValueList<DuePart> Parts { get; init; } = ValueList<DuePart>.Empty;

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    public required decimal Total { get; init; }

    /// <summary>Payments that stand: a bounced payment is not in it, so the amount counts as open again (design rule 4).</summary>
    public decimal Paid { get; init; }

    public decimal Credited { get; init; }

    public decimal WrittenOff { get; init; }

    /// <summary>Units of the invoice's currency for one unit of the base currency; null = unknown, never 1 (design rule 1).</summary>
    public decimal? ExchangeRate { get; init; }

    public InvoiceKind Kind { get; init; }

    public InvoiceStage Stage { get; init; } = InvoiceStage.Issued;

    /// <summary>Code of the e-invoice life cycle ("203"); null = not an e-invoice or no status received.</summary>
    public string? EInvoiceStatus { get; init; }

    /// <summary>Number of the dunning cycle, from 1. A re-opened invoice starts the next one where the policy says so (design rule 13).</summary>
    public int Cycle { get; init; } = 1;

    /// <summary>Scenario assigned by hand to this invoice; it wins over the debtor's (design rule 9).</summary>
    public Guid? ScenarioId { get; init; }

    /// <summary>The person named on this invoice, preferred where a step is addressed to the invoice contact.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>The buyer's order number; null = none given.</summary>
    public string? OrderNumber { get; init; }

    /// <summary>Day of delivery or performance; null = not known.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The legal ceiling that its payment terms are under.</summary>
    public TermsRegime Regime { get; init; }

    /// <summary>How its terms read "end of month"; null = they have no such term.</summary>
    public EndOfMonthReading? EndOfMonth { get; init; }

    /// <summary>It names a payment page of its own.</summary>
    public bool HasPaymentLink { get; init; }

    /// <summary>Who manages the project inside, or owns the invoice; null = not known.</summary>
    public Guid? ProjectManagerId { get; init; }

    /// <summary>What was last written beside the invoice about its readiness, so that only a change is written again; empty = ready.</summary>
    public string KnownReadiness { get; init; } = "";

    /// <summary>What was delivered, in a few words; null = not said.</summary>
    public string? Subject { get; init; }

    /// <summary>Days on which money came that still stands.</summary>
    public ValueList<LocalDate> PaymentDays { get; init; } = ValueList<LocalDate>.Empty;

    /// <summary>Limitation as it was last written to the host; null = never.</summary>
    public LimitationMark? KnownLimitation { get; init; }

    /// <summary>Next step day as it was last written to the host, so that only a change is written again.</summary>
    public LocalDate? KnownNextStepOn { get; init; }

    /// <summary>Expected day of payment as it was last written to the host.</summary>
    public LocalDate? KnownExpectedOn { get; init; }

    /// <summary>Total minus payments, credit notes and write-offs. Zero or less: settled (design rule 4).</summary>
    public decimal OpenBalance => Total - Paid - Credited - WrittenOff;

    public bool IsSettled => OpenBalance <= 0m;

    /// <summary>Due date of the last part.</summary>
    public LocalDate LastDueOn => Parts.IsEmpty ? DueOn : Parts[Parts.Count - 1].DueOn;

    /// <summary>What of the open balance is due, or comes due next: all of it, unless there are part payments that lie further ahead.</summary>
    public decimal DueAmount(LocalDate asOf) =>
        Parts.IsEmpty || OpenBalance <= 0m ? OpenBalance : DueParts.Asked(Parts, Total - OpenBalance, OpenBalance, asOf);

    /// <summary>This invoice, to be paid in parts: its due date becomes that of the oldest part which is not paid.</summary>
    /// <param name="parts">In order of due date; empty = no parts, nothing changes.</param>
    public Invoice InParts(ValueList<DuePart> parts) =>
        parts.IsEmpty ? this : this with { Parts = parts, DueOn = DueParts.NextDueOn(parts, Total - OpenBalance) };

    /// <summary>Days since the due date: 0 on the due date, negative before it (design rule 3).</summary>
    public int DaysLate(LocalDate asOf) => DayCount.Between(DueOn, asOf);

    /// <summary>Late means at least one day after the due date.</summary>
    public bool IsOverdue(LocalDate asOf) => asOf > DueOn;

    /// <summary>
    /// The cycle after money came in on an invoice in parts: the next part begins a walk of its own, unless it is late already and
    /// the same walk goes on for it. Where a part is open again, it is as for a whole invoice.
    /// </summary>
    /// <param name="today">A part that is due today is not late.</param>
    public static int CycleOfParts(ValueList<DuePart> parts, decimal settledBefore, decimal settledAfter, LocalDate today, int cycle, Reopening reopening)
    {
        if (parts.IsEmpty)
        {
            return cycle;
        }

        var before = DueParts.NextDueOn(parts, settledBefore);
        var after = DueParts.NextDueOn(parts, settledAfter);
        var isNew = after > before ? after >= today : after < before && reopening == Reopening.NewCycle;
        return isNew ? cycle + 1 : cycle;
    }

    /// <summary>The cycle after a change of balance: a settled invoice that is open again starts a new one, or continues, by policy.</summary>
    public static int CycleAfter(decimal balanceBefore, decimal balanceAfter, int cycle, Reopening reopening) =>
        reopening == Reopening.NewCycle && balanceBefore <= 0m && balanceAfter > 0m ? cycle + 1 : cycle;
}

/// <summary>What happens to the dunning of a settled invoice whose balance is open again, for example by a bounced payment.</summary>
public enum Reopening
{
    /// <summary>Starts again at the first step that fits.</summary>
    NewCycle,

    /// <summary>Goes on after the last step done.</summary>
    Continue,
}
