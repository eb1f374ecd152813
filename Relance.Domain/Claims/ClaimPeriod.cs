using System;
using System.Globalization;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// What a claim covers, so that the same is never claimed twice: days for interest, the whole life of the invoice for the fixed
/// compensation, a step for a fee.
/// </summary>
public sealed record ClaimPeriod
{
    private ClaimPeriod(string key, LocalDate? from = null, LocalDate? to = null)
    {
        Key = key;
        From = from;
        To = to;
    }

    /// <summary>
    /// Part of the claim's key. Interest is known by its first day alone: its last day moves while it grows, and two claims that
    /// begin on the same day would claim that day twice.
    /// </summary>
    public string Key { get; }

    /// <summary>First day that bears interest, inclusive; null for other claims.</summary>
    public LocalDate? From { get; }

    /// <summary>Last day, inclusive; null for other claims.</summary>
    public LocalDate? To { get; }

    /// <summary>A period as it was written down: its key, and the days of interest.</summary>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public static ClaimPeriod Of(string key, LocalDate? from, LocalDate? to) => new(Guard.NotBlank(key, nameof(key)), from, to);

    /// <summary>Once in the life of the invoice, whatever its dunning cycle.</summary>
    public static ClaimPeriod WholeInvoice { get; } = new("once");

    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static ClaimPeriod Days(LocalDate from, LocalDate to)
    {
        Guard.Argument(from <= to, nameof(to), "The last day comes before the first.");
        return new ClaimPeriod(from.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), from, to);
    }

    public static ClaimPeriod Step(Guid stepId) => new(stepId.ToString("N"));

    /// <summary>The step of a fee; null for other claims.</summary>
    public Guid? StepId => From is null && Guid.TryParseExact(Bare(Key), "N", out var step) ? step : null;

    /// <summary>The same period after <paramref name="reversed"/> claims for it were taken back: "once#2" after the first.</summary>
    public ClaimPeriod After(int reversed) => Guard.NotNegative(reversed, nameof(reversed)) == 0
        ? this
        : new ClaimPeriod(Key + "#" + (reversed + 1).ToString(CultureInfo.InvariantCulture), From, To);

    internal bool IsSameAs(ClaimPeriod other) => string.Equals(Bare(Key), Bare(other.Key), StringComparison.Ordinal);

    private static string Bare(string key) => key.Split('#')[0];
}
