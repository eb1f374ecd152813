using System.Collections.Generic;
using System.Linq;
using Relance.Local.Replays;

namespace Relance.Local.Commands;

/// <summary>How many lines agree, and each that does not, grouped by the reason.</summary>
internal static class CompareSummary
{
    public static void Write(Terminal terminal, int lines, IReadOnlyList<ComparedRun> runs, IReadOnlyList<Difference> differences, bool json)
    {
        if (json)
        {
            terminal.WriteJson(new { Lines = lines, Runs = runs, Differences = differences });
            return;
        }

        foreach (var run in runs)
        {
            var count = differences.Count(difference => difference.Run == run);
            terminal.WriteLine(
                $"{Name(terminal, run)}: {terminal.Culture.Number(lines - count)} of {terminal.Culture.Number(lines)} lines reach the same level.",
                $"{Name(terminal, run)} : {terminal.Culture.Number(lines - count)} lignes sur {terminal.Culture.Number(lines)} atteignent le même niveau.");
            foreach (var cause in differences.Where(difference => difference.Run == run).GroupBy(difference => (difference.Theirs, difference.Ours, difference.Code)).OrderByDescending(group => group.Count()))
            {
                Write(terminal, cause.ToList());
            }
        }
    }

    private static void Write(Terminal terminal, List<Difference> cause)
    {
        var first = cause[0];
        terminal.WriteLine(
            $"  {cause.Count} × level {first.Theirs} there, {first.Ours} here ({first.Code})",
            $"  {cause.Count} × niveau {first.Theirs} là-bas, {first.Ours} ici ({first.Code})");
        foreach (var difference in cause)
        {
            terminal.WriteLine($"    {difference.Number}: {difference.Reason}");
        }
    }

    private static string Name(Terminal terminal, ComparedRun run) => run switch
    {
        ComparedRun.First => terminal.Say("First run", "Premier passage"),
        ComparedRun.Second => terminal.Say("Second run", "Second passage"),
        _ => terminal.Say("Nightly runs", "Passages de nuit"),
    };
}
