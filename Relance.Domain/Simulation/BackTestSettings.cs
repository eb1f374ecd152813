using NodaTime;

namespace Relance.Domain;

/// <summary>Everything of a back-test that is the same for each scenario, so that their figures can be compared.</summary>
public sealed record BackTestSettings
{
    /// <summary>The first day that is decided. Invoices that are open already come in on it, none of them reminded yet.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day that is decided.</summary>
    public required LocalDate Until { get; init; }

    public Policy Policy { get; init; } = new();

    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.MondayToFriday;

    public ReplayRules Rules { get; init; } = new();

    public int DisputeGraceDays { get; init; }

    /// <summary>An invoice paid off at most so many days after its first message would have been paid without it.</summary>
    public int PaidSoonDays { get; init; } = 7;

    /// <summary>Published rates for the interest that steps claim; a missing one is counted, never guessed (design rule 35).</summary>
    public ReferenceRates Rates { get; init; } = ReferenceRates.Empty;
}
