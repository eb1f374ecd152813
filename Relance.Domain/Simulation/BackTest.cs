using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Replays a scenario version over a ledger's past, without a host and without writing anything (design rule 42).</summary>
public static class BackTest
{
    /// <param name="scenario">Any version, a draft too: it is replayed as if it had been published, and every debtor follows it.</param>
    /// <exception cref="System.ArgumentException">The last day lies before the first.</exception>
    public static BackTestFigures Run(ScenarioVersion scenario, IEnumerable<PastDebtor> debtors, BackTestSettings settings)
    {
        Guard.NotNull(scenario, nameof(scenario));
        Guard.NotNull(settings, nameof(settings));
        Guard.Argument(settings.From <= settings.Until, nameof(settings), "The last day lies before the first.");
        return Guard.NotNull(debtors, nameof(debtors))
            .Select(debtor => Run(scenario, debtor, settings))
            .Aggregate(new BackTestTally(scenario, settings).Figures, (sum, one) => sum.Plus(one));
    }

    /// <summary>Each debtor at the end of the last day, with all that the scenario had written until then.</summary>
    public static IEnumerable<DebtorSnapshot> Evening(ScenarioVersion scenario, IEnumerable<PastDebtor> debtors, BackTestSettings settings) =>
        Guard.NotNull(debtors, nameof(debtors)).Select(debtor => Days(scenario, debtor, settings).Last().After);

    private static BackTestFigures Run(ScenarioVersion scenario, PastDebtor debtor, BackTestSettings settings)
    {
        var tally = new BackTestTally(scenario, settings, debtor);
        foreach (var day in Days(scenario, debtor, settings))
        {
            tally.Note(day);
        }

        return tally.Figures;
    }

    private static IEnumerable<ReplayDay> Days(ScenarioVersion scenario, PastDebtor debtor, BackTestSettings settings) =>
        Replay.Days(Start(scenario, debtor, settings), settings.Until, settings.Rules, Events(debtor, settings));

    private static DebtorSnapshot Start(ScenarioVersion scenario, PastDebtor debtor, BackTestSettings settings)
    {
        var facts = debtor.On(settings.From, settings);
        return facts with
        {
            Debtor = facts.Debtor with { ScenarioId = scenario.ScenarioId },
            Scenarios = ValueList.Of(scenario with { State = VersionState.Published }),
        };
    }

    private static ReplayEvent[] Events(PastDebtor debtor, BackTestSettings settings) => debtor.Invoices
        .SelectMany(invoice => invoice.Days.Select(day => (Day: day, Invoice: invoice)))
        .Where(one => settings.From < one.Day && one.Day <= settings.Until)
        .GroupBy(one => one.Day, one => one.Invoice)
        .Select(day => new ReplayEvent(day.Key, facts => day.Aggregate(facts, (known, invoice) => invoice.EnterInto(known, settings.DisputeGraceDays))))
        .ToArray();
}
