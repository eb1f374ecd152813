using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>The open balance of one currency by age.</summary>
/// <param name="Buckets">One amount per bucket; together they are <paramref name="Total"/>.</param>
public sealed record AgeingRow(string Currency, ValueList<decimal> Buckets, decimal Total);

/// <summary>
/// How old what is open is, per currency, recomputed from the invoices each time (design rule 6). Drafts, cancelled and settled
/// invoices, and what is no invoice, are not in it.
/// </summary>
public static class Ageing
{
    /// <summary>Rows in order of the currency's code.</summary>
    public static ValueList<AgeingRow> Of(IEnumerable<Invoice> invoices, LocalDate asOf, AgeingBuckets buckets, AgeingBasis basis = AgeingBasis.DueDate)
    {
        Guard.NotNull(buckets, nameof(buckets));
        var sums = new SortedDictionary<string, decimal[]>(System.StringComparer.Ordinal);
        foreach (var invoice in Guard.NotNull(invoices, nameof(invoices)))
        {
            if (invoice.IsSettled || invoice.Stage != InvoiceStage.Issued || invoice.Kind != InvoiceKind.Invoice)
            {
                continue;
            }

            if (!sums.TryGetValue(invoice.Currency, out var amounts))
            {
                sums[invoice.Currency] = amounts = new decimal[buckets.Count];
            }

            amounts[buckets.IndexOf(Days(invoice, asOf, basis))] += invoice.OpenBalance;
        }

        return Rows(sums);
    }

    /// <summary>The age of one invoice on a day: 0 on the basis date itself, negative before it.</summary>
    public static int Days(Invoice invoice, LocalDate asOf, AgeingBasis basis) =>
        DayCount.Between(basis == AgeingBasis.IssueDate ? invoice.IssuedOn : invoice.DueOn, asOf);

    private static ValueList<AgeingRow> Rows(SortedDictionary<string, decimal[]> sums)
    {
        var rows = new List<AgeingRow>(sums.Count);
        foreach (var pair in sums)
        {
            var total = 0m;
            foreach (var amount in pair.Value)
            {
                total += amount;
            }

            rows.Add(new AgeingRow(pair.Key, ValueList.Of(pair.Value), total));
        }

        return rows.ToValueList();
    }
}
