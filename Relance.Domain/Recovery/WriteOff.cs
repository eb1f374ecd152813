using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Why an invoice, or a part of it, is given up.</summary>
public enum WriteOffCause
{
    /// <summary>Every route failed or costs more than it brings.</summary>
    Irrecoverable,

    /// <summary>Insolvency proceedings ended without money for us.</summary>
    Insolvency,
    LimitationPassed,

    /// <summary>Cents and rounding.</summary>
    SmallBalance,
    Settlement,
    Other,
}

public enum WriteOffState
{
    Proposed,
    Approved,
    Rejected,
    Reversed,
}

/// <summary>
/// Giving up a receivable: proposed with a reason, approved, reversible once (design rule 29). Only an approved one lowers the open
/// balance.
/// </summary>
public sealed record WriteOff
{
    public required Guid Id { get; init; }

    public required Guid InvoiceId { get; init; }

    /// <summary>With tax.</summary>
    public required Money Amount { get; init; }

    public required WriteOffCause Cause { get; init; }

    public required string Why { get; init; }

    public required Guid ProposedBy { get; init; }

    public required LocalDate ProposedOn { get; init; }

    public WriteOffState State { get; init; }

    /// <summary>Who approved or rejected; null = nobody yet.</summary>
    public Guid? DecidedBy { get; init; }

    public LocalDate? DecidedOn { get; init; }

    public Guid? ReversedBy { get; init; }

    public LocalDate? ReversedOn { get; init; }

    /// <summary>Why it was rejected or reversed; the last one.</summary>
    public string DecisionWords { get; init; } = "";

    /// <summary>Whether it lowers the open balance on a day: from the day of approval on, up to the day before a reversal.</summary>
    public bool StandsOn(LocalDate day) =>
        State is WriteOffState.Approved or WriteOffState.Reversed && DecidedOn <= day && (ReversedOn is null || day < ReversedOn);

    /// <param name="invoice">What is given up may be its whole open balance, not more.</param>
    public static ActOutcome<WriteOff> Propose(Guid id, Invoice invoice, decimal amount, WriteOffCause cause, string why, Guid by, LocalDate on)
    {
        Guard.NotNull(invoice, nameof(invoice));
        if (string.IsNullOrWhiteSpace(why))
        {
            return RefusalCode.WordsMissing;
        }

        if (amount <= 0m)
        {
            return RefusalCode.AmountNotPositive;
        }

        return amount > invoice.OpenBalance
            ? new Refusal(RefusalCode.AboveOpenAmount) { Amount = amount, OfAmount = invoice.OpenBalance, Currency = invoice.Currency }
            : new WriteOff
            {
                Id = id,
                InvoiceId = invoice.Id,
                Amount = new Money(amount, invoice.Currency),
                Cause = cause,
                Why = why,
                ProposedBy = by,
                ProposedOn = on,
            };
    }

    /// <param name="openBalance">Of the invoice on the day of the decision: money may have come since the proposal.</param>
    /// <param name="secondPersonAbove">Above this amount the one who approves must not be the one who proposed; the amount itself needs one person. Same currency.</param>
    public ActOutcome<WriteOff> Approve(Guid by, LocalDate on, decimal openBalance, Money secondPersonAbove)
    {
        if (State != WriteOffState.Proposed)
        {
            return RefusalCode.WriteOffNotProposed;
        }

        if (on < ProposedOn)
        {
            return new Refusal(RefusalCode.DayTooEarly) { On = ProposedOn };
        }

        if (by == ProposedBy && Amount > secondPersonAbove)
        {
            return new Refusal(RefusalCode.SecondPersonNeeded) { Amount = Amount.Amount, OfAmount = secondPersonAbove.Amount, Currency = Amount.Currency };
        }

        return Amount.Amount > openBalance
            ? new Refusal(RefusalCode.AboveOpenAmount) { Amount = Amount.Amount, OfAmount = openBalance, Currency = Amount.Currency }
            : this with { State = WriteOffState.Approved, DecidedBy = by, DecidedOn = on };
    }

    public ActOutcome<WriteOff> Reject(Guid by, LocalDate on, string why) => State != WriteOffState.Proposed
        ? RefusalCode.WriteOffNotProposed
        : string.IsNullOrWhiteSpace(why)
            ? RefusalCode.WordsMissing
            : this with { State = WriteOffState.Rejected, DecidedBy = by, DecidedOn = on, DecisionWords = why };

    /// <summary>Brings the amount back, for example when the debtor pays after all. Once: afterwards a new write-off is proposed.</summary>
    public ActOutcome<WriteOff> Reverse(Guid by, LocalDate on, string why)
    {
        if (State == WriteOffState.Reversed)
        {
            return new Refusal(RefusalCode.WriteOffAlreadyReversed) { On = ReversedOn };
        }

        if (State != WriteOffState.Approved)
        {
            return RefusalCode.WriteOffNotApproved;
        }

        if (on < DecidedOn)
        {
            return new Refusal(RefusalCode.DayTooEarly) { On = DecidedOn };
        }

        return string.IsNullOrWhiteSpace(why)
            ? RefusalCode.WordsMissing
            : this with { State = WriteOffState.Reversed, ReversedBy = by, ReversedOn = on, DecisionWords = why };
    }
}
