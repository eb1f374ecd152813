namespace Relance.Domain;

/// <summary>What a risk score looks at (design rule 32).</summary>
public enum RiskPartKind
{
    /// <summary>Average days from due date to payment over twelve months, weighted by amount; negative = early.</summary>
    AverageDelay,

    /// <summary>Invoices paid, or still open, more than the tolerated days late / all that were seen, in percent.</summary>
    ShareLate,

    /// <summary>Average delay of the last three months less that of the nine months before, in days.</summary>
    Trend,

    /// <summary>Overdue / open today, in percent.</summary>
    OverdueShare,

    /// <summary>Promises broken within twelve months; a partly kept one counts half.</summary>
    BrokenPromises,

    /// <summary>Disputes found unfounded within twelve months.</summary>
    UnfoundedDisputes,

    /// <summary>Invoices paid in several parts / invoices with a payment, in percent.</summary>
    PartialPayments,

    /// <summary>1 when an alert from outside stands: insolvency notice, late accounts.</summary>
    ExternalAlert,
}

/// <summary>How a value becomes points: none up to <paramref name="From"/>, all from <paramref name="Full"/> on, in proportion between.</summary>
/// <param name="Weight">Most points that the part can give.</param>
/// <param name="From">The last value without points, in the unit of the part.</param>
/// <param name="Full">The first value with all points; above <paramref name="From"/>.</param>
public sealed record RiskRamp(decimal Weight, decimal From, decimal Full)
{
    /// <summary>Rounded to one decimal, so that the points that are shown add up to the score that is shown.</summary>
    public decimal PointsOf(decimal value)
    {
        var share = (value - From) / (Full - From);
        return System.Math.Round(Weight * (share < 0m ? 0m : share > 1m ? 1m : share), 1, System.MidpointRounding.AwayFromZero);
    }
}

/// <summary>
/// The weights and limits of the risk score. The defaults are ours, from the usual grids of credit management; together the weights
/// are 100.
/// </summary>
public sealed record RiskSettings
{
    public static RiskSettings Default { get; } = new();

    /// <summary>In days. It begins fifteen days EARLY: somebody who pays on the last day has no slack, somebody who pays well before has some.</summary>
    public RiskRamp AverageDelay { get; init; } = new(30m, -15m, 30m);

    public RiskRamp ShareLate { get; init; } = new(20m, 0m, 100m);

    public RiskRamp Trend { get; init; } = new(10m, 0m, 15m);

    public RiskRamp OverdueShare { get; init; } = new(15m, 0m, 100m);

    public RiskRamp BrokenPromises { get; init; } = new(10m, 0m, 2m);

    public RiskRamp UnfoundedDisputes { get; init; } = new(5m, 0m, 2m);

    public RiskRamp PartialPayments { get; init; } = new(5m, 0m, 50m);

    public RiskRamp ExternalAlert { get; init; } = new(5m, 0m, 1m);

    /// <summary>An alert from outside makes the class E, whatever the score and even without history.</summary>
    public bool AlertOverrides { get; init; } = true;

    /// <summary>More days late than this count as late for <see cref="RiskPartKind.ShareLate"/>; exactly so many do not.</summary>
    public int TolerateDays { get; init; } = 10;

    /// <summary>Fewer invoices that were paid or are overdue make no score: the history is not known.</summary>
    public int MinimumInvoices { get; init; } = 3;

    /// <summary>Fewer invoices on either side make no trend.</summary>
    public int TrendInvoices { get; init; } = 3;

    /// <summary>Least score of class B, this score included; below it is A.</summary>
    public decimal FromB { get; init; } = 15m;

    /// <summary>Least score of class C, included.</summary>
    public decimal FromC { get; init; } = 25m;

    /// <summary>Least score of class D, included.</summary>
    public decimal FromD { get; init; } = 40m;

    /// <summary>Least score of class E, included.</summary>
    public decimal FromE { get; init; } = 60m;

    /// <summary>Days after which the risk is looked at again although nothing was paid, this number included.</summary>
    public int ReviewDays { get; init; } = 30;

    public RiskRamp RampOf(RiskPartKind kind) => kind switch
    {
        RiskPartKind.AverageDelay => AverageDelay,
        RiskPartKind.ShareLate => ShareLate,
        RiskPartKind.Trend => Trend,
        RiskPartKind.OverdueShare => OverdueShare,
        RiskPartKind.BrokenPromises => BrokenPromises,
        RiskPartKind.UnfoundedDisputes => UnfoundedDisputes,
        RiskPartKind.PartialPayments => PartialPayments,
        RiskPartKind.ExternalAlert => ExternalAlert,
        _ => throw new System.ArgumentOutOfRangeException(nameof(kind), kind, "Unknown part."),
    };

    public RiskClass ClassOf(decimal score) =>
        score >= FromE ? RiskClass.E
        : score >= FromD ? RiskClass.D
        : score >= FromC ? RiskClass.C
        : score >= FromB ? RiskClass.B
        : RiskClass.A;
}
