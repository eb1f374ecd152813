using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Why an invoice is late, by what the ledger shows. The first that holds is the cause of an invoice.</summary>
public enum DelayCause
{
    /// <summary>Somebody objected to it before it was paid.</summary>
    Dispute,

    /// <summary>The buyer did not get it at first.</summary>
    InvoiceNotDelivered,

    /// <summary>It was issued too long after the delivery.</summary>
    LateIssue,

    /// <summary>The buyer asked for an order number that it does not have.</summary>
    MissingOrderNumber,

    /// <summary>A part was paid in time, the rest was not.</summary>
    PartPayment,

    /// <summary>A few days: the next payment run, a week-end, the post.</summary>
    ShortSlip,

    /// <summary>This debtor pays late more often than not.</summary>
    PayerHabit,

    /// <summary>This debtor pays in time as a rule; nothing explains it.</summary>
    Exception,
}

/// <summary>Where the lines between causes are drawn.</summary>
/// <param name="IssueDays">Issued more than this many days after delivery is late issue.</param>
/// <param name="SlipDays">Up to this many days late, this number included, is a short slip.</param>
/// <param name="HabitPercent">A payer with at least this share of late invoices is late by habit.</param>
/// <param name="HabitInvoices">Fewer invoices that fell due make no habit.</param>
public sealed record DelayCauseSettings(int IssueDays = 5, int SlipDays = 5, decimal HabitPercent = 50m, int HabitInvoices = 3);

/// <summary>What one cause costs.</summary>
/// <param name="Amount">Totals of its invoices.</param>
/// <param name="AmountDays">Sum of total x days late: what the cause weighs.</param>
/// <param name="Percent">Of the amount days of all causes; null when they are nothing.</param>
public sealed record DelayCauseShare(DelayCause Cause, int Invoices, decimal Amount, decimal AmountDays, decimal? Percent);

/// <summary>Explains delay by its causes: each late invoice has exactly one.</summary>
public static class DelayCauses
{
    /// <summary>Invoices whose due date lies in the period and that were paid late or are late at its end.</summary>
    /// <param name="invoices">Of one currency; habits are read from all that fell due by the end of the period.</param>
    /// <param name="period">First and last day included; later events are ignored.</param>
    /// <returns>The heaviest first, then in the order of the causes; only causes that occur.</returns>
    public static ValueList<DelayCauseShare> Of(IReadOnlyCollection<LedgerInvoice> invoices, DateInterval period, DelayCauseSettings settings)
    {
        var habitual = HabitualPayers(invoices, period.End, settings);
        var shares = invoices
            .Where(invoice => period.Contains(invoice.DueOn))
            .Select(invoice => (Invoice: invoice, Days: DaysLate(invoice, period.End)))
            .Where(late => late.Days > 0)
            .GroupBy(late => CauseOf(late.Invoice, late.Days, habitual, settings))
            .Select(group => new DelayCauseShare(
                group.Key,
                group.Count(),
                group.Sum(late => late.Invoice.Total),
                group.Sum(late => late.Invoice.Total * late.Days),
                null))
            .ToList();
        var all = shares.Sum(share => share.AmountDays);
        return shares
            .Select(share => share with { Percent = Share.Percent(share.AmountDays, all) })
            .OrderByDescending(share => share.AmountDays)
            .ThenBy(share => share.Cause)
            .ToValueList();
    }

    private static int DaysLate(LedgerInvoice invoice, LocalDate asOf)
    {
        if (invoice.PaidOffOn(asOf) is { } paidOn)
        {
            return Math.Max(0, DayCount.Between(invoice.DueOn, paidOn));
        }

        return invoice.IsOverdueOn(asOf) ? DayCount.Between(invoice.DueOn, asOf) : 0;
    }

    private static HashSet<Guid> HabitualPayers(IEnumerable<LedgerInvoice> invoices, LocalDate asOf, DelayCauseSettings settings)
    {
        var habitual = invoices
            .Where(invoice => invoice.DueOn < asOf)
            .GroupBy(invoice => invoice.DebtorId)
            .Where(debtor => debtor.Count() >= settings.HabitInvoices
                && Share.Percent(debtor.Count(invoice => DaysLate(invoice, asOf) > 0), debtor.Count()) >= settings.HabitPercent)
            .Select(debtor => debtor.Key);
        return new HashSet<Guid>(habitual);
    }

    private static DelayCause CauseOf(LedgerInvoice invoice, int days, HashSet<Guid> habitual, DelayCauseSettings settings)
    {
        var lateOn = invoice.DueOn.PlusDays(days);
        if (invoice.Disputes.Any(dispute => dispute.OpenedOn <= lateOn))
        {
            return DelayCause.Dispute;
        }

        if (invoice.WasNotDelivered)
        {
            return DelayCause.InvoiceNotDelivered;
        }

        if (invoice.DeliveredOn is { } delivered && DayCount.Between(delivered, invoice.IssuedOn) > settings.IssueDays)
        {
            return DelayCause.LateIssue;
        }

        if (invoice.LacksOrderNumber)
        {
            return DelayCause.MissingOrderNumber;
        }

        if (invoice.Payments.Any(payment => payment.Kind == PaymentKind.Payment && payment.ReceivedOn <= invoice.DueOn))
        {
            return DelayCause.PartPayment;
        }

        return days <= settings.SlipDays ? DelayCause.ShortSlip
            : habitual.Contains(invoice.DebtorId) ? DelayCause.PayerHabit
            : DelayCause.Exception;
    }
}
