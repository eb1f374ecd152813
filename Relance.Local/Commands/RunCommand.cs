using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>The nightly run of one day or of several in a row.</summary>
internal static class RunCommand
{
    public static Command Build(Terminal terminal)
    {
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the first day", "le premier jour"));
        asOf.Required = true;
        var until = SharedOptions.Day("--until", terminal.Say("the last day; default: the first", "le dernier jour ; par défaut le premier"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("run", terminal.Say("do the nightly run of a day, or of each day until another", "faire le passage de nuit d’un jour, ou de chaque jour jusqu’à un autre")) { asOf, until, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(asOf)!.Value, parsed.GetValue(until), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, LocalDate first, LocalDate? until, bool json)
    {
        var last = until ?? first;
        if (last < first)
        {
            throw new CommandFailure("--until lies before --as-of.", "--until précède --as-of.");
        }

        using var workspace = Workspace.OpenExisting(database, first, terminal.Culture);
        var days = Period.Between(first, last, PeriodUnits.Days).Days + 1;
        var outcomes = ProgressLine.Show(terminal, terminal.Say("Run", "Passage"), days, step => Each(workspace, first, days, terminal, step));
        if (json)
        {
            terminal.WriteJson(outcomes);
        }
        else
        {
            terminal.Output.Write(Table(terminal, outcomes));
        }

        return outcomes.Any(outcome => outcome.Errors > 0) ? ExitCode.Failure : ExitCode.Success;
    }

    private static List<RunOutcome> Each(Workspace workspace, LocalDate first, int days, Terminal terminal, System.Action<string> step)
    {
        var outcomes = new List<RunOutcome>(days);
        for (var offset = 0; offset < days; offset++)
        {
            var day = first.PlusDays(offset);
            outcomes.Add(NightlyRun.Execute(workspace, day));
            step(terminal.Culture.Date(day));
        }

        return outcomes;
    }

    private static Table Table(Terminal terminal, List<RunOutcome> outcomes)
    {
        var table = new Table().Border(TableBorder.Rounded);
        void Column(string english, string french, bool isFigure) =>
            table.AddColumn(isFigure ? new TableColumn(terminal.Say(english, french)).RightAligned() : new TableColumn(terminal.Say(english, french)));
        Column("Day", "Jour", false);
        Column("Debtors", "Clients", true);
        Column("Reminders", "Relances", true);
        Column("Holds placed", "Blocages posés", true);
        Column("Released", "Levés", true);
        Column("Errors", "Erreurs", true);
        foreach (var outcome in outcomes)
        {
            string[] cells = [terminal.Culture.Date(outcome.AsOf), .. new[] { outcome.Debtors, outcome.Reminders, outcome.HoldsPlaced, outcome.HoldsReleased, outcome.Errors }.Select(figure => terminal.Culture.Number(figure))];
            table.AddRow(cells);
        }

        return table;
    }
}
