namespace Relance.Domain;

/// <summary>What a status of the French e-invoice life cycle does to dunning (design rule 8).</summary>
public enum EInvoiceEffect
{
    /// <summary>The schedule goes on.</summary>
    None,

    /// <summary>The buyer does not have the invoice: rejected, not admissible or lost on the way.</summary>
    NotReceived,

    /// <summary>The buyer refused it: a credit note and a new invoice are expected.</summary>
    Refused,

    /// <summary>The buyer disputes it.</summary>
    Disputed,

    /// <summary>The buyer waits for something that is missing.</summary>
    Suspended,

    /// <summary>The buyer says that the payment is on its way.</summary>
    PaymentAnnounced,

    /// <summary>The seller declared the cash as received.</summary>
    Collected,

    /// <summary>The invoice was withdrawn.</summary>
    Cancelled,

    /// <summary>The receivable was sold: the factor collects it.</summary>
    Factored,
}

/// <summary>What the codes of the life cycle message (CDAR, field MDT-9) do; a code that <see cref="EInvoiceStatuses"/> does not list has no effect.</summary>
public static class EInvoiceStatus
{
    public static EInvoiceEffect EffectOf(string? code) => EInvoiceStatuses.Find(code)?.Effect ?? EInvoiceEffect.None;

    /// <summary>
    /// Whether an invoice with this status is out of dunning. An announced payment is not a payment: without an end it would keep
    /// the invoice quiet for ever, so it needs a pause with a date.
    /// </summary>
    public static bool Stops(EInvoiceEffect effect) => effect is not (EInvoiceEffect.None or EInvoiceEffect.PaymentAnnounced);
}
