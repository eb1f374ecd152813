using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Interest, fixed compensation or a fee that a late invoice gave rise to. It lives apart from the invoice: paying the principal
/// does not end it, only being paid itself, waived or reversed does (design rule 38).
/// </summary>
public sealed record Claim
{
    private readonly Money amount;

    public required Guid Id { get; init; }

    public required Guid InvoiceId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required ClaimPeriod Period { get; init; }

    /// <summary>Above zero and already rounded to the minor unit: claims add up to the cent.</summary>
    /// <exception cref="ArgumentException">Not above zero, or finer than the currency allows.</exception>
    public required Money Amount
    {
        get => amount;
        init
        {
            Guard.Argument(value.Amount > 0m, nameof(Amount), "The amount must be above zero.");
            Guard.Argument(value == value.Rounded(), nameof(Amount), "The amount must be rounded to the minor unit of its currency.");
            amount = value;
        }
    }

    /// <summary>Received for this claim; in the currency of <see cref="Amount"/>.</summary>
    public decimal Paid { get; init; }

    public ClaimState State { get; init; }

    public required LocalDate AccruedOn { get; init; }

    /// <summary>Null = never asked for.</summary>
    public LocalDate? ClaimedOn { get; init; }

    /// <summary>The message that asks for it; null = none yet.</summary>
    public Guid? ReminderId { get; init; }

    public ValueList<ClaimAct> Acts { get; init; } = ValueList<ClaimAct>.Empty;

    public ClaimKey Key => new(InvoiceId, Kind, Period.Key);

    /// <summary>What the debtor still owes for it; nothing once waived or reversed. It does not depend on the invoice's balance.</summary>
    public Money Open => State is ClaimState.Accrued or ClaimState.Claimed ? new Money(Amount.Amount - Paid, Amount.Currency) : Money.Zero(Amount.Currency);

    /// <summary>Whether its days, its step or its once are used up: only a reversed claim gives them back.</summary>
    public bool Stands => State != ClaimState.Reversed;

    /// <summary>Asks the debtor for it; from now on the amount no longer moves.</summary>
    public ActOutcome<Claim> Demand(LocalDate on) => State == ClaimState.Accrued
        ? this with { State = ClaimState.Claimed, ClaimedOn = on }
        : Obstacle();

    /// <summary>Gives up what is still open. Once: a reinstated claim cannot be waived again.</summary>
    public ActOutcome<Claim> Waive(Guid by, LocalDate on, string why) => string.IsNullOrWhiteSpace(why)
        ? RefusalCode.WordsMissing
        : When(ClaimActKind.Waive) is { } before
            ? new Refusal(RefusalCode.ClaimAlreadyWaived) { On = before }
            : State is ClaimState.Accrued or ClaimState.Claimed
                ? this with { State = ClaimState.Waived, Acts = Acts.With(new ClaimAct(ClaimActKind.Waive, on, by, why)) }
                : Obstacle();

    /// <summary>Takes a waiver back: accrued or claimed as before. Once.</summary>
    public ActOutcome<Claim> Reinstate(Guid by, LocalDate on, string why) => string.IsNullOrWhiteSpace(why)
        ? RefusalCode.WordsMissing
        : When(ClaimActKind.Reinstate) is { } before
            ? new Refusal(RefusalCode.ClaimAlreadyReinstated) { On = before }
            : State == ClaimState.Waived
                ? this with
                {
                    State = ClaimedOn is null ? ClaimState.Accrued : ClaimState.Claimed,
                    Acts = Acts.With(new ClaimAct(ClaimActKind.Reinstate, on, by, why)),
                }
                : RefusalCode.ClaimNotWaived;

    /// <summary>Takes back what was claimed by mistake. Once, and only while no money lies on it.</summary>
    public ActOutcome<Claim> Reverse(Guid by, LocalDate on, string why) => string.IsNullOrWhiteSpace(why)
        ? RefusalCode.WordsMissing
        : State != ClaimState.Claimed
            ? Obstacle()
            : Paid > 0m
                ? HoldsMoney()
                : this with { State = ClaimState.Reversed, Acts = Acts.With(new ClaimAct(ClaimActKind.Reverse, on, by, why)) };

    /// <summary>Records money received for it; paid once nothing is open.</summary>
    public ActOutcome<Claim> Pay(decimal received) => received <= 0m
        ? RefusalCode.AmountNotPositive
        : State is not (ClaimState.Accrued or ClaimState.Claimed)
            ? Obstacle()
            : received > Open.Amount
                ? new Refusal(RefusalCode.AboveOpenAmount) { Amount = received, OfAmount = Open.Amount, Currency = Amount.Currency }
                : this with { Paid = Paid + received, State = received == Open.Amount ? ClaimState.Paid : State };

    // The state itself as the reason why something else cannot be done.
    private Refusal Obstacle() => State switch
    {
        ClaimState.Accrued => new Refusal(RefusalCode.ClaimNotClaimed),
        ClaimState.Claimed => new Refusal(RefusalCode.ClaimAlreadyClaimed) { On = ClaimedOn },
        ClaimState.Waived => new Refusal(RefusalCode.ClaimAlreadyWaived) { On = When(ClaimActKind.Waive) },
        ClaimState.Reversed => new Refusal(RefusalCode.ClaimAlreadyReversed) { On = When(ClaimActKind.Reverse) },
        _ => HoldsMoney(),
    };

    private Refusal HoldsMoney() => new(RefusalCode.ClaimHoldsMoney) { Amount = Paid, Currency = Amount.Currency };

    private LocalDate? When(ClaimActKind kind) => Acts.FirstOrDefault(act => act.Kind == kind)?.On;
}
