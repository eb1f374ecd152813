using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Sums over the invoices of one currency.</summary>
internal sealed class Receivables
{
    private readonly List<LedgerInvoice> invoices;

    public Receivables(IEnumerable<LedgerInvoice> invoices, string currency) =>
        this.invoices = invoices.Where(invoice => invoice.Currency == currency).ToList();

    public IReadOnlyList<LedgerInvoice> Invoices => invoices;

    /// <summary>The same without doubtful receivables.</summary>
    public Receivables Sound() => new(invoices.Where(invoice => !invoice.IsDoubtful).ToList());

    private Receivables(List<LedgerInvoice> invoices) => this.invoices = invoices;

    public decimal Open(LocalDate day) => invoices.Sum(invoice => invoice.OpenOn(day));

    public decimal Overdue(LocalDate day) => invoices.Sum(invoice => invoice.IsOverdueOn(day) ? invoice.OpenOn(day) : 0m);

    public decimal Disputed(LocalDate day) => invoices.Sum(invoice => invoice.DisputedOn(day));

    /// <summary>Issued in the period, tax included, less the credit notes dated in it.</summary>
    public decimal Sales(DateInterval period) =>
        invoices.Sum(invoice => period.Contains(invoice.IssuedOn) ? invoice.Total : 0m) - Settled(period, PaymentKind.CreditNote);

    public decimal Collected(DateInterval period) => Settled(period, PaymentKind.Payment);

    /// <summary>The months back to the first invoice, newest first.</summary>
    public IEnumerable<MonthSales> MonthsBackFrom(LocalDate monthEnd)
    {
        if (invoices.Count == 0)
        {
            yield break;
        }

        var first = invoices.Min(invoice => invoice.IssuedOn);
        for (var month = MonthPeriod.Of(monthEnd); month.End >= first; month = MonthPeriod.Of(month.Start.PlusDays(-1)))
        {
            yield return new MonthSales(Sales(month), month.Length);
        }
    }

    /// <summary>By days after the due date; credits count in the bucket of their age, so that the buckets add up to what is open.</summary>
    public AgeingRow Ageing(LocalDate day, AgeingBuckets buckets, string currency)
    {
        var amounts = new decimal[buckets.Count];
        foreach (var invoice in invoices)
        {
            amounts[buckets.IndexOf(DayCount.Between(invoice.DueOn, day))] += invoice.OpenOn(day);
        }

        return new AgeingRow(currency, ValueList.Of(amounts), amounts.Sum());
    }

    private decimal Settled(DateInterval period, PaymentKind kind) =>
        invoices.Sum(invoice => invoice.Payments.Sum(payment => payment.Kind == kind && period.Contains(payment.ReceivedOn) ? payment.Amount : 0m));
}
