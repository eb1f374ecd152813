using System;

namespace Relance.Domain;

/// <summary>
/// A ranked rule that tells which debtors follow which scenario (design rule 9). Every criterion that is given must hold; a
/// criterion that is not given holds for everybody. The lowest rank wins.
/// </summary>
public sealed record Segment
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>1 is looked at first. Equal ranks are refused when segments are checked; should they occur, the id decides.</summary>
    public required int Rank { get; init; }

    public required Guid ScenarioId { get; init; }

    /// <summary>Null = any kind.</summary>
    public DebtorKind? Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes, any of them; empty = any country.</summary>
    public ValueList<string> Countries { get; init; } = ValueList<string>.Empty;

    /// <summary>The debtor has at least one of them; empty = no condition.</summary>
    public ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    /// <summary>Letters A to E, any of them; empty = any class and debtors without one.</summary>
    public ValueList<string> RiskClasses { get; init; } = ValueList<string>.Empty;

    /// <summary>Open balance in base currency, this amount included; null = no lower bound.</summary>
    public decimal? MinimumBalance { get; init; }

    /// <summary>Open balance in base currency, this amount excluded; null = no upper bound.</summary>
    public decimal? MaximumBalance { get; init; }

    /// <summary>Takes whoever no other rule took; it has no criteria of its own and the last rank.</summary>
    public bool IsCatchAll { get; init; }

    /// <summary>It names an account or a payment page of its own.</summary>
    public bool HasWayToPay { get; init; }

    public bool Matches(Debtor debtor, decimal openBalanceInBase) =>
        (Kind is null || Kind == debtor.Kind)
        && (Countries.IsEmpty || Contains(Countries, debtor.Country))
        && (Tags.IsEmpty || Shares(debtor.Tags))
        && (RiskClasses.IsEmpty || (debtor.RiskClass is not null && Contains(RiskClasses, debtor.RiskClass)))
        && (MinimumBalance is null || openBalanceInBase >= MinimumBalance)
        && (MaximumBalance is null || openBalanceInBase < MaximumBalance);

    /// <summary>The debtor's segment: the one assigned by hand, else the first that matches by rank; null = none matches.</summary>
    /// <remarks>A segment assigned by hand that no longer exists is passed over, so that the debtor is not lost.</remarks>
    public static Segment? Of(Debtor debtor, decimal openBalanceInBase, ValueList<Segment> segments)
    {
        Segment? best = null;
        foreach (var segment in segments)
        {
            if (segment.Id == debtor.SegmentId)
            {
                return segment;
            }

            if ((best is null || Precedes(segment, best)) && segment.Matches(debtor, openBalanceInBase))
            {
                best = segment;
            }
        }

        return best;
    }

    private static bool Precedes(Segment left, Segment right) =>
        left.Rank != right.Rank ? left.Rank < right.Rank : left.Id.CompareTo(right.Id) < 0;

    private bool Shares(ValueList<string> tags)
    {
        foreach (var tag in tags)
        {
            if (Contains(Tags, tag))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ValueList<string> values, string value)
    {
        foreach (var one in values)
        {
            if (string.Equals(one, value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
