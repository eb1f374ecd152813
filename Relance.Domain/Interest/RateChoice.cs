namespace Relance.Domain;

/// <summary>Which of the possible rates was taken; said in every explanation (design rule 36).</summary>
public enum RateBranch
{
    /// <summary>No rate in the contract: the law's own.</summary>
    Statutory,

    /// <summary>The contract's rate, at or above the legal floor of that half-year.</summary>
    Contractual,

    /// <summary>The contract's rate was below the legal floor of that half-year, so the floor holds.</summary>
    LegalFloor,
}

/// <summary>The rate of one half-year and where it comes from.</summary>
/// <param name="Period">The half-year whose rows were read.</param>
/// <param name="Percent">The rate that is used.</param>
/// <param name="Branch">Why this one.</param>
/// <param name="Floor">The legal floor of the half-year; null when no contract was checked against one.</param>
public sealed record RateChoice(HalfYear Period, decimal Percent, RateBranch Branch, decimal? Floor)
{
    /// <returns>The choice, or the missing row; exactly one of them is null.</returns>
    internal static (RateChoice? Choice, MissingRate? Missing) Of(
        InterestRegime regime,
        RateRule? contract,
        HalfYear period,
        ReferenceRates rates)
    {
        var own = (contract ?? regime.Statutory).In(period, rates);
        if (own.Missing is not null)
        {
            return (null, own.Missing);
        }

        if (contract is null)
        {
            return (new RateChoice(period, own.Percent, RateBranch.Statutory, null), null);
        }

        var floor = regime.ContractFloor?.In(period, rates);
        if (floor?.Missing is { } missing)
        {
            return (null, missing);
        }

        return floor is { } least && own.Percent < least.Percent
            ? (new RateChoice(period, least.Percent, RateBranch.LegalFloor, least.Percent), null)
            : (new RateChoice(period, own.Percent, RateBranch.Contractual, floor?.Percent), null);
    }
}
