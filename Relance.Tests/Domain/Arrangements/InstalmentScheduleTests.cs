using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Arrangements;

public sealed class InstalmentScheduleTests
{
    private static readonly LocalDate First = new(2026, 1, 31);

    [Fact]
    public void ByCount_UnevenAmount_LastTakesTheRest()
    {
        var plan = InstalmentSchedule.ByCount(new Money(100m, "EUR"), 3, First, Rhythm.Monthly, Remainder.Last);
        Assert.Equal([33.33m, 33.33m, 33.34m], plan.Select(one => one.Amount));
    }

    [Fact]
    public void ByCount_UnevenAmount_FirstTakesTheRest()
    {
        var plan = InstalmentSchedule.ByCount(new Money(100m, "EUR"), 3, First, Rhythm.Monthly, Remainder.First);
        Assert.Equal([33.34m, 33.33m, 33.33m], plan.Select(one => one.Amount));
    }

    [Fact]
    public void ByCount_MonthEnd_ComesBackAfterAShortMonth()
    {
        var plan = InstalmentSchedule.ByCount(new Money(300m, "EUR"), 3, First, Rhythm.Monthly, Remainder.Last);
        Assert.Equal([First, new LocalDate(2026, 2, 28), new LocalDate(2026, 3, 31)], plan.Select(one => one.DueOn));
    }

    [Fact]
    public void ByCount_CurrencyWithoutCents_CutsWholeUnits()
    {
        var plan = InstalmentSchedule.ByCount(new Money(1000m, "JPY"), 3, First, Rhythm.Weekly, Remainder.Last);
        Assert.Equal([333m, 333m, 334m], plan.Select(one => one.Amount));
    }

    [Fact]
    public void ByAmount_RestIsSmaller()
    {
        var plan = InstalmentSchedule.ByAmount(new Money(1000m, "EUR"), 300m, First, Rhythm.EveryTwoWeeks, Remainder.Last);
        Assert.Equal([300m, 300m, 300m, 100m], plan.Select(one => one.Amount));
        Assert.Equal(First.PlusDays(42), plan[3].DueOn);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(999.99, 7)]
    [InlineData(0.05, 5)]
    [InlineData(123456.78, 36)]
    public void ByCount_AnyAmount_SumsExactly(decimal total, int count) => Assert.Equal(
        total,
        InstalmentSchedule.ByCount(new Money(total, "EUR"), count, First, Rhythm.Monthly, Remainder.Last).Sum(one => one.Amount));

    [Fact]
    public void ByCount_MoreInstalmentsThanCents_IsRefused() => Assert.Throws<ArgumentException>(
        () => InstalmentSchedule.ByCount(new Money(0.02m, "EUR"), 3, First, Rhythm.Monthly, Remainder.Last));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void ByAmount_NothingToPay_IsRefused(decimal total) => Assert.Throws<ArgumentException>(
        () => InstalmentSchedule.ByAmount(new Money(total, "EUR"), 10m, First, Rhythm.Monthly, Remainder.Last));
}
