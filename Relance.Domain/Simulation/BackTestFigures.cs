using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <param name="Invoices">Invoices that got this step, each once however often it was repeated.</param>
public sealed record BackTestStep(int Order, string Name, int Invoices);

/// <summary>
/// What a scenario would have done over a ledger's past (design rule 42). Payments stay as they were: the figures say what the scenario
/// costs in messages and in goodwill, not what it would have earned.
/// </summary>
public sealed record BackTestFigures
{
    public required string Scenario { get; init; }

    public required LocalDate From { get; init; }

    public required LocalDate Until { get; init; }

    public int Debtors { get; init; }

    /// <summary>Invoices that were open on some day of the period.</summary>
    public int Invoices { get; init; }

    /// <summary>Messages that left the house by any channel, second attempts included, work items for our own people not.</summary>
    public int Messages { get; init; }

    /// <summary>Days on which a debtor got a message: two messages on one day are one contact.</summary>
    public int Contacts { get; init; }

    public int DebtorsContacted { get; init; }

    /// <summary>Messages that a person had to approve or refuse first.</summary>
    public int Approvals { get; init; }

    public int HoldsPlaced { get; init; }

    public int HoldsReleased { get; init; }

    /// <summary>Days that debtors ended on hold, added up.</summary>
    public int DaysHeld { get; init; }

    public int InvoicesReminded { get; init; }

    /// <summary>
    /// Invoices paid off at most <see cref="BackTestSettings.PaidSoonDays"/> days after their first message. In the ledger they were
    /// paid without it: patience would have spared it. Payments after the last day count, as the ledger knows them.
    /// </summary>
    public int PaidSoonAnyway { get; init; }

    /// <summary>Every step of the scenario in its order, also those that were never reached.</summary>
    public ValueList<BackTestStep> Steps { get; init; } = ValueList<BackTestStep>.Empty;

    /// <summary>Fixed compensation claimed, once per invoice, by currency of the law.</summary>
    public ValueList<Money> Compensation { get; init; } = ValueList<Money>.Empty;

    /// <summary>Interest up to the last message of each invoice that claims it, by currency.</summary>
    public ValueList<Money> Interest { get; init; } = ValueList<Money>.Empty;

    /// <summary>Invoices whose interest was refused because a published rate is missing.</summary>
    public int WithoutRate { get; init; }

    /// <summary>The figures of several debtors under the same scenario in the same period.</summary>
    internal BackTestFigures Plus(BackTestFigures other) => this with
    {
        Debtors = Debtors + other.Debtors,
        Invoices = Invoices + other.Invoices,
        Messages = Messages + other.Messages,
        Contacts = Contacts + other.Contacts,
        DebtorsContacted = DebtorsContacted + other.DebtorsContacted,
        Approvals = Approvals + other.Approvals,
        HoldsPlaced = HoldsPlaced + other.HoldsPlaced,
        HoldsReleased = HoldsReleased + other.HoldsReleased,
        DaysHeld = DaysHeld + other.DaysHeld,
        InvoicesReminded = InvoicesReminded + other.InvoicesReminded,
        PaidSoonAnyway = PaidSoonAnyway + other.PaidSoonAnyway,
        Steps = Steps.Zip(other.Steps, (left, right) => left with { Invoices = left.Invoices + right.Invoices }).ToValueList(),
        Compensation = Sum(Compensation.Concat(other.Compensation)),
        Interest = Sum(Interest.Concat(other.Interest)),
        WithoutRate = WithoutRate + other.WithoutRate,
    };

    /// <summary>One amount per currency, by code: currencies are never added.</summary>
    internal static ValueList<Money> Sum(IEnumerable<Money> amounts) => amounts
        .GroupBy(amount => amount.Currency)
        .OrderBy(group => group.Key, System.StringComparer.Ordinal)
        .Select(group => new Money(group.Sum(amount => amount.Amount), group.Key))
        .ToValueList();
}
