using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>How a dispute stands.</summary>
public enum DisputeState
{
    Open,
    Resolved,
    Cancelled,
}

/// <summary>Who was right (design rule 23).</summary>
public enum DisputeOutcome
{
    /// <summary>The debtor: a credit note is expected for the disputed amount.</summary>
    Founded,

    /// <summary>The creditor: dunning resumes after the grace.</summary>
    Unfounded,

    /// <summary>Both: a credit note is expected for the accepted part, the rest resumes after the grace.</summary>
    Split,
}

/// <summary>What the debtor objects to.</summary>
public enum DisputeCause
{
    Price,
    Quantity,
    Quality,
    Delivery,
    Duplicate,
    MissingOrderNumber,
    InvoiceError,
    AlreadyPaid,
    Other,
}

/// <summary>Which side of our house answers.</summary>
public enum OwnerSide
{
    Accounting,
    Sales,
}

/// <summary>An objection to an invoice or to a part of it. Only the disputed part is suspended.</summary>
public sealed record Dispute
{
    public required Guid Id { get; init; }

    /// <summary>Number that people use ("DIS-000003").</summary>
    public string Number { get; init; } = "";

    public required Guid InvoiceId { get; init; }

    public required DisputeCause Cause { get; init; }

    /// <summary>In the invoice's currency; null = the whole invoice.</summary>
    public decimal? Amount { get; init; }

    public required LocalDate OpenedOn { get; init; }

    public OwnerSide Owner { get; init; }

    /// <summary>The last day for an answer; null = none agreed.</summary>
    public LocalDate? DeadlineOn { get; init; }

    public DisputeState State { get; init; }

    public DisputeOutcome? Outcome { get; init; }

    /// <summary>What the creditor grants when the dispute is founded or split; null with <see cref="DisputeOutcome.Founded"/> = all of it.</summary>
    public decimal? AcceptedAmount { get; init; }

    public LocalDate? ResolvedOn { get; init; }

    /// <summary>
    /// Days after <see cref="ResolvedOn"/> during which what was disputed is still left alone, the last one included. The day of the
    /// resolution itself is never chased, so with 0 dunning resumes on the day after it.
    /// </summary>
    public int GraceDays { get; init; }

    /// <summary>The day on which the manager was told; null = not escalated.</summary>
    public LocalDate? EscalatedOn { get; init; }

    /// <summary>The day on which the expected credit note was complete; null = it is not, or none is expected.</summary>
    public LocalDate? CreditNoteOn { get; init; }

    /// <summary>A status of the e-invoice opened it: it speaks for that status.</summary>
    public bool IsFromEInvoice { get; init; }

    /// <summary>What has to be credited once the dispute is resolved; 0 = nothing.</summary>
    /// <param name="invoiceOpen">Open balance of the invoice; with <paramref name="creditedSince"/> it is what a dispute without an amount was about.</param>
    public decimal ExpectedCredit(decimal invoiceOpen, decimal creditedSince) => State != DisputeState.Resolved ? 0m : Outcome switch
    {
        DisputeOutcome.Founded => AcceptedAmount ?? Amount ?? (invoiceOpen + creditedSince),
        DisputeOutcome.Split => AcceptedAmount ?? 0m,
        _ => 0m,
    };

    /// <summary>How much of the invoice may not be asked on a day, and until when that is known to last.</summary>
    /// <param name="creditedSince">Credit notes received for the invoice from <see cref="ResolvedOn"/> on: they use up what was accepted.</param>
    public DisputeStanding On(LocalDate asOf, decimal openBalance, decimal creditedSince)
    {
        if (State == DisputeState.Cancelled || asOf < OpenedOn)
        {
            return default;
        }

        var disputed = Amount ?? (openBalance + creditedSince);
        if (State == DisputeState.Open || ResolvedOn is null || asOf < ResolvedOn)
        {
            return new DisputeStanding(disputed, DeadlineOn >= asOf ? DeadlineOn : null);
        }

        var expected = Math.Max(0m, ExpectedCredit(openBalance, creditedSince) - creditedSince);
        var lastGraceDay = ResolvedOn.Value.PlusDays(GraceDays);
        return asOf <= lastGraceDay && Outcome != DisputeOutcome.Founded
            ? new DisputeStanding(Math.Max(expected, disputed - creditedSince), lastGraceDay)
            : new DisputeStanding(expected, null);
    }
}

/// <summary>What a dispute does on a day.</summary>
/// <param name="Suspended">In the invoice's currency; 0 = nothing.</param>
/// <param name="Until">The last day on which this is known to hold; null = until somebody acts.</param>
public readonly record struct DisputeStanding(decimal Suspended, LocalDate? Until);
