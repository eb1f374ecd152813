using NodaTime;

namespace Relance.Domain;

/// <summary>One invoice while a decision is made. Rooms of the decision fill it in turn; the first reason that stops it stays.</summary>
/// <param name="asOf">The day of the decision.</param>
/// <param name="today">The same day as <see cref="DayCount.Number"/> counts it: the same for every invoice.</param>
internal sealed class InvoiceCase(Invoice invoice, LocalDate asOf, int today)
{
    public Invoice Invoice { get; } = invoice;

    /// <summary>Figures of the invoice on the day of the decision: asked for many times, computed once.</summary>
    public decimal OpenBalance { get; } = invoice.OpenBalance;

    /// <summary>What of the open balance is due by now, or comes due next; the rest are part payments that lie ahead.</summary>
    public decimal Due { get; } = invoice.Parts.IsEmpty ? invoice.OpenBalance : invoice.DueAmount(asOf);

    public int DaysLate { get; } = today - DayCount.Number(invoice.DueOn);

    public bool IsSettled => OpenBalance <= 0m;

    public bool IsOverdue => DaysLate > 0;

    /// <summary>Issued, an invoice, and not settled: it counts for balances and exposure, chased or not.</summary>
    public bool IsReceivable => OpenBalance > 0m && Invoice.Stage == InvoiceStage.Issued && Invoice.Kind == InvoiceKind.Invoice;

    /// <summary>What may be asked: the open balance less what is disputed and the parts that lie ahead.</summary>
    public decimal Asked { get; set; }

    /// <summary>Why nothing is proposed, or that it is; null while undecided.</summary>
    public Reason? Reason { get; private set; }

    /// <summary>A part of the invoice is suspended; the rest goes on.</summary>
    public Reason? Besides { get; set; }

    /// <summary>Open, issued and not suspended: it may be chased, and it counts for holds and thresholds.</summary>
    public bool IsChaseable { get; set; }

    public ScenarioVersion? Version { get; set; }

    /// <summary>The highest version of its scenario on which a step of this cycle was begun; null = none was.</summary>
    public ScenarioVersion? BegunVersion { get; set; }

    /// <summary>Scenario version of the last step done in this cycle.</summary>
    public ScenarioVersion? LastVersion { get; set; }

    public Step? LastStep { get; set; }

    public int LastOccurrence { get; set; }

    /// <summary>What was done in this cycle on versions from which the invoice was migrated; null = nothing.</summary>
    public FormerPlace? Former { get; set; }

    /// <summary>The day from which waits run; it may come from a step of another scenario.</summary>
    public LocalDate? LastOn { get; set; }

    /// <summary>Limitation; null = not known, not looked at, or a court case is pending.</summary>
    public LocalDate? LastDayToClaim { get; set; }

    /// <summary>A person approves whatever leaves about this invoice.</summary>
    public bool NeedsApproval { get; set; }

    /// <summary>The step whose day has come; null = none.</summary>
    public Step? DueStep { get; set; }

    /// <summary>The day on which <see cref="DueStep"/> may leave: today, or the next open day.</summary>
    public LocalDate SendOn { get; set; }

    public int DueOccurrence { get; set; }

    /// <summary>The day on which the invoice may get its next step; null = time alone brings none.</summary>
    public LocalDate? NextStepOn { get; private set; }

    public bool IsUndecided => Reason is null;

    public bool IsDue => Reason is null && DueStep is not null;

    public void Decide(Reason reason)
    {
        if (Reason is null)
        {
            // A reason that is about this invoice already is kept as it is: copies are what a million invoices would pay for.
            Reason = reason.InvoiceId == Invoice.Id && Besides is null ? reason : reason with { InvoiceId = Invoice.Id, Besides = Besides };

            // A step that was just proposed has its day; when the next one comes is known once it was delivered.
            NextStepOn = reason.Code == ReasonCode.Reminded ? null : reason.On;
        }
    }
}
