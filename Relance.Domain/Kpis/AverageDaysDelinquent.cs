using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>How late the money is on average, seen from the open balance and from what was paid. Null = not defined.</summary>
public static class AverageDaysDelinquent
{
    /// <summary>From the balance: DSO less best possible DSO, both of the same period. 45 - 12 = 33 days.</summary>
    public static decimal? FromDso(decimal? dso, decimal? bestPossibleDso) => dso - bestPossibleDso;

    /// <summary>
    /// From payments received in the period: sum(amount x days late) / sum(amount), days late being the days after the due date and 0
    /// for a payment in time. Credit notes and write-offs are no payments.
    /// </summary>
    /// <param name="invoices">Of one currency.</param>
    /// <param name="period">First and last day included.</param>
    /// <returns>Null when nothing was paid in the period.</returns>
    public static decimal? WeightedDays(IEnumerable<LedgerInvoice> invoices, DateInterval period)
    {
        var amountDays = 0m;
        var amount = 0m;
        foreach (var invoice in invoices)
        {
            foreach (var payment in invoice.Payments)
            {
                if (payment.Kind == PaymentKind.Payment && period.Contains(payment.ReceivedOn))
                {
                    amount += payment.Amount;
                    amountDays += payment.Amount * LateDays(invoice.DueOn, payment.ReceivedOn);
                }
            }
        }

        return amount > 0m ? amountDays / amount : null;
    }

    /// <summary>The plain average over the invoices that were paid off in the period: each counts once, whatever its amount.</summary>
    /// <param name="period">First and last day included.</param>
    /// <returns>Null when no invoice was paid off in the period.</returns>
    public static decimal? ByCountDays(IEnumerable<LedgerInvoice> invoices, DateInterval period)
    {
        var days = invoices
            .Select(invoice => (invoice.DueOn, PaidOffOn: invoice.PaidOffOn(period.End)))
            .Where(paid => paid.PaidOffOn >= period.Start)
            .Select(paid => (decimal)LateDays(paid.DueOn, paid.PaidOffOn!.Value))
            .ToList();
        return days.Count > 0 ? days.Average() : null;
    }

    private static int LateDays(LocalDate dueOn, LocalDate paidOn) => paidOn > dueOn ? DayCount.Between(dueOn, paidOn) : 0;
}
