using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Tests.Diaries;

/// <summary>Reads a diary: "Given" with its lines, then "On" a day with what happens and what is expected. "#" begins a remark.</summary>
internal static class DiaryParser
{
    /// <summary>Every kind of line but expectations.</summary>
    public static IReadOnlyList<LineRule> Rules { get; } =
        [.. DebtorLines.All, .. PolicyLines.All, .. CreditLines.All, .. ScenarioLines.All, .. InvoiceLines.All, .. TermsLines.All, .. ArrangementLines.All, .. PlanLines.All, .. ClaimLines.All, .. PostLines.All, .. RecoveryLines.All];

    private static readonly LinePattern[] DayForms = [new("On {day:day}"), new("Le {day:day}")];

    private static readonly string[] Expecting = ["expect ", "attendre "];

    public static Diary Parse(string name, string text)
    {
        var given = new List<DiaryLine>();
        var days = new List<DiaryDay>();
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = LinePattern.Normal(lines[index]);
            if (line.Length == 0 || line[0] == '#' || line is "Given" or "Soit")
            {
                continue;
            }

            if (DayForms.Select(form => form.Read(line)).FirstOrDefault(read => read is not null) is { } values)
            {
                Begin(name, index + 1, days, values);
            }
            else if (Expecting.FirstOrDefault(word => line.StartsWith(word, StringComparison.Ordinal)) is { } word)
            {
                Last(name, index + 1, days).Add(new DiaryLine(index + 1, line[word.Length..].Trim()));
            }
            else
            {
                var target = days.Count == 0 ? given : (List<DiaryLine>)days[^1].Happenings;
                target.Add(new DiaryLine(index + 1, line, Meaning(name, index + 1, line)));
            }
        }

        return days.Count == 0 ? throw new DiaryMistake($"{name}: no day begins with \"On\".") : new Diary(name, given, days);
    }

    private static void Begin(string name, int number, List<DiaryDay> days, LineValues values)
    {
        var day = values.Day("day");
        if (days.Count > 0 && day <= days[^1].On)
        {
            throw new DiaryMistake($"{name}, line {number}: {day} does not come after {days[^1].On}.");
        }

        days.Add(new DiaryDay(day, new List<DiaryLine>(), new List<DiaryLine>()));
    }

    private static List<DiaryLine> Last(string name, int number, List<DiaryDay> days) => days.Count == 0
        ? throw new DiaryMistake($"{name}, line {number}: an expectation needs a day.")
        : (List<DiaryLine>)days[^1].Expectations;

    private static Func<DiaryFacts, DiaryFacts> Meaning(string name, int number, string line) =>
        Rules.Select(rule => rule.Read(line)).FirstOrDefault(change => change is not null)
        ?? throw new DiaryMistake($"{name}, line {number}: \"{line}\" has no meaning.");
}
