using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Commands;

/// <summary>The page of a month, of the demo and of a ledger file: well-formed, in one language, complete without anything else.</summary>
[Collection(DemoCollection.Name)]
public sealed class MonthlyReportTests(DemoFixture demo)
{
    [Theory]
    [InlineData("fr", "Rapport mensuel du poste clients", "Propositions", "Ce que les relances ont rapporté")]
    [InlineData("en", "Monthly receivables report", "Proposals", "What reminders brought in")]
    public void Report_OfTheDemo_HasItsSections(string language, string title, string proposals, string recovery)
    {
        var page = Write("--database", demo.Database, "--month", "2026-05", "--language", language);

        var headings = page.Descendants("h2").Select(heading => heading.Value).ToList();
        Assert.Equal(title, page.Descendants("h1").Single().Value);
        Assert.Equal(language, page.Root!.Attribute("lang")!.Value);
        Assert.Equal(proposals, headings[0]);
        Assert.Contains(recovery, headings);
        Assert.NotEmpty(page.Descendants("svg"));
        Assert.All(page.Descendants("svg"), chart => Assert.NotEqual("", chart.Attribute("aria-label")!.Value));
        Assert.All(page.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "href");
    }

    [Fact]
    public void Report_OfALedgerFile_NeedsNoDatabase()
    {
        var file = Path.Combine(Repository.Root, "Relance.Tests", "Replays", "ledger.csv");
        var page = Write(file, "--language", "fr");
        Assert.Contains(page.Descendants("p"), text => text.Value == "Aucune étape n’a encore assez de recul.");
    }

    [Fact]
    public void Month_ThatIsNone_IsAWrongCommandLine() => Assert.Equal(ExitCode.Usage, Cli.Run("monthly-report", "--month", "2026-13").ExitCode);

    private static XDocument Write(params string[] arguments)
    {
        using var folder = new ScratchFolder();
        var file = Path.Combine(folder.Path, "page.html");
        var result = Cli.Run(["monthly-report", .. arguments, "--out", file]);
        Assert.True(result.ExitCode == ExitCode.Success, result.Error);
        return XDocument.Parse(File.ReadAllText(file).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal));
    }
}
