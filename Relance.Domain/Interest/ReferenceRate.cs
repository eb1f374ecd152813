using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>How a rate came into the table.</summary>
public enum RateConfidence
{
    /// <summary>Read in the source.</summary>
    Stated,

    /// <summary>Computed or reasoned; to be checked.</summary>
    Inferred,

    /// <summary>Not found: the row waits for its value, and everything that needs it is refused.</summary>
    NotFound,
}

/// <summary>One published rate for one half-year.</summary>
/// <param name="Series">A code of <see cref="RateSeries"/>, or one of the customer's own.</param>
/// <param name="Period">The rate holds for this half-year only; it is never carried on to the next.</param>
/// <param name="Percent">2.15 for 2.15 %; may be negative. Null = not known yet.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Confidence">Shown beside the figures that come from it.</param>
public sealed record ReferenceRate(string Series, HalfYear Period, decimal? Percent, string Source, RateConfidence Confidence)
{
    public string Series { get; } = Guard.NotBlank(Series, nameof(Series));
}

/// <summary>A rate that is not in the table. The calculation is refused and names it; a rate is never guessed (design rule 35).</summary>
public sealed record MissingRate(string Series, HalfYear Period);

/// <summary>The table of published rates.</summary>
public sealed class ReferenceRates
{
    private readonly Dictionary<(string, HalfYear), ReferenceRate> rows;

    /// <exception cref="ArgumentException">Two rows for the same series and half-year: nobody could say which one holds.</exception>
    public ReferenceRates(IEnumerable<ReferenceRate> rows)
    {
        this.rows = new Dictionary<(string, HalfYear), ReferenceRate>();
        foreach (var row in Guard.NotNull(rows, nameof(rows)))
        {
            Guard.Argument(!this.rows.ContainsKey((row.Series, row.Period)), nameof(rows), $"There are two rows for {row.Series} {row.Period}.");
            this.rows.Add((row.Series, row.Period), row);
        }
    }

    public static ReferenceRates Empty { get; } = new(Enumerable.Empty<ReferenceRate>());

    /// <summary>The row of that half-year with a known rate; null when there is none.</summary>
    public ReferenceRate? Find(string series, HalfYear period) =>
        rows.TryGetValue((series, period), out var row) && row.Percent is not null ? row : null;
}
