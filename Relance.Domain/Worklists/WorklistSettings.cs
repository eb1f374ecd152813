namespace Relance.Domain;

/// <summary>Points from a value on.</summary>
/// <param name="From">Least value, included.</param>
public sealed record PointBand(decimal From, int Points);

/// <summary>How the worklist is ordered and what is left off it. The points are ours; the order of weights follows the practice of collectors.</summary>
public sealed record WorklistSettings
{
    public static WorklistSettings Default { get; } = new();

    /// <summary>By amount at stake in base currency; the highest band that is reached counts.</summary>
    public ValueList<PointBand> AmountBands { get; init; } = ValueList.Of(new PointBand(1_000m, 5), new PointBand(10_000m, 15), new PointBand(50_000m, 25));

    /// <summary>By days late of the oldest invoice.</summary>
    public ValueList<PointBand> AgeBands { get; init; } = ValueList.Of(new PointBand(30m, 5), new PointBand(60m, 10), new PointBand(90m, 15));

    public int PointsOfClassD { get; init; } = 5;

    public int PointsOfClassE { get; init; } = 10;

    /// <summary>One point per day that an item waits, up to this many.</summary>
    public int MostWaitingPoints { get; init; } = 10;

    /// <summary>A claim is near its limitation so many days before it, this day included.</summary>
    public int LimitationDays { get; init; } = 365;

    /// <summary>And close to it so many days before, this day included.</summary>
    public int LimitationCloseDays { get; init; } = 90;

    public int PointsOfLimitationClose { get; init; } = 40;

    /// <summary>Overdue in base currency from which a balance is high, included; null = never.</summary>
    public decimal? HighBalance { get; init; } = 10_000m;

    /// <summary>A contact is recent for so many days: on the day itself and the N - 1 days after it.</summary>
    public int RecentContactDays { get; init; } = 14;

    /// <summary>Calls and late payments below this amount are left to the reminders, in base currency.</summary>
    public decimal MinimumAmount { get; init; } = 50m;

    /// <summary>What a kind weighs by itself.</summary>
    public int PointsOf(WorkItemKind kind) => kind switch
    {
        WorkItemKind.LimitationNear => 50,
        WorkItemKind.PromiseBroken => 50,
        WorkItemKind.HandOverProposed => 45,
        WorkItemKind.ApprovalWaiting => 40,
        WorkItemKind.PromiseDueToday => 40,
        WorkItemKind.DisputePastDeadline => 40,
        WorkItemKind.ScenarioExhausted => 35,
        WorkItemKind.NoContact => 30,
        WorkItemKind.DeliveryFailed => 30,
        WorkItemKind.HighBalance => 30,
        WorkItemKind.RiskWorsened => 30,
        WorkItemKind.CallToMake => 25,
        _ => 20,
    };
}
