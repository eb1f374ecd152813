using System;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What followed one contact until the end of its window.</summary>
/// <param name="Days">From the contact to the end of its window.</param>
/// <param name="Recovered">At most what was asked.</param>
/// <param name="PaidAmountDays">Sum of amount x days from the contact to its payment.</param>
/// <param name="AmountDaysBeforeExpected">Sum of amount x days from its payment to the expected day; 0 when no day was expected.</param>
internal sealed record ContactOutcome(
    ChaseContact Contact,
    string Currency,
    int Days,
    decimal Recovered,
    decimal PaidAmountDays,
    decimal AmountDaysBeforeExpected)
{
    /// <summary>Sum over the days of the window of what stayed open of the asked amount.</summary>
    public decimal OpenAmountDays => PaidAmountDays + ((Contact.Asked - Recovered) * Days);

    public static ContactOutcome Of(ChaseContact contact, LedgerInvoice invoice, LocalDate end)
    {
        var left = contact.Asked;
        var paidDays = 0m;
        var beforeExpected = 0m;
        foreach (var payment in invoice.Payments.OrderBy(payment => payment.ReceivedOn))
        {
            if (payment.Kind != PaymentKind.Payment || payment.ReceivedOn <= contact.CountedOn || payment.ReceivedOn > end)
            {
                continue;
            }

            var amount = Math.Min(left, payment.Amount);
            left -= amount;
            paidDays += amount * DayCount.Between(contact.CountedOn, payment.ReceivedOn);
            beforeExpected += contact.ExpectedOn is { } expected ? amount * DayCount.Between(payment.ReceivedOn, expected) : 0m;
        }

        return new ContactOutcome(contact, invoice.Currency, DayCount.Between(contact.CountedOn, end), contact.Asked - left, paidDays, beforeExpected);
    }
}
