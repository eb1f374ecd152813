using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// One thing to do to the host. Ids and scalars only; a decision lists effects in a fixed order, and each carries what makes it
/// recognisable when it is done twice.
/// </summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Writes down the outcome of a promise, decided on the exact day.</summary>
    public sealed record SettlePromise(Guid PromiseId, PromiseState State, decimal Paid) : Effect;

    /// <summary>Writes down how a payment plan stands: in default, restored, completed, or only what was received.</summary>
    /// <param name="Paid">Received for it so far, in its currency.</param>
    public sealed record SettlePlan(Guid PlanId, PlanState State, decimal Paid) : Effect;

    /// <summary>Tells the manager of that side about a dispute that nobody answers.</summary>
    public sealed record EscalateDispute(Guid DisputeId, OwnerSide Side) : Effect;

    /// <summary>Writes down that the credit note which a dispute led to is complete.</summary>
    public sealed record NoteCreditNote(Guid DisputeId) : Effect;

    /// <summary>Takes a reminder back that has not reached the debtor; its steps are free again.</summary>
    public sealed record CancelReminder(Guid ReminderId, ReasonCode Why) : Effect;

    /// <summary>Hands a reminder to its channel: it was approved, or its first issue was interrupted.</summary>
    public sealed record IssueReminder(Guid ReminderId) : Effect
    {
        /// <summary>As in <see cref="ProposeReminder"/>, computed anew for the day on which it leaves.</summary>
        public ValueList<ClaimEntry> Claims { get; init; } = ValueList<ClaimEntry>.Empty;
    }

    /// <summary>Sends a reminder that failed through the next channel or address.</summary>
    public sealed record RetryReminder(Guid ReminderId, Channel Channel, Guid ContactId, string Address, string Language) : Effect
    {
        /// <summary>As in <see cref="ProposeReminder"/>, computed anew for the day on which it leaves.</summary>
        public ValueList<ClaimEntry> Claims { get; init; } = ValueList<ClaimEntry>.Empty;
    }

    /// <summary>A new reminder. It is issued at once unless a person must approve it.</summary>
    /// <param name="Key">Unique for the debtor, day, language and the line that leads: its step, invoice, currency, cycle and occurrence.</param>
    /// <param name="Amount">Sum of the asked amounts of the lines, in <paramref name="Currency"/>.</param>
    public sealed record ProposeReminder(
        string Key,
        Guid StepId,
        Channel Channel,
        Guid ContactId,
        string Address,
        string Language,
        string Currency,
        decimal Amount,
        bool RequiresApproval,
        bool IsFormalNotice,
        ValueList<ReminderLine> Lines) : Effect
    {
        /// <summary>Completeness of a formal notice; null = it is none, or it was not judged.</summary>
        public NoticeProposal? Notice { get; init; }

        /// <summary>What the message asks for beside the invoices; accrued until it reaches the debtor.</summary>
        public ValueList<ClaimEntry> Claims { get; init; } = ValueList<ClaimEntry>.Empty;
    }

    /// <summary>The message that asks for a claim reached the debtor: from now on its amount no longer moves.</summary>
    public sealed record DemandClaim(Guid ClaimId, Guid InvoiceId, LocalDate On) : Effect;

    /// <summary>Takes away the fee of a step that was not carried out: nobody was asked for it.</summary>
    public sealed record DropClaim(Guid ClaimId, Guid InvoiceId) : Effect;

    /// <summary>Work for a person. A key is opened once.</summary>
    public sealed record OpenTask(string Key, TaskKind Kind, OwnerSide Owner, Guid? InvoiceId, Guid? ReminderId, LocalDate DueOn, Reason Why) : Effect;

    /// <summary>Closes a task of ours whose occasion is over; should it come back, a new task is opened.</summary>
    public sealed record CloseTask(Guid TaskId, string Key, TaskKind Kind, Reason Why) : Effect;

    public sealed record PlaceHold(ValueList<HoldCause> Causes) : Effect;

    /// <summary>The hold stays, for other causes than before.</summary>
    public sealed record ChangeHold(Guid HoldId, ValueList<HoldCause> Causes) : Effect;

    public sealed record ReleaseHold(Guid HoldId) : Effect;

    /// <summary>Writes down what a formal notice lacks now; empty = it is complete.</summary>
    public sealed record SetNoticeMissing(Guid NoticeId, ValueList<NoticeItem> Missing) : Effect;

    /// <summary>Writes the comparison of what can follow beside a formal notice whose deadline is over (<see cref="NextRoute"/>).</summary>
    public sealed record CompareRoutes(Guid NoticeId) : Effect;

    /// <summary>Writes the last day to claim beside the invoice, for views; null = a court case is pending.</summary>
    public sealed record SetLimitation(Guid InvoiceId, LocalDate? LastDay, LimitationState State) : Effect;

    /// <summary>Writes the exposure beside the debtor.</summary>
    /// <param name="Amount">In base currency, rounded to its minor unit.</param>
    /// <param name="UsedPercent">Of the limit in force, with two decimals, never below 0; null = no limit, or a limit of 0.</param>
    /// <param name="AlertReached">The highest alert that is reached; null = none.</param>
    public sealed record SetExposure(decimal Amount, decimal? UsedPercent, int? AlertReached) : Effect;

    /// <summary>Writes how risky the debtor is, with all that makes it, and what may follow; a person decides about it.</summary>
    /// <param name="UsualDelayDays">Days from the due date on which this payer usually pays, negative = early; null = not known.</param>
    public sealed record SetRisk(RiskAssessment Assessment, int? UsualDelayDays, ValueList<CreditAdvice> Advice) : Effect;

    /// <summary>Writes the day on which a payment is expected beside the invoice, for views; null = not known.</summary>
    public sealed record SetExpected(Guid InvoiceId, LocalDate? ExpectedOn) : Effect;

    /// <summary>Writes the day of the next step beside the invoice, for views; null = no step is in sight.</summary>
    public sealed record SetNextStep(Guid InvoiceId, LocalDate? NextStepOn) : Effect;

    /// <summary>Writes beside the invoice what will delay its payment, in the language of the house; an empty text = it is ready.</summary>
    public sealed record SetReadiness(Guid InvoiceId, string Text) : Effect;
}

/// <summary>What a task is about.</summary>
public enum TaskKind
{
    NoContact,
    DeliveryFailed,
    ScenarioExhausted,
    SalesWarning,
    PromiseBroken,
    DisputeLate,
    MissingExchangeRate,
    Configuration,
    HandOver,
    PlanDefaulted,
    DisputeEscalated,
    CreditNoteExpected,
    FormalNoticeIncomplete,
    ChooseRoute,
    RecallFromAgency,
    LimitationNear,
    LimitAlert,
    RiskWorsened,
    EInvoice,
    InvoiceNotReady,
    WriteOffApproval,
    AccountingNotice,
    ProjectNotice,
}
