using System;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class DaysSalesOutstandingTests
{
    [Fact]
    public void AccountingDays_ThirtyThousandOfSixtyInNinetyDays_IsFortyFive() =>
        Assert.Equal(45m, DaysSalesOutstanding.AccountingDays(30_000m, 60_000m, 90));

    [Theory]
    [InlineData(100, 0, 90)]
    [InlineData(100, -5, 90)]
    [InlineData(100, 50, 0)]
    public void AccountingDays_NoSalesOrNoDays_IsNotDefined(int receivables, int sales, int days) =>
        Assert.Null(DaysSalesOutstanding.AccountingDays(receivables, sales, days));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void AccountingDays_AroundAnEmptyBalance_NeverIsNegative(int receivables, int expected) =>
        Assert.Equal(expected, DaysSalesOutstanding.AccountingDays(receivables, 30m, 30));

    [Fact]
    public void CountBackDays_WorkedFigure_Is82Days()
    {
        MonthSales[] months = [new(1200m, 30), new(800m, 31), new(700m, 30)];
        Assert.Equal(82.4m, Math.Round(DaysSalesOutstanding.CountBackDays(2500m, months)!.Value, 1));
    }

    [Theory]
    [InlineData(1199, "29.975")]
    [InlineData(1200, "30")]
    [InlineData(1201, "30.03875")]
    public void CountBackDays_AroundTheFirstMonth_GoesOnIntoTheNext(int receivables, string expected)
    {
        MonthSales[] months = [new(1200m, 30), new(800m, 31)];
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), DaysSalesOutstanding.CountBackDays(receivables, months));
    }

    [Fact]
    public void CountBackDays_MonthWithoutSales_AddsItsDays() =>
        Assert.Equal(45m, DaysSalesOutstanding.CountBackDays(50m, [new MonthSales(0m, 30), new MonthSales(100m, 30)]));

    [Fact]
    public void CountBackDays_MonthOfCreditNotes_TakesNothingAndAddsItsDays() =>
        Assert.Equal(45m, DaysSalesOutstanding.CountBackDays(50m, [new MonthSales(-20m, 30), new MonthSales(100m, 30)]));

    [Fact]
    public void CountBackDays_NothingOpen_IsZero() => Assert.Equal(0m, DaysSalesOutstanding.CountBackDays(0m, []));

    [Fact]
    public void CountBackDays_ReceivablesOutlastTheMonths_IsNotDefined() =>
        Assert.Null(DaysSalesOutstanding.CountBackDays(101m, [new MonthSales(100m, 30)]));

    [Fact]
    public void AverageDaysDelinquent_WorkedFigures_Are45And12And33()
    {
        var dso = DaysSalesOutstanding.AccountingDays(15_000m, 10_000m, 30);
        var best = DaysSalesOutstanding.BestPossibleDays(4_000m, 10_000m, 30);
        Assert.Equal(45m, dso);
        Assert.Equal(12m, best);
        Assert.Equal(33m, AverageDaysDelinquent.FromDso(dso, best));
        Assert.Null(AverageDaysDelinquent.FromDso(dso, null));
    }
}
