namespace Relance.Domain;

/// <summary>What should be changed. Each code has a text in English and in French.</summary>
public enum RecommendationCode
{
    /// <summary>Detail = the step; value = percent recovered, of = the percentage looked for.</summary>
    StepRecoversLittle,

    /// <summary>Detail = the step; value = percent of what it recovered that would have come anyway.</summary>
    StepIsNotNeeded,

    /// <summary>Detail = the step; value = percent of the better channel, of = percent of this one.</summary>
    OtherChannelIsBetter,

    /// <summary>Detail = the segment; value = average delay now, of = before, in days.</summary>
    SegmentPaysSlower,

    /// <summary>Detail = the cause; value = percent of the disputed amount.</summary>
    DisputeCauseDominates,

    /// <summary>Detail = the cause of delay; value = percent of the amount days.</summary>
    DelayCauseDominates,

    /// <summary>Value = percent kept, of = the percentage looked for.</summary>
    PromisesAreNotKept,

    /// <summary>Value = count of debtors, of = percent of the overdue amount that they owe.</summary>
    OverdueIsConcentrated,

    /// <summary>Value = days of DSO above the best possible.</summary>
    CashIsTiedUp,
}

/// <summary>What the expected effect is counted in.</summary>
public enum EffectUnit
{
    /// <summary>Money that comes in, or comes in earlier, in the currency of the recommendation.</summary>
    Amount,

    /// <summary>Days of delay less.</summary>
    Days,

    /// <summary>Messages less, for the same money.</summary>
    Contacts,

    /// <summary>Points of percentage.</summary>
    Points,
}

public enum Priority
{
    High,
    Medium,
    Low,
}

/// <summary>
/// A proposal computed from the figures, with its reason and the effect to expect if it works (design rule 40). A person decides.
/// </summary>
/// <param name="Effect">An upper bound, in <paramref name="Unit"/>: what there is to gain, not what is certain.</param>
public sealed record Recommendation(CodedReason<RecommendationCode> Reason, EffectUnit Unit, decimal Effect, Priority Priority)
{
    public RecommendationCode Code => Reason.Code;

    /// <summary>The segment that a step recommendation is about; empty = none.</summary>
    public string Segment { get; init; } = "";

    /// <summary>The channel that the step uses now; null = not about a step.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The channel to use instead; null = none is proposed.</summary>
    public Channel? BetterChannel { get; init; }
}
