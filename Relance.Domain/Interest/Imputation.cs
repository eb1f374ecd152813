using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The parts of what a debtor owes for one invoice.</summary>
public enum DebtPart
{
    Fees,
    Compensation,
    Interest,
    Principal,
}

/// <summary>An amount of one part.</summary>
public readonly record struct DebtAmount(DebtPart Part, decimal Amount);

/// <summary>Shares a payment out over the parts of a debt (design rule 38).</summary>
public static class Imputation
{
    /// <summary>Interest before principal (Code civil 1343-1); fees and compensation, of which the article does not speak, before both.</summary>
    public static ValueList<DebtPart> AccessoriesFirst { get; } =
        ValueList.Of(DebtPart.Fees, DebtPart.Compensation, DebtPart.Interest, DebtPart.Principal);

    /// <summary>The invoice first; the usual practice of accountants.</summary>
    public static ValueList<DebtPart> PrincipalFirst { get; } =
        ValueList.Of(DebtPart.Principal, DebtPart.Interest, DebtPart.Compensation, DebtPart.Fees);

    /// <param name="payment">Not negative.</param>
    /// <param name="owed">Each part at most once; a part that is not there is owed nothing.</param>
    /// <param name="order">Each of the four parts once.</param>
    /// <returns>What each part received, in the given order, and what the payment leaves over.</returns>
    public static (ValueList<DebtAmount> Paid, decimal Left) Share(decimal payment, ValueList<DebtAmount> owed, ValueList<DebtPart> order)
    {
        var left = Guard.NotNegative(payment, nameof(payment));
        Guard.Argument(
            Guard.NotNull(order, nameof(order)).OrderBy(part => part).SequenceEqual(Enum.GetValues(typeof(DebtPart)).Cast<DebtPart>()),
            nameof(order),
            "The order must name each part once.");
        var amounts = Guard.NotNull(owed, nameof(owed)).ToDictionary(one => one.Part, one => one.Amount);
        var paid = new List<DebtAmount>();
        foreach (var part in order)
        {
            var amount = Math.Min(left, amounts.TryGetValue(part, out var due) ? Math.Max(due, 0m) : 0m);
            if (amount > 0m)
            {
                paid.Add(new DebtAmount(part, amount));
                left -= amount;
            }
        }

        return (paid.ToValueList(), left);
    }
}
