using System;
using System.Linq;
using System.ServiceModel;
using System.Text;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>The figures of October 2026, taken on Monday 23 November.</summary>
public sealed class SnapshotTests
{
    private static readonly LocalDate October = new(2026, 10, 31);

    [Fact]
    public void Snapshot_OfAMonth_HasTheFiguresThatOneComputesByHand()
    {
        using var desk = WithOctober();

        var answer = desk.Ask("relance_TakeSnapshot");

        // Issued 20 September and 5 October, 1,200 each; the first was due on 20 October and is open, 600 of the second came on the 28th.
        var row = Assert.Single(desk.Rows(KpiSnapshotTable.LogicalName));
        Assert.Equal(October, row.Day(KpiSnapshotTable.MonthEndOn));
        Assert.Equal("EUR", row.Text(KpiSnapshotTable.CurrencyCode));
        Assert.Equal(1200m, row.Amount(KpiSnapshotTable.Sales));
        Assert.Equal(600m, row.Amount(KpiSnapshotTable.Collected));
        Assert.Equal(1800m, row.Amount(KpiSnapshotTable.Receivables));
        Assert.Equal(1200m, row.Amount(KpiSnapshotTable.Overdue));
        Assert.Equal(66.67m, row.Number(KpiSnapshotTable.OverduePercent));
        Assert.Equal(69m, row.Number(KpiSnapshotTable.DsoAccounting)); // 1,800 / 2,400 x 92 days of August to October
        Assert.Equal(23m, row.Number(KpiSnapshotTable.BestPossibleDso)); // 600 / 2,400 x 92
        Assert.Equal(46m, row.Number(KpiSnapshotTable.AverageDaysDelinquent));
        Assert.Equal(1, answer["Snapshots"]);
    }

    [Fact]
    public void Snapshot_TakenTwice_KeepsOneRowAndWhatPeopleDecided()
    {
        using var desk = WithOctober();
        desk.Ask("relance_TakeSnapshot");
        var recommendations = desk.Rows(RecommendationTable.LogicalName);
        Assert.NotEmpty(recommendations);
        desk.Service.Update(new Entity(RecommendationTable.LogicalName, recommendations[0].Id) { [RecommendationTable.State] = new OptionSetValue(RecommendationStateChoice.Accepted) });

        desk.Ask("relance_TakeSnapshot", ("MonthEndOn", Days.ToColumn(new LocalDate(2026, 10, 9))));

        Assert.Single(desk.Rows(KpiSnapshotTable.LogicalName));
        Assert.Equal(recommendations.Select(row => row.Id), desk.Rows(RecommendationTable.LogicalName).Select(row => row.Id));
        Assert.Equal(RecommendationStateChoice.Accepted, desk.Read(RecommendationTable.LogicalName, recommendations[0].Id).Code(RecommendationTable.State));
    }

    [Fact]
    public void Recommendation_WhoseReasonIsGone_IsLaidAsideUnlessSomebodyDecided()
    {
        using var desk = WithOctober();
        desk.Ask("relance_TakeSnapshot");
        var row = desk.Rows(RecommendationTable.LogicalName).Single(one => one.Text(RecommendationTable.Code) == nameof(RecommendationCode.CashIsTiedUp));
        desk.Pay(desk.Rows(InvoiceTable.LogicalName)[0].Id, 1200m, new LocalDate(2026, 10, 20));

        desk.Ask("relance_TakeSnapshot");

        Assert.Equal(1, desk.Read(RecommendationTable.LogicalName, row.Id).Code(RecommendationTable.StateCode));
    }

    [Theory]
    [InlineData(300_000_000, true)]
    [InlineData(300_000_000_000, false)]
    public void Recommendation_AboutALargeLedger_IsKeptWithItsAmountWhereTheColumnHoldsIt(long total, bool isHeld)
    {
        using var desk = new Desk();
        desk.Invoice(new LocalDate(2026, 10, 20), total);
        desk.Engine.RunAsyncSteps();

        desk.Ask("relance_TakeSnapshot");

        var row = desk.Rows(RecommendationTable.LogicalName).Single(one => one.Text(RecommendationTable.Code) == nameof(RecommendationCode.CashIsTiedUp));
        Assert.Equal(isHeld ? total : null, row.Number(RecommendationTable.Effect));
        Assert.Contains(total.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), row.Text(RecommendationTable.ReasonEn), StringComparison.Ordinal);
        Assert.Single(desk.Rows(KpiSnapshotTable.LogicalName));
    }

    [Fact]
    public void Month_ThatStillRuns_IsRefused()
    {
        using var desk = new Desk();
        Assert.ThrowsAny<FaultException>(() => desk.Ask("relance_TakeSnapshot", ("MonthEndOn", Days.ToColumn(Desk.Monday))));
    }

    [Fact]
    public void NightlyRun_TheFirstOfAMonth_TakesTheFiguresOnce()
    {
        using var desk = new Desk();
        desk.GoTo(Desk.Monday.PlusDays(1));
        desk.GoTo(Desk.Monday.PlusDays(2));
        Assert.Single(desk.Rows(RunBatchTable.LogicalName));

        desk.GoTo(new LocalDate(2026, 12, 1));

        Assert.Equal([October, new LocalDate(2026, 11, 30)], desk.Rows(KpiSnapshotTable.LogicalName).Select(row => row.Day(KpiSnapshotTable.MonthEndOn)!.Value).Order());
    }

    [Fact]
    public void ControlGroup_StandsBesideTheStepsThatWereSent()
    {
        using var desk = new Desk();
        var control = desk.Service.Create(new Entity(AccountTable.LogicalName) { [AccountTable.Name] = "Témoin", [AccountTable.IsControl] = true });
        desk.Invoice(Desk.Monday.PlusDays(-6));
        desk.Invoice(Desk.Monday.PlusDays(-6), with: row => row[InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, control));
        desk.Engine.RunAsyncSteps();
        desk.GoTo(new LocalDate(2027, 1, 4));

        desk.Ask("relance_TakeSnapshot");

        var json = desk.Rows(KpiSnapshotTable.LogicalName).Single(row => row.Day(KpiSnapshotTable.MonthEndOn) == new LocalDate(2026, 12, 31)).Text(KpiSnapshotTable.Json)!;
        Assert.Contains("\"name\":\"Relance 1\"", json, StringComparison.Ordinal);
        Assert.Contains("\"controls\":1", json, StringComparison.Ordinal);
        Assert.Contains("\"contacts\":1", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Rapport mensuel du poste clients", "octobre")]
    [InlineData("en", "Monthly receivables report", "October")]
    public void Report_InEachLanguage_IsAttachedOnce(string language, string title, string month)
    {
        using var desk = WithOctober();
        desk.Ask("relance_TakeSnapshot");

        desk.Ask("relance_MonthlyReport", ("Language", language));
        var html = (string)desk.Ask("relance_MonthlyReport", ("Language", language))["Html"];

        Assert.Contains(title, html, StringComparison.Ordinal);
        Assert.Contains(month, html, StringComparison.Ordinal);
        var note = Assert.Single(desk.Rows(AnnotationTable.LogicalName));
        Assert.Equal($"report-2026-10.{language}.html", note.Text(AnnotationTable.FileName));
        Assert.Equal(html, Encoding.UTF8.GetString(Convert.FromBase64String(note.Text(AnnotationTable.DocumentBody)!)));
    }

    [Fact]
    public void Report_OfAMonthWithoutFigures_SaysSo()
    {
        using var desk = new Desk();
        var html = (string)desk.Ask("relance_MonthlyReport", ("Language", "en"))["Html"];
        Assert.Contains("No figures were kept for this month.", html, StringComparison.Ordinal);
        Assert.Empty(desk.Rows(AnnotationTable.LogicalName));
    }

    private static Desk WithOctober()
    {
        var desk = new Desk();
        desk.Invoice(new LocalDate(2026, 10, 20));
        var second = desk.Invoice(new LocalDate(2026, 11, 4));
        desk.Engine.RunAsyncSteps();
        desk.Pay(second, 600m, new LocalDate(2026, 10, 28));
        return desk;
    }
}
