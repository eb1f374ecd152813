using System;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Relance.Tests.Commands;

[Collection(DemoCollection.Name)]
public sealed class ReportTests(DemoFixture demo)
{
    private XDocument Page => XDocument.Parse(demo.Report[demo.Report.IndexOf("<html", StringComparison.Ordinal)..]);

    [Fact]
    public void Report_IsWellFormedAndSaysItsLanguage() => Assert.Equal("fr", Page.Root!.Attribute("lang")!.Value);

    [Fact]
    public void Report_NeedsNothingFromElsewhere()
    {
        var names = Page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).ToList();

        Assert.DoesNotContain("src", names);
        Assert.DoesNotContain("href", names);
        Assert.DoesNotContain(Page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.DoesNotContain("url(", demo.Report, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", demo.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_HasChartStepsHoldsAndDebtors()
    {
        var chart = Assert.Single(Page.Descendants("svg"));
        Assert.Equal(5, chart.Descendants("rect").Count());
        Assert.Contains("Non échu", chart.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        var headings = Page.Descendants("h2").Select(heading => heading.Value).ToList();
        Assert.Contains("Relances par étape", headings);
        Assert.Contains("Blocages et leurs causes", headings);
        Assert.Contains("Principaux retards", headings);
        Assert.Contains("Ateliers Marcillac", Page.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_HeadsOfTables_NameTheirScope() =>
        Assert.All(Page.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));

    [Fact]
    public void Report_Ageing_SumsToWhatIsOpen()
    {
        var figures = Cli.Run("report", "--json", "--database", demo.Database).Json;
        var ageing = Assert.Single(figures.GetProperty("ageing").EnumerateArray());

        Assert.Equal(figures.GetProperty("totals").GetProperty("open").GetDecimal(), ageing.GetProperty("total").GetDecimal());
        Assert.Equal(ageing.GetProperty("total").GetDecimal(), ageing.GetProperty("buckets").EnumerateArray().Sum(amount => amount.GetDecimal()));
    }
}
