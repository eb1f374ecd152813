namespace Relance.Domain;

/// <summary>How a segment pays, now and in the period before; days late, weighted by amount. Null = nothing was paid.</summary>
public sealed record SegmentDelay(string Segment, decimal? DaysNow, decimal? DaysBefore, decimal Paid);

/// <summary>The figures that recommendations are computed from, all in one currency.</summary>
public sealed record RecommendationFacts
{
    public required KpiSnapshot Snapshot { get; init; }

    /// <summary>In the currency of the snapshot; others are ignored.</summary>
    public ValueList<RecoveryResult<RecoveryKey>> Recovery { get; init; } = ValueList<RecoveryResult<RecoveryKey>>.Empty;

    public ValueList<SegmentDelay> Segments { get; init; } = ValueList<SegmentDelay>.Empty;

    /// <summary>Overdue amounts of the debtors, in any order.</summary>
    public ValueList<decimal> OverdueByDebtor { get; init; } = ValueList<decimal>.Empty;
}

/// <summary>From which figures on something is worth a recommendation; every threshold is included.</summary>
public sealed record RecommendationSettings
{
    /// <summary>Fewer contacts, controls, or debtors say nothing.</summary>
    public int LeastContacts { get; init; } = 20;

    /// <summary>A step that recovers less than this recovers little.</summary>
    public decimal LittlePercent { get; init; } = 10m;

    /// <summary>A step of whose money at least this share would have come anyway is not needed.</summary>
    public decimal AnywayPercent { get; init; } = 80m;

    /// <summary>Another channel is better by at least so many points of percentage.</summary>
    public decimal ChannelPoints { get; init; } = 10m;

    /// <summary>A segment pays slower by at least so many days.</summary>
    public decimal SlowerDays { get; init; } = 5m;

    /// <summary>A cause dominates from this share on.</summary>
    public decimal DominantPercent { get; init; } = 30m;

    /// <summary>Fewer promises kept than this are too few.</summary>
    public decimal KeptPercent { get; init; } = 60m;

    /// <summary>So many debtors owe...</summary>
    public int LargestDebtors { get; init; } = 5;

    /// <summary>...at least this share of what is overdue, among at least four times as many.</summary>
    public decimal ConcentratedPercent { get; init; } = 50m;

    /// <summary>Days of DSO above the best possible.</summary>
    public decimal TiedUpDays { get; init; } = 10m;

    /// <summary>An effect of at least this share of the overdue amount has high priority.</summary>
    public decimal HighPercent { get; init; } = 20m;

    /// <summary>And medium priority from this share on.</summary>
    public decimal MediumPercent { get; init; } = 5m;
}
