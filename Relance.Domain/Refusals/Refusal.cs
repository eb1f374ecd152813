using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Why an act on a claim, a formal notice, an agency case or a write-off is not possible now. It is an answer, not an error: the
/// thing stays as it was, and <see cref="RefusalTexts"/> says it in words.
/// </summary>
public sealed record Refusal(RefusalCode Code)
{
    /// <summary>In <see cref="Currency"/>: what was asked for, or what stands in the way.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What <see cref="Amount"/> is compared with.</summary>
    public decimal? OfAmount { get; init; }

    public string? Currency { get; init; }

    public LocalDate? On { get; init; }

    public int? Count { get; init; }

    /// <summary>A country, a rate row or a number that people know.</summary>
    public string? Detail { get; init; }
}
