using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>The figures of one month in one currency, as they were known at its end (design rules 39 and 40).</summary>
/// <param name="MonthEnd">The last day of the month.</param>
/// <param name="Values">One per <see cref="Kpi"/>, in their order.</param>
/// <param name="Ageing">By due date, in the standard buckets.</param>
/// <param name="Causes">Why invoices that fell due in the month were late.</param>
public sealed record KpiSnapshot(
    LocalDate MonthEnd,
    string Currency,
    ValueList<KpiValue> Values,
    AgeingRow Ageing,
    ValueList<DisputeShare> Disputes,
    ValueList<DelayCauseShare> Causes)
{
    /// <summary>Null = not defined in that month.</summary>
    public decimal? Of(Kpi kpi) => Values.First(value => value.Kpi == kpi).Value;

    /// <summary>One snapshot per currency of the ledger, by code: currencies are never added.</summary>
    /// <param name="invoices">The whole ledger: every invoice open at the month end or touched in the twelve months before it, and earlier
    /// ones as far back as the count-back should reach. What happened after the month end is ignored.</param>
    /// <param name="monthEnd">The last day of a month.</param>
    public static ValueList<KpiSnapshot> AllOf(IReadOnlyCollection<LedgerInvoice> invoices, IReadOnlyCollection<Promise> promises, LocalDate monthEnd) => invoices
        .Select(invoice => invoice.Currency)
        .Distinct()
        .OrderBy(currency => currency, StringComparer.Ordinal)
        .Select(currency => Of(invoices, promises, monthEnd, currency))
        .ToValueList();

    /// <inheritdoc cref="AllOf"/>
    public static KpiSnapshot Of(IEnumerable<LedgerInvoice> invoices, IEnumerable<Promise> promises, LocalDate monthEnd, string currency)
    {
        var month = MonthPeriod.Of(monthEnd);
        Guard.Argument(month.End == monthEnd, nameof(monthEnd), "The day is not the last one of a month.");
        var issued = Guard.NotNull(invoices, nameof(invoices)).Where(invoice => invoice.IssuedOn <= monthEnd);
        var ledger = new Receivables(issued, Guard.NotBlank(currency, nameof(currency)));
        var kept = PromisesKept.Percent(promises.Where(promise => promise.Currency == currency), month);
        return new KpiSnapshot(
            monthEnd,
            currency,
            new KpiFigures(ledger, monthEnd).Values(kept),
            ledger.Ageing(monthEnd, AgeingBuckets.Standard, currency),
            DisputeShares.By(ledger.Invoices, monthEnd),
            DelayCauses.Of(ledger.Invoices, month, new DelayCauseSettings()));
    }
}
