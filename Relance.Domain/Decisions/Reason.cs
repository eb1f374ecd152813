using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Why something was done or not done. Each code has a text in English and in French.</summary>
public enum ReasonCode
{
    /// <summary>A reminder is proposed today. On = today.</summary>
    Reminded,

    // Out of dunning.
    NotIssued,
    CancelledInvoice,
    NotChased,
    Settled,
    EInvoiceStopped,

    // Suspended by an arrangement.
    Paused,
    Promised,

    /// <summary>A payment plan is in good standing. Amount of OfAmount is paid; Days to the instalment that is waited for; On = the day of default.</summary>
    InPlan,
    Disputed,
    CreditNoteExpected,

    /// <summary>Part payments that lie ahead; the reason for the other part of the invoice.</summary>
    PartNotYetDue,

    // Not today.
    NotYetDue,
    WithinGrace,
    WaitsAfterPrevious,
    ClosedDay,
    BelowInvoiceMinimum,
    BelowDebtorMinimum,
    CoveredByCredits,
    QuietDays,
    ContactLimit,
    StaleLedger,

    // Under way.
    AwaitingApproval,
    AwaitingDelivery,
    DeliveryFailed,

    // Nothing to do by itself.
    NoScenario,
    NoUsableContact,
    ScenarioExhausted,
    MissingExchangeRate,
    NeverOpen,

    // About the debtor.
    PromiseKept,
    PromisePartlyKept,
    PromiseBroken,
    PlanCompleted,

    /// <summary>Amount is missing; Days to the instalment that was missed, negative.</summary>
    PlanDefaulted,

    /// <summary>What was missing came within the days to cure.</summary>
    PlanRestored,
    DisputeLate,

    /// <summary>Days = since the deadline.</summary>
    DisputeEscalated,

    /// <summary>Amount of OfAmount is still to be credited.</summary>
    CreditNoteMissing,
    CreditNoteReceived,
    HoldPlaced,
    HoldChanged,
    HoldReleased,
    HoldForced,
    HoldKept,
    FactsChanged,
    Resumed,
    SalesWarned,
    HandOverProposed,
    AccountingTold,
    ProjectTold,
    InvoiceNotReady,

    // Recovery.

    /// <summary>Detail = the agency, Days = since the hand-over.</summary>
    WithAgency,

    /// <summary>Detail = the case and the agency.</summary>
    RecoveredByAgency,

    /// <summary>Detail = the last day to claim.</summary>
    LimitationPassed,

    /// <summary>Detail = the missing items, separated by commas.</summary>
    NoticeIncomplete,
    NoticeReturned,
    NoticeOver,
    CaseToRecall,
    PayoutLate,
    LimitationNear,

    /// <summary>A write-off waits for a decision. Detail = its number.</summary>
    WriteOffProposed,
    MessageReturned,
    LimitAlert,
    RiskWorsened,
    HoldExempt,

    /// <summary>A step claims interest, but a rate is not in the table. Detail = its series and half-year.</summary>
    RateMissing,

    /// <summary>A step claims what the law of the country is not known for. Detail = the country.</summary>
    RegimeUnknown,

    /// <summary>The debtor is not chased, to see who pays anyway.</summary>
    ControlGroup,

    /// <summary>What a task was opened for is over. Detail = the kind of the task.</summary>
    TaskClosed,
}

/// <summary>
/// A reason with its values. Every invoice of a snapshot gets exactly one that tells why it is (not) reminded; the debtor gets
/// others. It is data; a text is made of it only when somebody asks (design section 3).
/// </summary>
public sealed record Reason(ReasonCode Code)
{
    /// <summary>Null = about the debtor.</summary>
    public Guid? InvoiceId { get; init; }

    /// <summary>The step done, or the next one that waits.</summary>
    public Guid? StepId { get; init; }

    /// <summary>The promise, dispute, pause, reminder or hold that is the reason.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>The day on which this could change, or happened; null = only somebody's act can change it.</summary>
    public LocalDate? On { get; init; }

    /// <summary>In <see cref="Currency"/>: what is suspended, missing or reached.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What <see cref="Amount"/> is compared with: the whole balance, the threshold.</summary>
    public decimal? OfAmount { get; init; }

    public string? Currency { get; init; }

    public int? Days { get; init; }

    /// <summary>A number, a cause or a status that people know.</summary>
    public string? Detail { get; init; }

    /// <summary>What holds for another part of the same invoice: a part is disputed, and the rest is the subject of this reason. Several disputes form a chain.</summary>
    public Reason? Besides { get; init; }
}
