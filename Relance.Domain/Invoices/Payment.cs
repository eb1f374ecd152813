using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What settles an invoice.</summary>
public enum PaymentKind
{
    Payment,
    CreditNote,
    WriteOff,
}

/// <summary>Money or a credit received from a debtor, applied to one invoice or to none yet.</summary>
/// <param name="InvoiceId">Null = unapplied: netted before thresholds and shown on statements (design rule 5).</param>
/// <param name="Amount">Positive; in <paramref name="Currency"/>.</param>
/// <param name="ReceivedOn">The day the creditor had the money. A promise is judged by this day, not by the day it was entered.</param>
/// <param name="BouncedOn">The day the bank took it back, or a write-off was reversed; from then on it never happened. Null = it stands.</param>
public sealed record Payment(
    Guid Id,
    Guid? InvoiceId,
    PaymentKind Kind,
    decimal Amount,
    string Currency,
    LocalDate ReceivedOn,
    LocalDate? BouncedOn = null)
{
    /// <summary>The claim that the debtor named for it; null = shared out by the order of imputation.</summary>
    public Guid? ClaimId { get; init; }

    /// <summary>Received by the end of that day and not bounced.</summary>
    public bool StandsOn(LocalDate day) => ReceivedOn <= day && BouncedOn is null;
}
