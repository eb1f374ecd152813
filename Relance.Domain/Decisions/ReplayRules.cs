using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What a replay assumes of the world outside: the post, and the people who approve.</summary>
/// <param name="Delivery">When a reminder that left reaches the debtor.</param>
/// <param name="Approval">What the approver does with a reminder that needs approval.</param>
public sealed record ReplayRules(ReplayDelivery Delivery = ReplayDelivery.SameDay, ReplayApproval Approval = ReplayApproval.NextDay);

/// <summary>When reminders arrive in a replay.</summary>
public enum ReplayDelivery
{
    SameDay,

    /// <summary>The next calendar day, worked or not.</summary>
    NextDay,

    /// <summary>It is never known whether they arrive.</summary>
    Unknown,

    /// <summary>Every attempt has failed by the next morning.</summary>
    Fails,
}

/// <summary>What happens in a replay to reminders that a person must approve.</summary>
public enum ReplayApproval
{
    /// <summary>Nobody answers.</summary>
    Never,

    /// <summary>Approved on the next day, before that day is decided.</summary>
    NextDay,

    /// <summary>Rejected on the next day: the step is skipped.</summary>
    RejectedNextDay,
}

/// <summary>A change of the facts at the beginning of a day of a replay: a payment, a promise, a new invoice.</summary>
public sealed record ReplayEvent(LocalDate On, Func<DebtorSnapshot, DebtorSnapshot> Change);

/// <summary>One day of a replay.</summary>
/// <param name="Before">The facts on which was decided.</param>
/// <param name="After">The facts with the effects written.</param>
public sealed record ReplayDay(DebtorSnapshot Before, Decision Decision, DebtorSnapshot After)
{
    public LocalDate On => Before.AsOf;
}
