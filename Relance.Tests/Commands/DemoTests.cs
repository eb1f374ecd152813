using System;
using System.Linq;
using Relance.Local.Commands;
using Relance.Local.Demo;
using Xunit;

namespace Relance.Tests.Commands;

[Collection(DemoCollection.Name)]
public sealed class DemoTests(DemoFixture demo)
{
    [Fact]
    public void Demo_EndsWithFiguresAndThePlaceOfTheReport()
    {
        Assert.Equal(ExitCode.Success, demo.ExitCode);
        Assert.Contains("Factures émises", demo.Output, StringComparison.Ordinal);
        Assert.Contains("report.html", demo.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_ProposesThreeCommandsThatWork()
    {
        Assert.Equal(["explain", "preview", "worklist"], demo.Proposed.Select(command => command[0]));
        Assert.All(demo.Proposed, command =>
        {
            var result = Cli.Run([.. command, "--language", "fr"]);
            Assert.Equal(ExitCode.Success, result.ExitCode);
            Assert.NotEmpty(result.Output.Trim());
        });
    }

    [Fact]
    public void Demo_ShowsEveryKindOfEvent()
    {
        var figures = Cli.Run("report", "--json", "--database", demo.Database).Json;
        var arrangements = figures.GetProperty("arrangements");

        Assert.True(arrangements.GetProperty("promisesKept").GetInt32() > 0);
        Assert.True(arrangements.GetProperty("promisesBroken").GetInt32() > 0);
        Assert.True(arrangements.GetProperty("disputesOpen").GetInt32() > 0);
        Assert.True(figures.GetProperty("totals").GetProperty("holdsReleased").GetInt32() > 0);
        Assert.NotEmpty(figures.GetProperty("holds").EnumerateArray());
        Assert.Contains("[RL-", demo.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_HasThirtyDebtorsOverFourSegments()
    {
        var figures = Cli.Run("report", "--json", "--database", demo.Database).Json;

        Assert.InRange(DemoDebtors.All.Count, 28, 34);
        Assert.Equal(4, figures.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("scenario").GetString()).Distinct().Count());
        Assert.All(
            figures.GetProperty("steps").EnumerateArray().GroupBy(step => step.GetProperty("scenario").GetString()),
            scenario => Assert.True(scenario.Sum(step => step.GetProperty("reminded").GetInt32()) > 0));
    }

    [Fact]
    public void Plan_IsTheSameEveryTime() => Assert.Equal(DemoPlan.Events(), DemoPlan.Events());

    [Fact]
    public void Worklist_IsOrderedByPoints()
    {
        var points = Cli.Run("worklist", "--json", "--database", demo.Database).Json.EnumerateArray().Select(item => item.GetProperty("points").GetInt32()).ToList();

        Assert.NotEmpty(points);
        Assert.Equal(points.OrderByDescending(one => one), points);
    }

    [Fact]
    public void Worklist_WithAFilter_IsAPartOfTheWholeList()
    {
        var all = Keys();
        var approvals = Keys("--filter", "approvals");

        Assert.NotEmpty(approvals);
        Assert.True(approvals.Length < all.Length);
        Assert.Subset(all.ToHashSet(), approvals.ToHashSet());

        string[] Keys(params string[] more) =>
            Cli.Run(["worklist", "--json", "--database", demo.Database, .. more]).Json.EnumerateArray().Select(item => item.GetProperty("key").GetString()!).ToArray();
    }

    [Fact]
    public void Preview_WritesNothing()
    {
        var before = Cli.Run("report", "--json", "--database", demo.Database).Output;

        var preview = Cli.Run("preview", "--json", "--as-of", "2026-07-31", "--database", demo.Database);

        Assert.Equal(DemoDebtors.All.Count, preview.Json.GetArrayLength());
        Assert.Equal(before, Cli.Run("report", "--json", "--database", demo.Database).Output);
    }

    [Theory]
    [InlineData("explain", "FA-0000")]
    [InlineData("preview", "--debtor", "Personne")]
    [InlineData("preview", "--debtor", "C")]
    public void Command_AboutSomethingUnknown_NamesWhatThereIs(params string[] arguments)
    {
        var result = Cli.Run([.. arguments, "--database", demo.Database, "--language", "en"]);

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.NotEmpty(result.Error);
    }
}
