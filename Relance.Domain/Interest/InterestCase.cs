using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What a part payment pays first (design rule 38).</summary>
public enum ImputationOrder
{
    /// <summary>The cash is booked on the invoice; interest stays owed. The usual practice.</summary>
    PrincipalFirst,

    /// <summary>Interest accrued up to that day first, then the invoice (Code civil 1343-1).</summary>
    InterestFirst,
}

/// <summary>A payment or a credit that made the open balance smaller.</summary>
/// <param name="On">The day the creditor had the money. That day still bears interest on the balance before it.</param>
/// <param name="Amount">Positive.</param>
/// <param name="CanPayInterest">False for credit notes and write-offs: they never pay interest.</param>
public sealed record BalanceReduction(LocalDate On, decimal Amount, bool CanPayInterest = true)
{
    public decimal Amount { get; } = Guard.NotNegative(Amount, nameof(Amount));
}

/// <summary>Everything that the interest on one invoice depends on.</summary>
public sealed record InterestCase
{
    public required InterestRegime Regime { get; init; }

    /// <summary>The amount of the invoice with tax, before any reduction.</summary>
    public required Money Principal { get; init; }

    /// <summary>Interest runs from the day after: the due date, or the receipt of the formal notice where the regime asks for one.</summary>
    public required LocalDate RunsAfter { get; init; }

    /// <summary>The last day that bears interest: the day of the calculation. A full payment before it ends the interest itself.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>In any order; a bounced payment does not belong here, it never was money.</summary>
    public ValueList<BalanceReduction> Reductions { get; init; } = ValueList<BalanceReduction>.Empty;

    /// <summary>Null = the contract sets no rate.</summary>
    public RateRule? Contract { get; init; }

    public ImputationOrder Order { get; init; } = ImputationOrder.PrincipalFirst;

    /// <summary>Null = the basis of the regime.</summary>
    public DayCountBasis? Basis { get; init; }

    /// <summary>The case of an invoice and what was received for it; payments of other invoices and bounced ones are left out.</summary>
    /// <param name="regime">The law that applies to the debtor.</param>
    /// <param name="invoice">Its total bears interest, less what was received.</param>
    /// <param name="payments">Of the debtor.</param>
    /// <param name="noticeReceivedOn">When the debtor received a formal notice; null = none.</param>
    /// <param name="until">The day of the calculation.</param>
    /// <returns>Null when the regime asks for a formal notice and there is none: no interest runs.</returns>
    public static InterestCase? For(
        InterestRegime regime,
        Invoice invoice,
        IEnumerable<Payment> payments,
        LocalDate? noticeReceivedOn,
        LocalDate until)
    {
        Guard.NotNull(regime, nameof(regime));
        Guard.NotNull(invoice, nameof(invoice));
        var runsAfter = regime.Start == InterestStart.DayAfterDueDate
            ? invoice.DueOn
            : noticeReceivedOn is { } received ? LocalDate.Max(received, invoice.DueOn) : (LocalDate?)null;
        return runsAfter is null ? null : new InterestCase
        {
            Regime = regime,
            Principal = new Money(invoice.Total, invoice.Currency),
            RunsAfter = runsAfter.Value,
            Until = until,
            Reductions = Guard.NotNull(payments, nameof(payments))
                .Where(payment => payment.InvoiceId == invoice.Id && payment.StandsOn(until))
                .Select(payment => new BalanceReduction(payment.ReceivedOn, payment.Amount, payment.Kind == PaymentKind.Payment))
                .ToValueList(),
        };
    }
}
