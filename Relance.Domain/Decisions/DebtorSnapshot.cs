using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Everything that a decision about one debtor may look at. The day is part of it, so a preview, a replay and a back-test are the
/// same call. The order of the lists changes nothing.
/// </summary>
public sealed record DebtorSnapshot
{
    public required LocalDate AsOf { get; init; }

    public required Debtor Debtor { get; init; }

    /// <summary>The invoices that are open, and settled ones that an open promise or a pending reminder still names.</summary>
    public ValueList<Invoice> Invoices { get; init; } = ValueList<Invoice>.Empty;

    /// <summary>Unapplied money and credits, and what was received since the oldest open promise, plan in force or resolved dispute.</summary>
    public ValueList<Payment> Payments { get; init; } = ValueList<Payment>.Empty;

    public ValueList<Segment> Segments { get; init; } = ValueList<Segment>.Empty;

    /// <summary>Published versions, and retired ones on which an invoice of this debtor is still under way.</summary>
    public ValueList<ScenarioVersion> Scenarios { get; init; } = ValueList<ScenarioVersion>.Empty;

    /// <summary>Open ones, and broken or partly kept ones on invoices that are still open.</summary>
    public ValueList<Promise> Promises { get; init; } = ValueList<Promise>.Empty;

    /// <summary>Accepted ones, and those in default on invoices that are still open.</summary>
    public ValueList<PaymentPlan> Plans { get; init; } = ValueList<PaymentPlan>.Empty;

    public ValueList<Dispute> Disputes { get; init; } = ValueList<Dispute>.Empty;

    public ValueList<Pause> Pauses { get; init; } = ValueList<Pause>.Empty;

    /// <summary>Reminders with a line for one of the invoices, and all those within the contact period.</summary>
    public ValueList<Reminder> History { get; init; } = ValueList<Reminder>.Empty;

    /// <summary>The hold in force; null = none.</summary>
    public CreditHold? Hold { get; init; }

    public RecoveryFacts Recovery { get; init; } = RecoveryFacts.None;

    /// <summary>Null = exposure and alerts are not kept, as in a simulation; limits still count for holds.</summary>
    public CreditFacts? Credit { get; init; }

    /// <summary>What the risk is judged by; null = it is not looked at now.</summary>
    public RiskReview? RiskReview { get; init; }

    /// <summary>Days on which a message went to others of the group in which one voice answers for all; they count as contacts.</summary>
    public ValueList<LocalDate> GroupContacts { get; init; } = ValueList<LocalDate>.Empty;

    /// <summary>Keys of the tasks that were opened before and may not be opened again.</summary>
    public ValueList<string> TaskKeys { get; init; } = ValueList<string>.Empty;

    /// <summary>Claims in any state, of the invoices for which something is still open or about to be claimed.</summary>
    public ValueList<Claim> Claims { get; init; } = ValueList<Claim>.Empty;

    /// <summary>What was received for the invoices for which something is about to be claimed; interest depends on its days.</summary>
    public ValueList<Payment> Receipts { get; init; } = ValueList<Payment>.Empty;

    public ReferenceRates Rates { get; init; } = ReferenceRates.Empty;

    /// <summary>Tasks that were opened before and that nobody has closed yet.</summary>
    public ValueList<OpenTask> OpenTasks { get; init; } = ValueList<OpenTask>.Empty;

    /// <summary>The creditor's and the debtor's calendars combined.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.MondayToFriday;

    public Policy Policy { get; init; } = new();
}
