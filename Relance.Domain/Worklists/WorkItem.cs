using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What there is to do (design rule 41).</summary>
public enum WorkItemKind
{
    /// <summary>A reminder waits for approval. On = since when.</summary>
    ApprovalWaiting,

    /// <summary>A promised amount is expected today. On = that day.</summary>
    PromiseDueToday,

    /// <summary>On = the first day on which the promise was broken.</summary>
    PromiseBroken,

    /// <summary>On = the last day for an answer.</summary>
    DisputePastDeadline,

    /// <summary>The last step is done and the invoice is still open.</summary>
    ScenarioExhausted,

    /// <summary>The scenario proposes to hand an invoice over.</summary>
    HandOverProposed,

    /// <summary>A reminder is due and nobody can be reached.</summary>
    NoContact,

    /// <summary>A reminder did not reach anybody by any channel.</summary>
    DeliveryFailed,

    /// <summary>On = the last day on which the claim can be brought to court.</summary>
    LimitationNear,

    /// <summary>A step by phone waits to be done. On = since when.</summary>
    CallToMake,

    /// <summary>Much is overdue and nobody has spoken to the debtor lately.</summary>
    HighBalance,

    /// <summary>Open past the day on which this payer usually pays. On = that day.</summary>
    LaterThanUsual,

    /// <summary>The risk of the debtor rose. Detail = the class now.</summary>
    RiskWorsened,

    /// <summary>Much of the credit limit is used. Detail = the percentage reached.</summary>
    LimitAlert,

    /// <summary>An invoice has no exchange rate, so that it is neither compared nor chased.</summary>
    MissingExchangeRate,

    /// <summary>A step by letter waits to be printed and posted. On = since when.</summary>
    LetterToPost,

    /// <summary>Any other task that Relance opened. On = since when. Detail = its subject.</summary>
    TaskToDo,
}

/// <summary>The one thing to do next about an item.</summary>
public enum NextBestAction
{
    DecideApproval,
    CheckPayment,
    CallAboutPromise,
    AnswerDispute,
    ChooseRoute,
    PrepareHandOver,
    FindContact,
    CorrectAddress,
    InterruptLimitation,
    Call,
    ReviewCredit,
    EnterRate,
    PostLetter,
    DoTask,
}

/// <summary>Why an item has points.</summary>
public enum WorkReason
{
    /// <summary>Detail = the kind.</summary>
    Kind,

    /// <summary>Value = the amount at stake in base currency.</summary>
    AmountAtStake,

    /// <summary>Value = days late of the debtor's oldest invoice.</summary>
    OldestDaysLate,

    /// <summary>Detail = the class.</summary>
    RiskClass,

    /// <summary>Value = days since the item could be done.</summary>
    Waiting,

    /// <summary>Value = days until the claim is barred; negative = it is.</summary>
    LimitationClose,

    /// <summary>On = the last contact; null = never.</summary>
    NoRecentContact,
}

/// <summary>Points with their reason.</summary>
public sealed record WorkPoints(CodedReason<WorkReason> Reason, int Points);

/// <summary>One thing to do, with the reasons of its place in the list.</summary>
/// <param name="Key">The same on every day for the same occasion: kind, debtor and source.</param>
/// <param name="Amount">At stake, in base currency.</param>
/// <param name="On">See <see cref="WorkItemKind"/>; null where the kind has no day.</param>
/// <param name="Points">The sum of <paramref name="Reasons"/>.</param>
/// <param name="SnoozedUntil">The day on which it comes back; null = it is not snoozed.</param>
public sealed record WorkItem(
    string Key,
    WorkItemKind Kind,
    WorkDebtor Debtor,
    Guid SourceId,
    Guid? InvoiceId,
    decimal Amount,
    LocalDate? On,
    OwnerSide Owner,
    NextBestAction Action,
    int Points,
    ValueList<WorkPoints> Reasons,
    LocalDate? SnoozedUntil)
{
    /// <summary>The number or the words by which people know the source; null = the debtor says it all.</summary>
    public string? Detail { get; init; }

    /// <summary>The person whose work it is whatever the debtor says; null = the collector or the sales owner of the debtor.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Whose work it is; null = nobody's yet.</summary>
    public Guid? PersonId => AssigneeId ?? (Owner == OwnerSide.Sales ? Debtor.SalesOwnerId : Debtor.CollectorId);
}
