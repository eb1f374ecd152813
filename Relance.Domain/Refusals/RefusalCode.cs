namespace Relance.Domain;

/// <summary>Why an act is refused. Each code has a text in English and in French.</summary>
public enum RefusalCode
{
    // Any act.

    /// <summary>The act needs words: why it is done.</summary>
    WordsMissing,
    AmountNotPositive,

    /// <summary>Amount = what was asked for, OfAmount = what is open.</summary>
    AboveOpenAmount,

    /// <summary>On = the day that must not come after the day of the act.</summary>
    DayTooEarly,

    // Claims.
    NothingToClaim,

    /// <summary>Amount = by how much the standing claims exceed what is owed.</summary>
    ClaimedTooMuch,

    /// <summary>The same invoice, kind and period; Detail = the key.</summary>
    ClaimExists,
    RateMissing,
    ConsumerOwesNone,

    /// <summary>Detail = the country whose law is not known for this kind of debtor.</summary>
    RegimeUnknown,

    /// <summary>Interest runs only from a formal notice, and none was received.</summary>
    NoticeNotReceived,

    /// <summary>Detail = the currency of the fixed sum, which is not that of the invoice.</summary>
    CompensationCurrency,
    NoFixedSumInLaw,
    InvoiceNotLate,
    CompensationClaimed,
    PaymentForbidden,
    ClaimNotClaimed,
    ClaimAlreadyClaimed,
    ClaimAlreadyWaived,
    ClaimNotWaived,
    ClaimAlreadyReinstated,
    ClaimAlreadyReversed,

    /// <summary>Money was received for it: it is given back or moved first. Amount = that money.</summary>
    ClaimHoldsMoney,

    // Formal notice.

    /// <summary>Count = what is missing.</summary>
    NoticeIncomplete,
    NoticeNotApproved,
    NoticeAlreadyApproved,
    NoticeNotSent,
    NoticeAlreadySent,
    NoticeAlreadyReceived,
    NoticeAlreadyReturned,

    // Hand-over.

    /// <summary>Count = what is missing.</summary>
    MandateIncomplete,
    CaseEnded,
    CaseAlreadyStarted,
    CaseAlreadyRecalled,

    /// <summary>Only a case that has come back can be closed.</summary>
    CaseStillWithAgency,

    // Limitation.

    /// <summary>Detail = the country.</summary>
    LimitationUnknown,
    LimitationFixedByLaw,

    /// <summary>Count = the agreed years.</summary>
    AgreedLimitationOutOfRange,

    // Write-off.
    WriteOffNotProposed,
    WriteOffNotApproved,

    /// <summary>Amount = the write-off, OfAmount = the amount above which two persons are needed.</summary>
    SecondPersonNeeded,
    WriteOffAlreadyReversed,
}
