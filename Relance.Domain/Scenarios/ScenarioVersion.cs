using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Life of a scenario version (design rule 10).</summary>
public enum VersionState
{
    /// <summary>Being written; nobody follows it.</summary>
    Draft,

    /// <summary>In force and immutable.</summary>
    Published,

    /// <summary>No new invoice starts on it; those that began with it finish on it.</summary>
    Retired,
}

/// <summary>Where an invoice enters a scenario when steps of it are long past (import, outage, new scenario; design rule 14).</summary>
public enum CatchUp
{
    /// <summary>At the first step, although it is late; the others follow as soon as the gap allows.</summary>
    NextStep,

    /// <summary>At the step that fits the age of the invoice. Formal notices and hand-overs are never jumped to.</summary>
    JumpToAge,

    /// <summary>At the first step, and the others keep their distance from it as if the invoice had fallen due for it today.</summary>
    Restart,
}

/// <summary>How invoices share a message.</summary>
public enum Grouping
{
    PerInvoice,

    /// <summary>One message per debtor, currency and language; the highest step leads (design rule 17).</summary>
    PerDebtor,
}

/// <summary>One version of a scenario: its steps and how they are walked.</summary>
public sealed record ScenarioVersion
{
    public required Guid Id { get; init; }

    public required Guid ScenarioId { get; init; }

    public required string ScenarioName { get; init; }

    public required int Version { get; init; }

    public VersionState State { get; init; } = VersionState.Published;

    /// <summary>Given when the version is published; it holds for every lower version of the scenario, and as long as invoices are under way.</summary>
    public Migration Migration { get; init; }

    /// <summary>By rising <see cref="Step.Order"/>.</summary>
    public required ValueList<Step> Steps { get; init; }

    public CatchUp CatchUp { get; init; }

    public Grouping Grouping { get; init; } = Grouping.PerDebtor;

    /// <summary>Least days between two steps of one invoice; at least 1, so that never two steps fall on one day (design rule 14).</summary>
    public int MinimumGapDays { get; init; } = 1;

    /// <summary>Least amount asked per invoice, in base currency, this amount included; null = the policy's.</summary>
    public decimal? MinimumInvoice { get; init; }

    /// <summary>Least overdue amount per debtor, in base currency, this amount included; null = the policy's.</summary>
    public decimal? MinimumDebtor { get; init; }

    /// <summary>Null = the policy's.</summary>
    public int? QuietDays { get; init; }

    /// <summary>The last step is repeated every this many days; null = it is done once (design rule 15).</summary>
    public int? RepeatDays { get; init; }

    /// <summary>How many times the last step is repeated after its first time.</summary>
    public int RepeatTimes { get; init; }

    public SendWindow SendWindow { get; init; } = SendWindow.Always;

    public Step? StepById(Guid id)
    {
        foreach (var step in Steps)
        {
            if (step.Id == id)
            {
                return step;
            }
        }

        return null;
    }
}
