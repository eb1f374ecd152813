using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A part of the worklist. Every criterion that is given must hold; one that is not given holds for every item.</summary>
public sealed record WorklistFilter
{
    /// <summary>Any of them; empty = any kind.</summary>
    public ValueList<WorkItemKind> Kinds { get; init; } = ValueList<WorkItemKind>.Empty;

    /// <summary>The person of the item: who was assigned, else the collector for items of accounting and the sales owner for items of sales.</summary>
    public Guid? UserId { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? DebtorId { get; init; }

    public OwnerSide? Owner { get; init; }

    /// <summary>Least amount at stake in base currency, included.</summary>
    public decimal? MinimumAmount { get; init; }

    /// <summary>Snoozed items are shown too.</summary>
    public bool WithSnoozed { get; init; }

    public static WorklistFilter Everything { get; } = new();

    public static WorklistFilter PromisesDueToday { get; } = Only(WorkItemKind.PromiseDueToday);

    public static WorklistFilter BrokenPromises { get; } = Only(WorkItemKind.PromiseBroken);

    public static WorklistFilter DisputesPastDeadline { get; } = Only(WorkItemKind.DisputePastDeadline);

    public static WorklistFilter ApprovalsWaiting { get; } = Only(WorkItemKind.ApprovalWaiting);

    public static WorklistFilter ExhaustedScenarios { get; } = Only(WorkItemKind.ScenarioExhausted);

    public static WorklistFilter WithoutContact { get; } = Only(WorkItemKind.NoContact);

    public static WorklistFilter LimitationNear { get; } = Only(WorkItemKind.LimitationNear);

    public static WorklistFilter HandOvers { get; } = Only(WorkItemKind.HandOverProposed);

    public static WorklistFilter Mine(Guid userId) => new() { UserId = userId };

    public static WorklistFilter OfTeam(Guid teamId) => new() { TeamId = teamId };

    public static WorklistFilter Only(params WorkItemKind[] kinds) => new() { Kinds = ValueList.Of(kinds) };

    /// <summary>The items that pass, in their order.</summary>
    public ValueList<WorkItem> Apply(IEnumerable<WorkItem> items) => items.Where(Passes).ToValueList();

    public bool Passes(WorkItem item) =>
        (Kinds.IsEmpty || Kinds.Contains(item.Kind))
        && (UserId is null || UserId == item.PersonId)
        && (TeamId is null || TeamId == item.Debtor.TeamId)
        && (DebtorId is null || DebtorId == item.Debtor.Id)
        && (Owner is null || Owner == item.Owner)
        && (MinimumAmount is null || item.Amount >= MinimumAmount)
        && (WithSnoozed || item.SnoozedUntil is null);
}
