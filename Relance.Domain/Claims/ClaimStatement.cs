using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A claim as it stands on a statement.</summary>
/// <param name="InvoiceNumber">The number that the debtor knows.</param>
/// <param name="Rest">The amount less what was paid, whatever became of it.</param>
public sealed record ClaimLine(string InvoiceNumber, Claim Claim, Money Rest);

/// <summary>Sums of claims. Each cent of each claim is in exactly one of the first five; they add up to <see cref="Amount"/>.</summary>
/// <param name="Accrued">Not asked for yet.</param>
/// <param name="Claimed">Asked for and unpaid.</param>
/// <param name="Paid">Received, also for claims that were waived afterwards.</param>
public sealed record ClaimTotals(decimal Accrued, decimal Claimed, decimal Waived, decimal Reversed, decimal Paid)
{
    public decimal Amount => Accrued + Claimed + Waived + Reversed + Paid;

    public decimal Open => Accrued + Claimed;

    internal static ClaimTotals Of(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        return new ClaimTotals(
            Rest(all, ClaimState.Accrued),
            Rest(all, ClaimState.Claimed),
            Rest(all, ClaimState.Waived),
            Rest(all, ClaimState.Reversed),
            all.Sum(claim => claim.Paid));
    }

    private static decimal Rest(List<Claim> claims, ClaimState state) =>
        claims.Where(claim => claim.State == state).Sum(claim => claim.Amount.Amount - claim.Paid);
}

/// <summary>What one kind of claim comes to.</summary>
public sealed record ClaimKindTotals(ClaimKind Kind, ClaimTotals Totals);

/// <summary>
/// The claims of a debtor in one currency, line by line. Settled invoices are on it as long as their claims are: interest survives
/// the payment of the principal (design rule 38).
/// </summary>
/// <param name="Lines">By invoice number, kind and period.</param>
/// <param name="Kinds">One entry for each kind that occurs, in the order of <see cref="ClaimKind"/>.</param>
public sealed record ClaimStatement(string Currency, ValueList<ClaimLine> Lines, ValueList<ClaimKindTotals> Kinds, ClaimTotals Totals)
{
    /// <param name="numbers">The number of each claimed invoice.</param>
    /// <returns>One statement for each currency, by code: different currencies are never added.</returns>
    /// <exception cref="KeyNotFoundException">A claim belongs to an invoice without a number.</exception>
    public static ValueList<ClaimStatement> Of(IEnumerable<Claim> claims, IReadOnlyDictionary<Guid, string> numbers) => Guard.NotNull(claims, nameof(claims))
        .GroupBy(claim => claim.Amount.Currency)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new ClaimStatement(
            group.Key,
            group
                .Select(claim => new ClaimLine(numbers[claim.InvoiceId], claim, new Money(claim.Amount.Amount - claim.Paid, group.Key)))
                .OrderBy(line => line.InvoiceNumber, StringComparer.Ordinal)
                .ThenBy(line => line.Claim.Kind)
                .ThenBy(line => line.Claim.Period.Key, StringComparer.Ordinal)
                .ToValueList(),
            group.GroupBy(claim => claim.Kind).OrderBy(kind => kind.Key).Select(kind => new ClaimKindTotals(kind.Key, ClaimTotals.Of(kind))).ToValueList(),
            ClaimTotals.Of(group)))
        .ToValueList();
}
