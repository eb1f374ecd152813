using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Tests.Documents;
using Xunit;

namespace Relance.Tests.Diaries;

/// <summary>The lines in docs/diaries.md are those that the parser knows. RELANCE_APPROVE=1 writes them anew.</summary>
public sealed partial class DiariesDocumentTests
{
    [Fact]
    public void Document_Lines_AreThoseOfTheParser() => GeneratedPart.Same("diaries.md", "lines", Tables());

    [Fact]
    public void EveryKindOfLine_IsUsedBySomeDiary()
    {
        var lines = Directory.GetFiles(DiaryTests.Folder, "*.txt").SelectMany(File.ReadAllLines).Select(LinePattern.Normal).Distinct().ToList();
        Assert.Empty(DiaryParser.Rules.Where(rule => !lines.Any(line => rule.Read(line) is not null)).Select(rule => rule.Forms[0]));
    }

    private static string Tables() => string.Join(
        "\n",
        Table("What is given or happens", DiaryParser.Rules.Select(rule => (rule.Forms[0], rule.Forms[1]))),
        Table("What a step does, after its name, parted by commas", StepLine.Forms),
        Table("What may be expected, beside what a day brings", Expectation.Forms));

    private static string Table(string title, IEnumerable<(string English, string French)> forms) =>
        $"### {title}\n\n| English | French |\n|---|---|\n" + string.Concat(forms.Select(form => $"| `{Plain(form.English)}` | `{Plain(form.French)}` |\n"));

    // The kind of a value is for the parser; its name tells a reader enough.
    private static string Plain(string form) => KindOfValue().Replace(form, "}");

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex KindOfValue();
}
