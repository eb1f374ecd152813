using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What an agency charges the creditor.</summary>
/// <param name="Percent">Of what it recovers: 12 for 12 %.</param>
/// <param name="FixedFee">For each case, in the currency of the case.</param>
/// <param name="SuccessOnly">True: the fixed fee too is owed only when something was recovered.</param>
public sealed record AgencyTerms(decimal Percent, decimal FixedFee, bool SuccessOnly)
{
    public decimal Percent { get; } = Guard.InRange(Percent, 0m, 100m, nameof(Percent));

    public decimal FixedFee { get; } = Guard.NotNegative(FixedFee, nameof(FixedFee));

    /// <summary>Whether money that the debtor paid to us while the case was with the agency bears the percentage as well.</summary>
    public bool CountsDirectPayments { get; init; }

    /// <summary>The fee of one case for what was recovered in all, rounded once to the minor unit.</summary>
    public Money FeeOn(Money recovered) => SuccessOnly && recovered.Amount <= 0m
        ? Money.Zero(recovered.Currency)
        : new Money(FixedFee + (recovered.Amount * Percent / 100m), recovered.Currency).Rounded();
}

/// <summary>Who collects for us.</summary>
public sealed record Agency
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of its law.</summary>
    public required string Country { get; init; }

    public required AgencyTerms Terms { get; init; }

    /// <summary>Proof of liability insurance is on file (CPCE R124-2).</summary>
    public bool IsInsured { get; init; }

    /// <summary>It holds an account for the money of its clients alone (CPCE R124-2).</summary>
    public bool HasDedicatedAccount { get; init; }

    /// <summary>Its declaration to the public prosecutor; null = not proven (CPCE R124-2).</summary>
    public LocalDate? DeclaredOn { get; init; }
}

/// <summary>The written agreement for one case (CPCE R124-3). An empty text = not in it.</summary>
/// <param name="Basis">What the debt comes from.</param>
/// <param name="Guarantee">How the creditor is guaranteed against the agency's liability.</param>
/// <param name="Fee">How the fee is determined.</param>
/// <param name="Payout">When and how recovered money is paid out.</param>
public sealed record AgencyMandate(
    LocalDate? SignedOn,
    bool GivesPowerToReceive,
    string Basis,
    Money Principal,
    decimal Interest,
    decimal Accessories,
    string Guarantee,
    string Fee,
    string Payout)
{
    public Money Total => new(Principal.Amount + Interest + Accessories, Principal.Currency);
}
