using System.Collections.Generic;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Replays;

/// <summary>What a replay found.</summary>
/// <param name="Checks">How often the invariants were judged.</param>
public sealed record ReplayFigures(
    string Scenario,
    string Currency,
    LocalDate First,
    LocalDate Last,
    int Debtors,
    int Invoices,
    int Disputed,
    int Events,
    int Checks,
    int Reminders,
    IReadOnlyList<ReplayStep> Steps,
    int PaidWithoutReminder,
    int HoldsPlaced,
    int HoldsReleased,
    ValueList<int> AgeingBounds,
    IReadOnlyList<ReplayAgeing> Ageing,
    IReadOnlyList<EventCostFigures> Costs,
    double Seconds);

/// <param name="Reminded">Invoices for which the step was delivered.</param>
/// <param name="PaidAfter">Invoices that were paid with this step as the last one delivered.</param>
public sealed record ReplayStep(int Order, string Name, int Reminded, int PaidAfter);

/// <summary>What was open at the end of a day.</summary>
public sealed record ReplayAgeing(LocalDate Day, decimal Total, ValueList<decimal> Buckets);
