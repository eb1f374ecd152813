using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>The step that comes next for an invoice, as a decision of today sees it.</summary>
/// <param name="Order">Place in the scenario; null = no step is in sight.</param>
/// <param name="Name">Empty without a step.</param>
/// <param name="On">Today = it is proposed now. Null = only somebody's act brings it, or nothing does.</param>
public sealed record NextStep(int? Order, string Name, LocalDate? On);

/// <summary>An invoice whose next step or its day is another one.</summary>
public sealed record InvoiceMove(Guid DebtorId, Guid InvoiceId, string Number, NextStep Before, NextStep After);

/// <summary>Who moves when one scenario version takes the place of another (design rules 10 and 42). Nothing is written.</summary>
public static class ScenarioDifference
{
    /// <summary>
    /// The open invoices of today's debtors that move. Two versions of one scenario are compared as a publication would do it: debtors
    /// of other scenarios stay, and invoices that began on <paramref name="before"/> finish on it. Versions of two scenarios are
    /// compared as if every debtor given were assigned to the one, then to the other.
    /// </summary>
    /// <returns>In the order of the debtors; within each by due date and number.</returns>
    public static ValueList<InvoiceMove> Of(IEnumerable<DebtorSnapshot> debtors, ScenarioVersion before, ScenarioVersion after)
    {
        Guard.NotNull(before, nameof(before));
        Guard.NotNull(after, nameof(after));
        return Guard.NotNull(debtors, nameof(debtors)).SelectMany(facts => Of(facts, before, after)).ToValueList();
    }

    /// <summary>The open invoices of one debtor that two decisions of the same day treat differently.</summary>
    internal static IEnumerable<InvoiceMove> Moves(DebtorSnapshot before, Decision decidedBefore, DebtorSnapshot after, Decision decidedAfter)
    {
        var were = NextSteps(before, decidedBefore);
        var become = NextSteps(after, decidedAfter);
        return before.Invoices
            .Where(invoice => !invoice.IsSettled && !were[invoice.Id].Equals(become[invoice.Id]))
            .OrderBy(invoice => invoice.DueOn)
            .ThenBy(invoice => invoice.Number, StringComparer.Ordinal)
            .Select(invoice => new InvoiceMove(before.Debtor.Id, invoice.Id, invoice.Number, were[invoice.Id], become[invoice.Id]));
    }

    private static IEnumerable<InvoiceMove> Of(DebtorSnapshot facts, ScenarioVersion before, ScenarioVersion after)
    {
        var (former, later) = (Under(facts, before, after), Under(facts, after, before));
        return Moves(former, Dunning.Decide(former), later, Dunning.Decide(later));
    }

    // The other version stays known but retired, so that what began on it can finish on it.
    private static DebtorSnapshot Under(DebtorSnapshot facts, ScenarioVersion chosen, ScenarioVersion other) => facts with
    {
        Debtor = chosen.ScenarioId == other.ScenarioId ? facts.Debtor : facts.Debtor with { ScenarioId = chosen.ScenarioId },
        Scenarios = facts.Scenarios
            .Where(version => version.Id != chosen.Id && version.Id != other.Id)
            .Append(other)
            .Select(version => version.ScenarioId == chosen.ScenarioId ? version with { State = VersionState.Retired } : version)
            .Append(chosen with { State = VersionState.Published })
            .ToValueList(),
    };

    private static Dictionary<Guid, NextStep> NextSteps(DebtorSnapshot facts, Decision decision)
    {
        var steps = facts.Scenarios.SelectMany(version => version.Steps).ToLookup(step => step.Id);
        return decision.Reasons
            .Where(reason => reason.InvoiceId is not null)
            .GroupBy(reason => reason.InvoiceId!.Value)
            .ToDictionary(group => group.Key, group => NextStepOf(group.First(), steps));
    }

    private static NextStep NextStepOf(Reason reason, ILookup<Guid, Step> steps)
    {
        // The reason of an exhausted scenario names the last step: it is behind the invoice, not before it.
        var isAhead = reason.StepId is not null && reason.Code != ReasonCode.ScenarioExhausted;
        var step = isAhead ? steps[reason.StepId!.Value].FirstOrDefault() : null;
        return new NextStep(step?.Order, step?.Name ?? "", reason.On);
    }
}
