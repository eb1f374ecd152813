using System;
using NodaTime;
using Relance.Domain;

namespace Relance.Tests.Builders;

/// <summary>Invoices with their story, in few words.</summary>
internal static class Ledger
{
    /// <summary>100 EUR, issued 30 days before it is due; paid on a day, or open.</summary>
    public static LedgerInvoice Invoice(string dueOn, string? paidOn = null, decimal total = 100m, int debtor = 1) => new()
    {
        Id = new Guid(FormattableString.Invariant($"{Math.Abs(HashOf(dueOn, paidOn, total)):x8}-0000-0000-0000-{debtor:000000000000}")),
        DebtorId = A.Id(debtor),
        IssuedOn = A.Day(dueOn).PlusDays(-30),
        DueOn = A.Day(dueOn),
        Currency = "EUR",
        Total = total,
        Payments = paidOn is null ? ValueList<LedgerPayment>.Empty : ValueList.Of(new LedgerPayment(A.Day(paidOn), total)),
    };

    public static LedgerInvoice IssuedOn(this LedgerInvoice invoice, string day) => invoice with { IssuedOn = A.Day(day) };

    public static LedgerInvoice Disputed(this LedgerInvoice invoice, DisputeCause cause, string from, string? to = null, decimal? amount = null) => invoice with
    {
        Disputes = invoice.Disputes.With(new LedgerDispute(cause, A.Day(from), to is null ? null : A.Day(to), amount, to is null ? null : DisputeOutcome.Unfounded)),
    };

    public static LedgerInvoice Paid(this LedgerInvoice invoice, string day, decimal amount, PaymentKind kind = PaymentKind.Payment) => invoice with
    {
        Payments = invoice.Payments.With(new LedgerPayment(A.Day(day), amount, kind)),
    };

    public static DateInterval Period(string from, string to) => new(A.Day(from), A.Day(to));

    private static int HashOf(string dueOn, string? paidOn, decimal total)
    {
        var hash = 17;
        foreach (var letter in dueOn + "/" + paidOn + "/" + total.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            hash = unchecked((hash * 31) + letter) & 0x7fffffff;
        }

        return hash;
    }
}
