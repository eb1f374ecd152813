using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>An occasion for work. Whether it is due on a day is the worklist's business.</summary>
/// <param name="SourceId">Promise, dispute, reminder or invoice; the debtor where it is about the debtor.</param>
/// <param name="Amount">At stake, in base currency.</param>
/// <param name="On">See <see cref="WorkItemKind"/>.</param>
/// <param name="AssigneeId">The person whose work it is; null = whoever works on the debtor.</param>
public sealed record WorkFact(
    WorkItemKind Kind,
    Guid SourceId,
    decimal Amount,
    LocalDate? On = null,
    Guid? InvoiceId = null,
    OwnerSide Owner = OwnerSide.Accounting,
    string? Detail = null,
    Guid? AssigneeId = null);

/// <summary>What the worklist shows and weighs of a debtor; amounts in base currency.</summary>
public sealed record WorkDebtor
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public decimal Overdue { get; init; }

    /// <summary>0 = nothing is overdue.</summary>
    public int OldestDaysLate { get; init; }

    /// <summary>Null = not known.</summary>
    public RiskClass? RiskClass { get; init; }

    /// <summary>Who works on it in accounting; null = nobody yet.</summary>
    public Guid? CollectorId { get; init; }

    /// <summary>Who works on it in sales; null = nobody yet.</summary>
    public Guid? SalesOwnerId { get; init; }

    public Guid? TeamId { get; init; }

    /// <summary>Null = never.</summary>
    public LocalDate? LastContactOn { get; init; }

    public ValueList<WorkFact> Facts { get; init; } = ValueList<WorkFact>.Empty;
}

/// <summary>An item that somebody put off.</summary>
/// <param name="Key">Of the item.</param>
/// <param name="UntilOn">The day on which it is shown again; the day before is the last one without it.</param>
public sealed record Snooze(string Key, LocalDate UntilOn);
