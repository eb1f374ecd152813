using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>The amount on which a fee in percent is computed.</summary>
public enum FeeBase
{
    /// <summary>What is still open on the day of the step.</summary>
    OpenBalance,

    /// <summary>The invoice as it was issued.</summary>
    OriginalAmount,
}

/// <summary>How a step's fee is computed.</summary>
public abstract record FeeFormula
{
    private FeeFormula()
    {
    }

    public sealed record FixedSum(decimal Sum) : FeeFormula;

    /// <param name="Rate">1.5 for 1.5 %.</param>
    public sealed record Percentage(decimal Rate) : FeeFormula;

    /// <summary>The band in which the amount lies gives the fee for the whole amount.</summary>
    public sealed record BandOfAmount(ValueList<FeeBand> Bands) : FeeFormula;

    /// <summary>Each band gives the fee for its slice of the amount; the fees of all slices that are reached add up.</summary>
    public sealed record BandsAccumulated(ValueList<FeeBand> Bands) : FeeFormula;
}

/// <summary>One band of a fee by size.</summary>
/// <param name="From">Amounts from here on, inclusive, up to the next band, exclusive.</param>
/// <param name="Sum">A fixed part, charged when the band is reached.</param>
/// <param name="Rate">In percent.</param>
public sealed record FeeBand(decimal From, decimal Sum, decimal Rate);

/// <summary>
/// What a step charges. Only where contract and law allow it: never to a consumer in France (CPCE L111-8). Once for each invoice and
/// step is kept by the key of the claim, not here.
/// </summary>
public sealed record StepFee(FeeFormula Formula, FeeBase Base)
{
    /// <summary>Null = none. A minimum is charged even when the formula gives zero.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Null = none. It wins over a larger minimum.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Rounded to the minor unit of the currency; zero when nothing is open.</summary>
    public Money For(Money original, Money openBalance)
    {
        if (openBalance.Amount <= 0m)
        {
            return Money.Zero(openBalance.Currency);
        }

        var fee = Of(Base == FeeBase.OpenBalance ? openBalance.Amount : original.Amount);
        fee = Math.Min(Math.Max(fee, Minimum ?? fee), Maximum ?? decimal.MaxValue);
        return new Money(fee, openBalance.Currency).Rounded();
    }

    private decimal Of(decimal amount)
    {
        switch (Formula)
        {
            case FeeFormula.FixedSum sum:
                return sum.Sum;
            case FeeFormula.Percentage percentage:
                return amount * percentage.Rate / 100m;
            case FeeFormula.BandOfAmount single:
                var band = single.Bands.Where(one => one.From <= amount).OrderByDescending(one => one.From).FirstOrDefault();
                return band is null ? 0m : band.Sum + (amount * band.Rate / 100m);
            case FeeFormula.BandsAccumulated accumulated:
                return Accumulated(accumulated.Bands, amount);
            default:
                throw new InvalidOperationException("Unknown fee formula.");
        }
    }

    private static decimal Accumulated(ValueList<FeeBand> bands, decimal amount)
    {
        var fee = 0m;
        var top = amount;
        foreach (var band in bands.Where(one => one.From <= amount).OrderByDescending(one => one.From))
        {
            fee += band.Sum + ((top - band.From) * band.Rate / 100m);
            top = band.From;
        }

        return fee;
    }
}
