using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>What will delay the payment of an invoice before it is even due (design rule 45).</summary>
public enum ReadinessCode
{
    /// <summary>Value = days from delivery to issue, of = days allowed; on = the day of delivery. In France the invoice is made out at
    /// delivery (Code de commerce L441-9).</summary>
    LateIssue,

    /// <summary>The buyer asks for an order number and there is none.</summary>
    MissingOrderNumber,

    /// <summary>Nobody at the buyer's is known to send it to.</summary>
    MissingBillingContact,

    /// <summary>On = the last lawful day, detail = the article.</summary>
    DueBeyondLegalCeiling,

    /// <summary>Lawful only as an end-of-month term written in the contract. On = the last day without it, detail = the article.</summary>
    DueNeedsWrittenTerms,

    /// <summary>No account, no link, no mandate: the buyer is not told how to pay.</summary>
    NoBankDetails,

    /// <summary>Detail = the status of the e-invoice: it did not reach the buyer.</summary>
    EInvoiceNotDelivered,

    /// <summary>Value = days since issue without any status of the e-invoice.</summary>
    EInvoiceWithoutStatus,

    /// <summary>On = the due date, which lies before the day of issue.</summary>
    DueBeforeIssue,
}

/// <summary>What is known of an invoice, its buyer and the creditor when it is issued.</summary>
public sealed record ReadinessFacts
{
    public required Invoice Invoice { get; init; }

    public required LocalDate AsOf { get; init; }

    /// <summary>Day of delivery or performance; null = not known, and not checked.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The buyer refuses invoices without an order number; public buyers do.</summary>
    public bool NeedsOrderNumber { get; init; }

    /// <summary>Somebody with a usable address is known for invoices.</summary>
    public bool HasBillingContact { get; init; }

    /// <summary>The invoice names a bank account, a payment link or a direct debit.</summary>
    public bool HasBankDetails { get; init; }

    /// <summary>The invoice goes through an e-invoicing platform, so that a status must come.</summary>
    public bool IsEInvoice { get; init; }

    public TermsRegime Regime { get; init; }

    /// <summary>For public buyers the day on which the request for payment was received; null = the day of issue.</summary>
    public LocalDate? TermsBasisOn { get; init; }

    /// <summary>How the contract reads "end of month"; null = it has no such term, or it is not known.</summary>
    public EndOfMonthReading? EndOfMonth { get; init; }
}

/// <summary>How patient the check is.</summary>
/// <param name="IssueDays">Days from delivery to issue that are in order, this number included.</param>
/// <param name="StatusDays">Days from issue within which the first e-invoice status comes, this number included.</param>
public sealed record ReadinessSettings(int IssueDays = 5, int StatusDays = 3);

/// <summary>Says before the due date what stands between an invoice and its payment.</summary>
public static class InvoiceReadiness
{
    /// <returns>In the order of the codes; empty = ready.</returns>
    public static ValueList<CodedReason<ReadinessCode>> Check(ReadinessFacts facts, ReadinessSettings settings)
    {
        var invoice = Guard.NotNull(facts, nameof(facts)).Invoice;
        var found = new List<CodedReason<ReadinessCode>>();
        if (facts.DeliveredOn is { } delivered && DayCount.Between(delivered, invoice.IssuedOn) is var days && days > settings.IssueDays)
        {
            found.Add(new(ReadinessCode.LateIssue) { Value = days, Of = settings.IssueDays, On = delivered });
        }

        Add(found, facts.NeedsOrderNumber && string.IsNullOrWhiteSpace(invoice.OrderNumber), new(ReadinessCode.MissingOrderNumber));
        Add(found, !facts.HasBillingContact, new(ReadinessCode.MissingBillingContact));
        if (LegalTerms.Check(facts.Regime, facts.TermsBasisOn ?? invoice.IssuedOn, invoice.LastDueOn, facts.EndOfMonth) is { } warning)
        {
            var code = warning.Conditional ? ReadinessCode.DueNeedsWrittenTerms : ReadinessCode.DueBeyondLegalCeiling;
            found.Add(new(code) { On = warning.LatestLawful, Detail = warning.Article });
        }

        Add(found, !facts.HasBankDetails, new(ReadinessCode.NoBankDetails));
        Delivery(found, facts, settings);
        Add(found, invoice.DueOn < invoice.IssuedOn, new(ReadinessCode.DueBeforeIssue) { On = invoice.DueOn });
        return found.ToValueList();
    }

    private static void Delivery(List<CodedReason<ReadinessCode>> found, ReadinessFacts facts, ReadinessSettings settings)
    {
        var status = facts.Invoice.EInvoiceStatus;
        Add(found, EInvoiceStatus.EffectOf(status) == EInvoiceEffect.NotReceived, new(ReadinessCode.EInvoiceNotDelivered) { Detail = status });
        var waited = DayCount.Between(facts.Invoice.IssuedOn, facts.AsOf);
        var isSilent = facts.IsEInvoice && string.IsNullOrWhiteSpace(status) && waited > settings.StatusDays;
        Add(found, isSilent, new(ReadinessCode.EInvoiceWithoutStatus) { Value = waited, Of = settings.StatusDays });
    }

    private static void Add(List<CodedReason<ReadinessCode>> found, bool holds, CodedReason<ReadinessCode> finding)
    {
        if (holds)
        {
            found.Add(finding);
        }
    }
}
