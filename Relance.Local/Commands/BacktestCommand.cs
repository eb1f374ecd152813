using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Calculators;
using Relance.Local.Simulation;

namespace Relance.Local.Commands;

/// <summary>Scenarios over a ledger's past, side by side; nothing is written anywhere.</summary>
internal static class BacktestCommand
{
    private static readonly string[] Scenarios = ["soft", "standard", "strict"];

    public static Command Build(Terminal terminal)
    {
        var file = LedgerOptions.File(terminal);
        var scenario = new Option<string[]>("--scenario") { Description = terminal.Say("code of a scenario; can be repeated", "code d’un scénario ; répétable"), HelpName = string.Join("|", Scenarios), DefaultValueFactory = _ => Scenarios };
        var from = SharedOptions.Day("--from", terminal.Say("the first day; default: the first issue", "le premier jour ; par défaut la première émission"));
        var until = SharedOptions.Day("--until", terminal.Say("the last day; default: the last event", "le dernier jour ; par défaut le dernier événement"));
        var soon = new Option<int>("--soon") { Description = terminal.Say("days after the first message within which a payment would have come anyway", "jours après le premier message dans lesquels le paiement serait venu de toute façon"), HelpName = terminal.Say("DAYS", "JOURS"), DefaultValueFactory = _ => 7 };
        soon.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--soon: 0, 1, 2, …");
            }
        });
        var regime = new Option<string?>("--regime") { Description = terminal.Say("law on late payment for everybody; default: the French one of each kind of customer", "droit des retards de paiement pour tous ; par défaut le droit français selon le type de client"), HelpName = "FR-B2B" };
        regime.AcceptOnlyFromAmong(InterestRegimes.All.Select(one => one.Code).ToArray());
        var moves = new Option<bool>("--moves") { Description = terminal.Say("with two scenarios: which open invoices move when the second takes the place of the first at the end of the last day", "avec deux scénarios : les factures ouvertes qui changent d’étape si le second remplace le premier au soir du dernier jour") };
        var map = LedgerOptions.Map(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("backtest", terminal.Say("compare scenarios over a ledger's past: messages, contacts, holds, claims", "comparer des scénarios sur le passé d’un grand livre : messages, contacts, blocages, pénalités")) { file, scenario, from, until, soon, regime, moves, map, json };
        command.SetAction(parsed => Run(
            terminal,
            LedgerPast.Read(parsed.GetValue(file)!, parsed.GetValue(map)!, parsed.GetValue(regime) is { } code ? InterestRegimes.Find(code) : null),
            new Plan(parsed.GetValue(scenario)!, parsed.GetValue(from), parsed.GetValue(until), parsed.GetValue(soon), parsed.GetValue(moves)),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, LedgerPast past, Plan plan, bool json)
    {
        var shipped = new SimulationSettings(new WorkspaceOptions().SolutionFolder, terminal.Culture);
        var codes = plan.Codes.Distinct().ToList();
        var scenarios = codes.Select(shipped.Scenario).ToList();
        if (plan.Moves && scenarios.Count != 2)
        {
            throw new CommandFailure("--moves compares exactly two scenarios.", "--moves compare exactement deux scénarios.");
        }

        var settings = SettingsOf(past, plan, shipped);
        if (settings.From > settings.Until)
        {
            throw new CommandFailure("The last day lies before the first.", "Le dernier jour précède le premier.");
        }

        var figures = ProgressLine.Show(terminal, terminal.Say("Back-test", "Simulation"), scenarios.Count, step => scenarios
            .Select(scenario =>
            {
                var result = BackTest.Run(scenario, past.Debtors, settings);
                step(scenario.ScenarioName);
                return result;
            })
            .ToList());
        var moves = plan.Moves
            ? ScenarioDifference.Of(BackTest.Evening(scenarios[0], past.Debtors, settings), scenarios[0], scenarios[1])
            : null;
        BacktestSummary.Write(terminal, codes, figures, settings, moves, json);
        return ExitCode.Success;
    }

    private static BackTestSettings SettingsOf(LedgerPast past, Plan plan, SimulationSettings shipped) => new()
    {
        From = plan.From ?? past.First,
        Until = plan.Until ?? past.Last,
        Policy = shipped.Policy(past.Currency),
        Calendar = shipped.Calendar,
        DisputeGraceDays = shipped.DisputeGraceDays,
        PaidSoonDays = plan.Soon,
        Rates = RateTable.Shipped,
    };

    private sealed record Plan(IReadOnlyList<string> Codes, LocalDate? From, LocalDate? Until, int Soon, bool Moves);
}
