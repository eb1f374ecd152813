using System;

namespace Relance.Domain;

/// <summary>Claims in words.</summary>
public static class ClaimWords
{
    /// <param name="culture">French, or English for any other.</param>
    public static string Of(ClaimKind kind, TextCulture culture) => (kind, IsFrench(culture)) switch
    {
        (ClaimKind.Interest, true) => "pénalités de retard",
        (ClaimKind.Interest, false) => "late-payment interest",
        (ClaimKind.FixedCompensation, true) => "indemnité forfaitaire",
        (ClaimKind.FixedCompensation, false) => "fixed compensation",
        (ClaimKind.Fee, true) => "frais d’étape",
        (ClaimKind.Fee, false) => "fee of a step",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <param name="culture">French, or English for any other.</param>
    public static string Of(ClaimState state, TextCulture culture) => (state, IsFrench(culture)) switch
    {
        (ClaimState.Accrued, true) => "acquise, pas encore réclamée",
        (ClaimState.Accrued, false) => "accrued, not asked for yet",
        (ClaimState.Claimed, true) => "réclamée",
        (ClaimState.Claimed, false) => "claimed",
        (ClaimState.Waived, true) => "abandonnée",
        (ClaimState.Waived, false) => "waived",
        (ClaimState.Reversed, true) => "annulée",
        (ClaimState.Reversed, false) => "reversed",
        (ClaimState.Paid, true) => "réglée",
        (ClaimState.Paid, false) => "paid",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    /// <summary>Where a claim stands after an act: "Fixed compensation, €40.00: waived."</summary>
    public static string After(Claim claim, TextCulture culture)
    {
        var kind = Of(Guard.NotNull(claim, nameof(claim)).Kind, Guard.NotNull(culture, nameof(culture)));
        var colon = IsFrench(culture) ? TextCulture.NoBreakSpace + ":" : ":";
        return $"{char.ToUpperInvariant(kind[0])}{kind.Substring(1)}, {culture.Money(claim.Amount)}{colon} {Of(claim.State, culture)}.";
    }

    private static bool IsFrench(TextCulture culture) => Guard.NotNull(culture, nameof(culture)).Language == "fr";
}
