using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relance.Local.Commands;
using Relance.Local.Importing;

namespace Relance.Local.Replays;

/// <summary>The two files of a comparison; their columns are described in docs/local-host.md.</summary>
internal static class ComparisonFiles
{
    private static readonly IReadOnlyDictionary<ComparedRun, string> LevelColumns = new Dictionary<ComparedRun, string>
    {
        [ComparedRun.First] = "g1_level",
        [ComparedRun.Second] = "g2_level",
        [ComparedRun.Nightly] = "daily_level",
    };

    public static IReadOnlyList<ComparedLine> Ledger(string path)
    {
        var file = DelimitedFile.Read(path);
        var at = Columns(file, path, "invoice", "party", "issue_date", "due_date", "amount", "currency", "paid", "blocked", "party_dunnable");
        return file.Lines.Select(line =>
        {
            string Text(string column) => line.Values[at[column]];
            return new ComparedLine(
                Text("invoice"),
                Text("party"),
                DayText.Parse(Text("issue_date")) ?? throw Wrong(path, line, "issue_date"),
                DayText.Parse(Text("due_date")) ?? throw Wrong(path, line, "due_date"),
                AmountText.Parse(Text("amount"), DecimalMark.Point) ?? throw Wrong(path, line, "amount"),
                Text("currency"),
                Flag(path, line, "paid", Text("paid")),
                Flag(path, line, "blocked", Text("blocked")),
                Flag(path, line, "party_dunnable", Text("party_dunnable")));
        }).ToList();
    }

    /// <summary>The level of each invoice in each run that the file has a column for; an empty level is 0.</summary>
    public static IReadOnlyDictionary<ComparedRun, IReadOnlyDictionary<string, int>> Levels(string path)
    {
        var file = DelimitedFile.Read(path);
        var number = Columns(file, path, "invoice")["invoice"];
        return LevelColumns.Where(column => file.Header.Contains(column.Value)).ToDictionary(
            column => column.Key,
            column =>
            {
                var at = Columns(file, path, column.Value)[column.Value];
                return (IReadOnlyDictionary<string, int>)file.Lines.ToDictionary(
                    line => line.Values[number],
                    line => line.Values[at].Length == 0 ? 0 : int.Parse(line.Values[at], CultureInfo.InvariantCulture));
            });
    }

    private static Dictionary<string, int> Columns(DelimitedFile file, string path, params string[] names)
    {
        var missing = names.Where(name => !file.Header.Contains(name)).ToList();
        return missing.Count == 0
            ? names.ToDictionary(name => name, name => file.Header.ToList().IndexOf(name))
            : throw new CommandFailure($"{path} has no column {string.Join(", ", missing)}.", $"{path} n’a pas de colonne {string.Join(", ", missing)}.");
    }

    private static bool Flag(string path, DelimitedLine line, string column, string text) => YesNo.Parse(text) ?? throw Wrong(path, line, column);

    private static CommandFailure Wrong(string path, DelimitedLine line, string column) => new(
        $"{path}, line {line.Number}: {column} cannot be read.",
        $"{path}, ligne {line.Number} : {column} est illisible.");
}
