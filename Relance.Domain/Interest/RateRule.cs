using System;

namespace Relance.Domain;

/// <summary>How a rate follows from published ones.</summary>
public abstract record RateRule
{
    private RateRule()
    {
    }

    /// <summary>The rate of a half-year in percent, or the row that is missing.</summary>
    public abstract RateAnswer In(HalfYear period, ReferenceRates rates);

    /// <summary>The same at all times.</summary>
    public sealed record Constant(decimal Percent) : RateRule
    {
        public override RateAnswer In(HalfYear period, ReferenceRates rates) => RateAnswer.Of(Percent);
    }

    /// <summary>A published rate times a factor, plus points: ECB + 10; three times the legal rate.</summary>
    public sealed record Published(string Series, decimal Points = 0m, decimal Factor = 1m) : RateRule
    {
        /// <summary>Rounded up to a multiple of this many points (Belgium: 0.5); null = not rounded.</summary>
        public decimal? RoundedUpTo { get; init; }

        public override RateAnswer In(HalfYear period, ReferenceRates rates)
        {
            if (Guard.NotNull(rates, nameof(rates)).Find(Series, period) is not { Percent: { } published })
            {
                return RateAnswer.Lacking(new MissingRate(Series, period));
            }

            var percent = (published * Factor) + Points;
            return RateAnswer.Of(RoundedUpTo is { } step ? Math.Ceiling(percent / step) * step : percent);
        }
    }
}

/// <summary>A rate, or the row without which there is none.</summary>
public readonly record struct RateAnswer
{
    private readonly decimal percent;

    private RateAnswer(decimal percent, MissingRate? missing)
    {
        this.percent = percent;
        Missing = missing;
    }

    /// <summary>Null = the rate is known.</summary>
    public MissingRate? Missing { get; }

    /// <exception cref="InvalidOperationException">The rate is missing.</exception>
    public decimal Percent => Missing is null ? percent : throw new InvalidOperationException($"There is no rate {Missing.Series} {Missing.Period}.");

    public static RateAnswer Of(decimal percent) => new(percent, null);

    public static RateAnswer Lacking(MissingRate missing) => new(0m, Guard.NotNull(missing, nameof(missing)));
}
