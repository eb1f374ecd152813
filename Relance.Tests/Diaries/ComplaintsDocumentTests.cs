using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Diaries;

/// <summary>docs/complaints.md answers every complaint with tests that exist, or says that the answer comes later.</summary>
public sealed partial class ComplaintsDocumentTests
{
    private static readonly Dictionary<int, string> Rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "complaints.md"))
        .Select(line => NumberedRow().Match(line))
        .Where(match => match.Success)
        .ToDictionary(match => Number(match.Groups[1].Value), match => match.Value);

    [Fact]
    public void Document_Numbers_AreAllFortySix() => Assert.Equal(Enumerable.Range(1, 46), Rows.Keys);

    [Fact]
    public void Document_EachRow_NamesTestsThatExistOrSaysLater() => Assert.All(Rows.Values, row =>
    {
        var files = TestFile().Matches(row).Select(match => match.Groups[1].Value).ToList();
        Assert.True(files.Count > 0 || row.Contains("Later"), row);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(Repository.Root, "Relance.Tests", file)), file));
    });

    [Fact]
    public void Diary_WithTheNumberOfAComplaint_IsNamedInItsRow() => Assert.All(
        Directory.GetFiles(DiaryTests.Folder, "C*.txt").Select(file => Path.GetFileName(file)),
        file => Assert.All(
            NumberInName().Matches(file).Select(match => Number(match.Groups[1].Value)),
            number => Assert.Contains(file, Rows[number])));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (\d+) \|.*$")]
    private static partial Regex NumberedRow();

    [GeneratedRegex("`([^`]+\\.(?:cs|txt))`")]
    private static partial Regex TestFile();

    [GeneratedRegex(@"(?:^|-)C(\d\d)(?=-)")]
    private static partial Regex NumberInName();
}
