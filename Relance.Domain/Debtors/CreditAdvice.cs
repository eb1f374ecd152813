namespace Relance.Domain;

/// <summary>What an advice is about.</summary>
public enum CreditAdviceKind
{
    /// <summary>Days of payment term; 0 = paid before delivery.</summary>
    Terms,

    /// <summary>Credit limit in base currency.</summary>
    Limit,
}

/// <summary>Why terms or a limit are advised. Each code has a text in English and in French.</summary>
public enum CreditReason
{
    /// <summary>Value = points, detail = class.</summary>
    RiskClass,

    /// <summary>Value = invoices, none of which was late.</summary>
    AlwaysInTime,

    /// <summary>Value = average delay in days, weighted by amount.</summary>
    PaysLate,

    /// <summary>On = since when; an alert from outside stands.</summary>
    ExternalAlert,

    /// <summary>Value = the legal ceiling in days.</summary>
    LegalCeiling,

    /// <summary>Value = purchases per month, of = days that they stay open.</summary>
    Purchases,

    /// <summary>Value = days that they stay open.</summary>
    DaysOpen,

    /// <summary>Value = percent of the need that the class is granted.</summary>
    ClassShare,

    /// <summary>Value = invoices known: too few for a class of its own.</summary>
    NoHistory,

    /// <summary>Value = the score of an external source, 0 to 100.</summary>
    ExternalScore,

    /// <summary>Insolvency proceedings are open.</summary>
    Insolvency,

    /// <summary>State and local authorities pay late at times, but they pay.</summary>
    PublicBody,

    /// <summary>Consumers pay when they order.</summary>
    Consumer,

    /// <summary>Detail = the size; value = the limit that a first customer of this size is granted.</summary>
    Size,

    /// <summary>Nothing is known but the name.</summary>
    NothingKnown,
}

/// <summary>
/// A proposal with its reasons (design rule 33). It is never applied by itself: a person reads it and decides, and about a natural
/// person it may not be otherwise (GDPR article 22).
/// </summary>
/// <param name="Current">Null = no limit (limit) or not agreed (terms).</param>
/// <param name="IsStricter">The debtor gets less than now.</param>
public sealed record CreditAdvice(
    CreditAdviceKind Kind,
    decimal? Current,
    decimal Proposed,
    bool IsStricter,
    ValueList<CodedReason<CreditReason>> Reasons);
