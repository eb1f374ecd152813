using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

/// <summary>docs/apis.md against the custom APIs of the solution: each once, with the parameters it has and everything it answers.</summary>
public sealed partial class ApiDocumentTests
{
    private const string EventPrefix = "relance_On";

    // What the page calls the schedule of a plan, and explains below the table.
    private static readonly string[] Schedule = ["Count", "InstalmentAmount", "FirstDueOn", "Rhythm", "Remainder", "Instalments", "Contact", "DefaultDays", "CureDays"];

    private static SolutionTree Tree { get; } = SolutionTree.Load(Repository.Solution);

    private static ILookup<string, string[]> Rows { get; } = File.ReadLines(Path.Combine(Repository.Root, "docs", "apis.md"))
        .Where(line => line.StartsWith("| `relance_", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | ", 3))
        .ToLookup(cells => cells[0].Trim('`'));

    public static TheoryData<string> Apis => new(Names);

    private static IEnumerable<string> Names => Tree.Apis.Select(api => (string)api.Root.Attribute("uniquename")!).Where(name => !name.StartsWith(EventPrefix, StringComparison.Ordinal));

    [Fact]
    public void Page_Names_OnlyApisThatExist() => Assert.Empty(Rows.Select(row => row.Key).Except(Names));

    [Theory]
    [MemberData(nameof(Apis))]
    public void Api_OfTheSolution_StandsOnceWithItsParametersAndAnswers(string api)
    {
        var row = Assert.Single(Rows[api]);
        Assert.Equal(Parts(api, "customapirequestparameters").Order(), Named(row[1]).Order());
        Assert.Empty(Parts(api, "customapiresponseproperties").Except(Word().Matches(row[2]).Select(word => word.Value)));
    }

    private static IEnumerable<string> Parts(string api, string kind) => Tree.Under($"src/customapis/{api}/{kind}").Select(file => (string)file.Root.Attribute("uniquename")!);

    private static IEnumerable<string> Named(string cell) =>
        Word().Matches(InBrackets().Replace(cell, "")).Select(word => word.Value).Concat(cell.Contains("*schedule*", StringComparison.Ordinal) ? Schedule : []);

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InBrackets();
}
