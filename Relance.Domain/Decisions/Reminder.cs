using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Life of a reminder: proposed, perhaps approved, issued, and it counts only when delivered.</summary>
public enum ReminderState
{
    /// <summary>Written down, not out of the house. Waits for approval, or for the issue that follows at once.</summary>
    Proposed,
    Approved,

    /// <summary>Handed to its channel; whether it reached the debtor is not known yet.</summary>
    Issued,

    /// <summary>Reached the debtor: now its step counts (design rule 21).</summary>
    Delivered,
    Failed,

    /// <summary>Refused by the approver: the step is skipped, not asked again.</summary>
    Rejected,

    /// <summary>Taken back before it left, because the facts changed: the step is free again.</summary>
    Cancelled,
}

/// <summary>One invoice within a reminder, with its own step. Unique by invoice, step, cycle and occurrence.</summary>
/// <param name="Occurrence">0 the first time; 1 and more for repeats of the last step.</param>
public sealed record ReminderLine(Guid InvoiceId, Guid StepId, int Cycle, int Occurrence, decimal OpenBalance, decimal AskedAmount, int DaysLate);

/// <summary>A reminder that was proposed on some earlier day, with what became of it.</summary>
public sealed record Reminder
{
    public required Guid Id { get; init; }

    public required ReminderState State { get; init; }

    /// <summary>The step that leads: the highest of the lines.</summary>
    public required Guid StepId { get; init; }

    public required Channel Channel { get; init; }

    public Guid? ContactId { get; init; }

    public string? Address { get; init; }

    public required LocalDate ProposedOn { get; init; }

    public LocalDate? IssuedOn { get; init; }

    /// <summary>The day it reached the debtor; the next step is counted from it.</summary>
    public LocalDate? CountedOn { get; init; }

    public bool RequiresApproval { get; init; }

    public bool IsFormalNotice { get; init; }

    public required ValueList<ReminderLine> Lines { get; init; }

    /// <summary>The step of its lines will not come again in this cycle.</summary>
    public bool IsDone => State is ReminderState.Delivered or ReminderState.Rejected;

    public bool IsPending => State is ReminderState.Proposed or ReminderState.Approved or ReminderState.Issued;

    /// <summary>The day from which waits are counted: the delivery, the issue, or for a rejected one the proposal.</summary>
    public LocalDate AnchorOn => CountedOn ?? IssuedOn ?? ProposedOn;
}
