using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A payment and the part of it that made the invoice smaller; the rest paid claims.</summary>
public sealed record ImputedPayment(Payment Payment, decimal ForInvoice);

/// <summary>Where the money of one invoice went.</summary>
/// <param name="Payments">By day received.</param>
/// <param name="Claims">All that were given, with what was received for them and the state that follows.</param>
public sealed record ImputedMoney(ValueList<ImputedPayment> Payments, ValueList<Claim> Claims);

/// <summary>
/// Shares the payments of an invoice out between it and its claims (design rule 38). A payment that names a claim pays that claim. Any
/// other pays claims only when the debtor had been asked for them by the day it came in: before the invoice where the policy puts
/// interest first, else with what the invoice leaves over. Credit notes and write-offs never pay claims.
/// </summary>
public static class ClaimImputation
{
    /// <param name="total">Of the invoice.</param>
    /// <param name="payments">Of the invoice, standing ones only.</param>
    /// <param name="claims">Of the invoice, in any state.</param>
    public static ImputedMoney Of(decimal total, IEnumerable<Payment> payments, IEnumerable<Claim> claims, ImputationOrder order)
    {
        var owed = Guard.NotNull(claims, nameof(claims)).OrderBy(claim => claim.ClaimedOn).ThenBy(claim => claim.Period.Key, StringComparer.Ordinal).ToList();
        var paid = owed.ToDictionary(claim => claim.Id, _ => 0m);
        var left = total;
        var imputed = new List<ImputedPayment>();
        foreach (var payment in Guard.NotNull(payments, nameof(payments)).OrderBy(one => one.ReceivedOn).ThenBy(one => one.Id))
        {
            var forClaims = payment.Kind == PaymentKind.Payment ? Share(payment, owed, paid, left, order) : 0m;
            imputed.Add(new ImputedPayment(payment, payment.Amount - forClaims));
            left -= payment.Amount - forClaims;
        }

        return new ImputedMoney(imputed.ToValueList(), owed.Select(claim => WithMoney(claim, paid[claim.Id])).ToValueList());
    }

    // The part of the payment that claims receive.
    private static decimal Share(Payment payment, List<Claim> claims, Dictionary<Guid, decimal> paid, decimal left, ImputationOrder order)
    {
        var candidates = claims.Where(claim => payment.ClaimId is { } named ? claim.Id == named : claim.ClaimedOn <= payment.ReceivedOn).ToList();
        var parts = candidates
            .GroupBy(claim => PartOf(claim.Kind))
            .Select(group => new DebtAmount(group.Key, group.Sum(claim => Room(claim, paid))))
            .ToValueList();
        var principal = payment.ClaimId is null ? Math.Max(left, 0m) : 0m;
        var (shares, _) = Imputation.Share(
            payment.Amount,
            parts.With(new DebtAmount(DebtPart.Principal, principal)),
            order == ImputationOrder.InterestFirst ? Imputation.AccessoriesFirst : Imputation.PrincipalFirst);
        foreach (var share in shares.Where(share => share.Part != DebtPart.Principal))
        {
            var rest = share.Amount;
            foreach (var claim in candidates.Where(claim => PartOf(claim.Kind) == share.Part))
            {
                var part = Math.Min(rest, Room(claim, paid));
                paid[claim.Id] += part;
                rest -= part;
            }
        }

        return shares.Where(share => share.Part != DebtPart.Principal).Sum(share => share.Amount);
    }

    // A waived claim keeps what it had received; a reversed one never had anything.
    private static decimal Room(Claim claim, Dictionary<Guid, decimal> paid) => claim.State switch
    {
        ClaimState.Reversed => 0m,
        ClaimState.Waived => Math.Max(claim.Paid - paid[claim.Id], 0m),
        _ => claim.Amount.Amount - paid[claim.Id],
    };

    private static Claim WithMoney(Claim claim, decimal received) => claim with
    {
        Paid = received,
        State = claim.State switch
        {
            ClaimState.Reversed or ClaimState.Waived => claim.State,
            _ when received == claim.Amount.Amount => ClaimState.Paid,
            ClaimState.Paid => claim.ClaimedOn is null ? ClaimState.Accrued : ClaimState.Claimed,
            _ => claim.State,
        },
    };

    private static DebtPart PartOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Interest => DebtPart.Interest,
        ClaimKind.FixedCompensation => DebtPart.Compensation,
        ClaimKind.Fee => DebtPart.Fees,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
