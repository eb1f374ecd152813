using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Where an expected payment date comes from.</summary>
public enum ExpectedPaymentBasis
{
    /// <summary>Too few paid invoices: no date.</summary>
    NotEnoughHistory,

    /// <summary>The debtor said so.</summary>
    Promise,

    /// <summary>Average delay of the last paid invoices, weighted by amount.</summary>
    WeightedAverage,

    /// <summary>Their median delay: the average is pulled away by few invoices.</summary>
    Median,
}

/// <summary>How many paid invoices make a habit.</summary>
/// <param name="Minimum">Fewer give no date.</param>
/// <param name="Maximum">The latest ones by day of payment; older ones are habits of the past.</param>
/// <param name="GuardDays">The median is taken when the average lies more than this many days from it.</param>
public sealed record ExpectedPaymentSettings(int Minimum = 6, int Maximum = 12, int GuardDays = 10);

/// <summary>The day on which the payer's own history lets a payment expect (design rule 32).</summary>
/// <param name="On">Null = not known. It may lie before the due date: many pay early.</param>
/// <param name="Invoices">Paid invoices looked at.</param>
/// <param name="AverageDays">Weighted average from due date to payment, negative = early; null = no history.</param>
/// <param name="MedianDays">Null = no history.</param>
/// <param name="IsPast">The day is over and the invoice is still open: later than this payer's habit.</param>
public sealed record ExpectedPayment(
    LocalDate? On,
    ExpectedPaymentBasis Basis,
    int Invoices,
    decimal? AverageDays,
    decimal? MedianDays,
    bool IsPast)
{
    /// <param name="dueOn">Of the open invoice.</param>
    /// <param name="history">Invoices of the same payer; those paid off by <paramref name="asOf"/> count.</param>
    /// <param name="baseCurrency">Amounts are weighed in it; an invoice without exchange rate is left out.</param>
    /// <param name="promisedOn">The day of a promise that covers the invoice; it wins over habit. Null = none.</param>
    public static ExpectedPayment Of(
        LocalDate dueOn,
        LocalDate asOf,
        IEnumerable<LedgerInvoice> history,
        string baseCurrency,
        ExpectedPaymentSettings settings,
        LocalDate? promisedOn = null)
    {
        var paid = Latest(history, asOf, baseCurrency, settings.Maximum);
        var average = PayerHistory.Average(paid);
        var median = Median(paid.Select(sign => sign.Days).OrderBy(days => days).ToList());
        if (promisedOn is { } promised)
        {
            return new ExpectedPayment(promised, ExpectedPaymentBasis.Promise, paid.Count, average, median, promised < asOf);
        }

        if (paid.Count < settings.Minimum || average is null)
        {
            return new ExpectedPayment(null, ExpectedPaymentBasis.NotEnoughHistory, paid.Count, average, median, false);
        }

        var isPulled = Math.Abs(average.Value - median!.Value) > settings.GuardDays;
        var days = isPulled ? median.Value : average.Value;
        var day = dueOn.PlusDays((int)Math.Round(days, MidpointRounding.AwayFromZero));
        var basis = isPulled ? ExpectedPaymentBasis.Median : ExpectedPaymentBasis.WeightedAverage;
        return new ExpectedPayment(day, basis, paid.Count, average, median, day < asOf);
    }

    private static List<PaymentSign> Latest(IEnumerable<LedgerInvoice> history, LocalDate asOf, string baseCurrency, int maximum) => history
        .Select(invoice => (invoice.Id, invoice.DueOn, PaidOn: invoice.PaidOffOn(asOf), Weight: invoice.InBase(invoice.Total, baseCurrency)))
        .Where(invoice => invoice.PaidOn is not null && invoice.Weight is not null)
        .OrderByDescending(invoice => invoice.PaidOn)
        .ThenByDescending(invoice => invoice.DueOn)
        .ThenBy(invoice => invoice.Id)
        .Take(maximum)
        .Select(invoice => new PaymentSign(DayCount.Between(invoice.DueOn, invoice.PaidOn!.Value), invoice.Weight!.Value, invoice.PaidOn.Value))
        .ToList();

    private static decimal? Median(List<decimal> sorted)
    {
        var middle = sorted.Count / 2;
        return sorted.Count == 0 ? null : sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2m;
    }
}
