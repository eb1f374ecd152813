using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>The date from which age is counted (design rule 6).</summary>
public enum AgeingBasis
{
    DueDate,
    IssueDate,
}

/// <summary>A range of ages in days and what is open in it.</summary>
/// <param name="Above">Ages above this number, it excluded; null = no lower bound.</param>
/// <param name="UpTo">Ages up to this number, it included; null = no upper bound.</param>
/// <param name="Invoices">With an open balance that is not zero.</param>
public sealed record AgeingBucket(int? Above, int? UpTo, decimal Open, int Invoices);

/// <summary>The open balance by age.</summary>
public static class Ageing
{
    /// <summary>Not due, 1 to 30, 31 to 60, 61 to 90, over 90 days.</summary>
    public static ValueList<int> UsualBounds { get; } = ValueList.Of(0, 30, 60, 90);

    /// <summary>
    /// The buckets are half-open and cover every day: up to the first bound, above it up to the second, ..., above the last. They
    /// add up to the open balance; credits count in the bucket of their age.
    /// </summary>
    /// <param name="invoices">Of one currency.</param>
    /// <param name="bounds">Rising, at least one.</param>
    public static ValueList<AgeingBucket> Of(IEnumerable<LedgerInvoice> invoices, LocalDate day, ValueList<int> bounds, AgeingBasis basis)
    {
        var rises = !bounds.IsEmpty && Enumerable.Range(1, bounds.Count - 1).All(index => bounds[index - 1] < bounds[index]);
        Guard.Argument(rises, nameof(bounds), "The bounds rise and there is at least one.");
        var amounts = new decimal[bounds.Count + 1];
        var counts = new int[bounds.Count + 1];
        foreach (var invoice in invoices)
        {
            var open = invoice.OpenOn(day);
            if (open == 0m)
            {
                continue;
            }

            var age = DayCount.Between(basis == AgeingBasis.DueDate ? invoice.DueOn : invoice.IssuedOn, day);
            var place = bounds.Count(bound => age > bound);
            amounts[place] += open;
            counts[place]++;
        }

        return Enumerable.Range(0, amounts.Length)
            .Select(place => new AgeingBucket(
                place == 0 ? null : bounds[place - 1],
                place == bounds.Count ? null : bounds[place],
                amounts[place],
                counts[place]))
            .ToValueList();
    }
}
