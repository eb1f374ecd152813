namespace Relance.Domain;

/// <summary>What the credit of a debtor looks like in the host: limits for a time, and the figures that were written last.</summary>
public sealed record CreditFacts
{
    /// <summary>Those in force or to come; older ones do no harm.</summary>
    public ValueList<TemporaryLimit> TemporaryLimits { get; init; } = ValueList<TemporaryLimit>.Empty;

    /// <summary>What subsidiaries for which this debtor speaks owe, in base currency: it counts against this debtor's limit.</summary>
    public decimal Subsidiaries { get; init; }

    /// <summary>The exposure that was written last, in base currency, rounded to its minor unit; null = none was.</summary>
    public decimal? KnownExposure { get; init; }

    /// <summary>Percent of the limit that was written last; null = there was no limit.</summary>
    public decimal? KnownUsedPercent { get; init; }

    /// <summary>The highest alert that people were told of and that has not gone since; null = none.</summary>
    public int? KnownAlert { get; init; }

    /// <summary>The figures after they were written.</summary>
    public CreditFacts After(Effect.SetExposure written) => this with
    {
        KnownExposure = Guard.NotNull(written, nameof(written)).Amount,
        KnownUsedPercent = written.UsedPercent,
        KnownAlert = written.AlertReached,
    };
}
