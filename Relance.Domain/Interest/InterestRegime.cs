namespace Relance.Domain;

/// <summary>Which half-year's rate holds for which days.</summary>
public enum RateMode
{
    /// <summary>The delay is split at 1 January and 1 July; each slice has its own rate.</summary>
    PerHalfYear,

    /// <summary>The rate of the half-year in which interest begins holds for the whole delay.</summary>
    FrozenAtStart,

    /// <summary>One rate for the whole delay: that of the day on which it ends, by payment or by the day of the calculation.</summary>
    AtPayment,

    /// <summary>The law names one figure; nothing is split.</summary>
    Fixed,
}

/// <summary>From when the law lets interest run.</summary>
public enum InterestStart
{
    /// <summary>From the day after the due date, without any reminder.</summary>
    DayAfterDueDate,

    /// <summary>From the day after the debtor received a formal notice; before that nothing is owed.</summary>
    DayAfterFormalNotice,
}

/// <summary>The law on late payment for one kind of debtor in one country.</summary>
/// <param name="Code">Key of configuration data: "FR-B2B".</param>
/// <param name="Law">The texts, in their own language.</param>
/// <param name="Statutory">The rate when the contract sets none.</param>
/// <param name="Mode">Which half-year's rate holds.</param>
/// <param name="Start">From when interest runs.</param>
public sealed record InterestRegime(string Code, string Law, RateRule Statutory, RateMode Mode, InterestStart Start)
{
    public DayCountBasis Basis { get; init; } = DayCountBasis.Actual365;

    /// <summary>A contractual rate below this is raised to it, half-year by half-year; null = the contract is free.</summary>
    public RateRule? ContractFloor { get; init; }

    /// <summary>Interest owed for a full year bears interest itself.</summary>
    public bool CompoundsYearly { get; init; }

    /// <summary>Null = no fixed sum, as for every consumer.</summary>
    public CompensationScale? Compensation { get; init; }
}
