using System;
using System.Collections.Generic;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>Everything that a report shows, in figures. Amounts are in base currency unless a currency is named.</summary>
public sealed record ReportFigures(
    LocalDate AsOf,
    string Creditor,
    string BaseCurrency,
    Totals Totals,
    AgeingBuckets Buckets,
    ValueList<AgeingRow> Ageing,
    IReadOnlyList<StepFigures> Steps,
    IReadOnlyList<HoldFigures> Holds,
    IReadOnlyList<DebtorFigures> TopDebtors,
    ArrangementFigures Arrangements);

/// <param name="HoldsPlaced">Since the first day of the database, those that were released included.</param>
public sealed record Totals(decimal Open, decimal Overdue, int OpenInvoices, int OverdueInvoices, int OverdueDebtors, int HoldsPlaced, int HoldsReleased);

/// <summary>What one step of one scenario has done so far.</summary>
/// <param name="Reminded">Invoices that a delivered reminder of this step named.</param>
/// <param name="Waiting">Invoices whose reminder of this step was proposed or issued and has not arrived yet.</param>
/// <param name="Failed">Invoices whose reminder of this step could not be delivered, was rejected or taken back.</param>
/// <param name="PaidAfter">Invoices settled with this step as the last one done.</param>
/// <param name="PaidAmount">Their totals.</param>
public sealed record StepFigures(string Scenario, int Order, string Step, int Reminded, int Waiting, int Failed, decimal AskedAmount, int PaidAfter, decimal PaidAmount);

/// <summary>A hold in force.</summary>
/// <param name="Causes">One text per cause, in the language of the report.</param>
public sealed record HoldFigures(Guid DebtorId, string Debtor, LocalDate PlacedOn, bool IsForced, string? Reason, decimal Overdue, IReadOnlyList<string> Causes);

public sealed record DebtorFigures(Guid Id, string Name, string Segment, decimal Open, decimal Overdue, int OldestDaysLate, LocalDate? LastContactOn, bool IsHeld, bool HasArrangement);

public sealed record ArrangementFigures(int PromisesOpen, int PromisesKept, int PromisesPartlyKept, int PromisesBroken, int DisputesOpen, decimal DisputedAmount, int PausesRunning);
