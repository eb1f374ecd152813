using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What one cause of dispute holds back at the end of a day.</summary>
/// <param name="Invoices">Invoices with an open dispute of this cause; one invoice can count for several causes.</param>
/// <param name="Amount">Disputed and open; where disputes of one invoice overlap, the one opened first has it.</param>
/// <param name="PercentOfOpen">Of the whole open balance; null when nothing is open.</param>
public sealed record DisputeShare(DisputeCause Cause, int Invoices, decimal Amount, decimal? PercentOfOpen);

/// <summary>Disputed amounts by cause.</summary>
public static class DisputeShares
{
    /// <param name="invoices">Of one currency.</param>
    /// <returns>Largest amount first, then in the order of the causes; only causes that occur.</returns>
    public static ValueList<DisputeShare> By(IEnumerable<LedgerInvoice> invoices, LocalDate day)
    {
        var open = 0m;
        var amounts = new Dictionary<DisputeCause, (int Invoices, decimal Amount)>();
        foreach (var invoice in invoices)
        {
            var left = Math.Max(0m, invoice.OpenOn(day));
            open += left;
            foreach (var cause in CausesOf(invoice, day, left))
            {
                amounts.TryGetValue(cause.Key, out var sum);
                amounts[cause.Key] = (sum.Invoices + 1, sum.Amount + cause.Value);
            }
        }

        return amounts
            .Select(pair => new DisputeShare(pair.Key, pair.Value.Invoices, pair.Value.Amount, Share.Percent(pair.Value.Amount, open)))
            .OrderByDescending(share => share.Amount)
            .ThenBy(share => share.Cause)
            .ToValueList();
    }

    private static Dictionary<DisputeCause, decimal> CausesOf(LedgerInvoice invoice, LocalDate day, decimal open)
    {
        var causes = new Dictionary<DisputeCause, decimal>();
        var left = open;
        if (left <= 0m)
        {
            return causes;
        }

        foreach (var dispute in invoice.Disputes.Where(one => one.IsOpenOn(day)).OrderBy(one => one.OpenedOn))
        {
            var amount = Math.Min(left, dispute.Amount ?? open);
            left -= amount;
            causes.TryGetValue(dispute.Cause, out var sum);
            causes[dispute.Cause] = sum + amount;
        }

        return causes;
    }
}
