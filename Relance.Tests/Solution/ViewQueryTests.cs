using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Solution;
using Relance.Tests.Local;
using Xunit;

namespace Relance.Tests.Solution;

/// <summary>The queries of the views and charts, run on rows.</summary>
public sealed class ViewQueryTests : IDisposable
{
    private static readonly string[] AgeingViews = { "1 to 30 Days Late", "31 to 60 Days Late", "61 to 90 Days Late", "More than 90 Days Late" };

    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void EveryView_AndEveryChart_IsAQueryThatRuns()
    {
        // A quick find stands for what the user types.
        foreach (var (name, fetch) in Queries())
        {
            Assert.True(desk.Store.Query(new FetchExpression(fetch.Replace("{0}", "Durand%", StringComparison.Ordinal)), desk.Read).Entities.Count == 0, name);
        }
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 0)]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(90, 2)]
    [InlineData(91, 3)]
    public void AgeingViews_ForEachDayLate_ShowTheInvoiceOnce(int daysLate, int? view)
    {
        desk.Invoice(desk.Account(), ("duedate", TestStore.Now.Date.AddDays(-daysLate)), ("relance_openbalance", new Money(10m)));

        Assert.Equal(view is { } index ? new[] { AgeingViews[index] } : Array.Empty<string>(), AgeingViews.Where(Shows));
    }

    [Theory]
    [InlineData("Relance: Overdue Invoices", 0, false)]
    [InlineData("Relance: Overdue Invoices", 1, true)]
    [InlineData("Relance: Invoices Due within Seven Days", 0, true)]
    [InlineData("Relance: Invoices Due within Seven Days", 1, false)]
    public void InvoiceViews_OnTheDueDate_CountItAsNotOverdue(string view, int daysLate, bool shown)
    {
        desk.Invoice(desk.Account(), ("duedate", TestStore.Now.Date.AddDays(-daysLate)), ("relance_openbalance", new Money(10m)));

        Assert.Equal(shown, Shows(view));
    }

    private bool Shows(string view) =>
        desk.Store.Query(new FetchExpression(Queries().Single(query => query.Name.EndsWith(view, StringComparison.Ordinal)).Fetch), desk.Read).Entities.Count > 0;

    private static IEnumerable<(string Name, string Fetch)> Queries() =>
        from file in SolutionTree.Load(Repository.Solution).Under("src/Entities/")
        from fetch in file.Root.Descendants("fetch")
        select ((string)file.Root.Descendants("LocalizedName").First().Attribute("description")!, fetch.ToString());
}
