using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using NodaTime;
using Relance.Local.Replays;

namespace Relance.Local.Commands;

/// <summary>The same ledger through another system and through Relance: every line on which the levels differ, with the rule.</summary>
internal static class CompareCommand
{
    public static Command Build(Terminal terminal)
    {
        var ledger = new Argument<string>("LEDGER.csv") { Description = terminal.Say("the invoices", "les factures") };
        var expected = new Argument<string>("EXPECTED.csv") { Description = terminal.Say("the levels that the other system reached", "les niveaux atteints par l’autre système") };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day of the first run", "le jour du premier passage"));
        asOf.Required = true;
        var after = new Option<int>("--second-after") { Description = terminal.Say("days until the second run", "jours jusqu’au second passage"), HelpName = terminal.Say("DAYS", "JOURS"), DefaultValueFactory = _ => 10 };
        var levels = new Option<int[]>("--levels")
        {
            Description = terminal.Say("days late at which each level begins", "jours de retard où commence chaque niveau"),
            HelpName = "5,15,30,60",
            DefaultValueFactory = _ => [5, 15, 30, 60],
            CustomParser = Levels,
        };
        var calendar = new Option<string?>("--calendar") { Description = terminal.Say("code of a working calendar; default: every day is open", "code d’un calendrier ouvré ; par défaut chaque jour est ouvert"), HelpName = "CODE" };
        var json = SharedOptions.Json(terminal);
        var command = new Command("compare", terminal.Say("compare levels with those of another system and explain each difference", "comparer les niveaux à ceux d’un autre système et expliquer chaque différence")) { ledger, expected, asOf, after, levels, calendar, json };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(ledger)!,
            parsed.GetValue(expected)!,
            new Plan(parsed.GetValue(asOf)!.Value, parsed.GetValue(after), parsed.GetValue(levels)!, parsed.GetValue(calendar)),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string ledger, string expected, Plan plan, bool json)
    {
        var lines = ComparisonFiles.Ledger(ledger);
        var levels = ComparisonFiles.Levels(expected);
        var differences = new List<Difference>();
        using (var comparison = new Comparison(lines, plan.Levels, plan.Calendar, plan.AsOf, terminal.Culture))
        {
            comparison.Run(plan.AsOf);
            differences.AddRange(Compare(comparison, ComparedRun.First, levels));
            comparison.Run(plan.AsOf.PlusDays(plan.SecondAfter));
            differences.AddRange(Compare(comparison, ComparedRun.Second, levels));
        }

        if (levels.ContainsKey(ComparedRun.Nightly))
        {
            differences.AddRange(Nightly(terminal, lines, levels, plan));
        }

        CompareSummary.Write(terminal, lines.Count, levels.Keys.Order().ToList(), differences, json);
        return ExitCode.Success;
    }

    private static IReadOnlyList<Difference> Nightly(Terminal terminal, IReadOnlyList<ComparedLine> lines, IReadOnlyDictionary<ComparedRun, IReadOnlyDictionary<string, int>> levels, Plan plan)
    {
        var first = lines.Min(line => line.DueOn);
        first = first < plan.AsOf ? first : plan.AsOf;
        var days = Period.Between(first, plan.AsOf, PeriodUnits.Days).Days + 1;
        using var comparison = new Comparison(lines, plan.Levels, plan.Calendar, first, terminal.Culture);
        return ProgressLine.Show(terminal, terminal.Say("Nights", "Nuits"), days, step =>
        {
            for (var offset = 0; offset < days; offset++)
            {
                comparison.Run(first.PlusDays(offset));
                step(terminal.Culture.Date(first.PlusDays(offset)));
            }

            return Compare(comparison, ComparedRun.Nightly, levels);
        });
    }

    private static IReadOnlyList<Difference> Compare(Comparison comparison, ComparedRun run, IReadOnlyDictionary<ComparedRun, IReadOnlyDictionary<string, int>> levels) =>
        levels.TryGetValue(run, out var theirs) ? comparison.With(run, theirs) : [];

    private static int[]? Levels(ArgumentResult result)
    {
        var numbers = result.Tokens.SelectMany(token => token.Value.Split(',')).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        if (numbers.Length > 0 && numbers.All(number => number >= 0) && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second))
        {
            return numbers;
        }

        result.AddError("--levels: 5,15,30,60");
        return null;
    }

    private sealed record Plan(LocalDate AsOf, int SecondAfter, int[] Levels, string? Calendar);
}
