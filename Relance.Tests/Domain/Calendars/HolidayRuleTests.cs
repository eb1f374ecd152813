using System;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Calendars;

public sealed class HolidayRuleTests
{
    [Theory]
    [InlineData(2023, false)]
    [InlineData(2024, true)]
    [InlineData(2100, false)]
    public void Fixed_29February_ExistsInLeapYearsOnly(int year, bool exists) =>
        Assert.Equal(exists, new HolidayRule.Fixed(2, 29) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" }.In(year) is not null);

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2019, true)]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    public void In_FirstAndLastYear_AreInclusive(int year, bool kept)
    {
        var rule = new HolidayRule.Fixed(5, 9) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" } with { FirstYear = 2019, LastYear = 2024 };
        Assert.Equal(kept, rule.In(year) is not null);
    }

    [Fact]
    public void NthWeekday_FirstDayOfMonthIsThatWeekday_IsTheFirstOne() =>
        Assert.Equal(new LocalDate(2025, 9, 1), new HolidayRule.NthWeekday(9, 1, IsoDayOfWeek.Monday) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" }.In(2025));

    [Fact]
    public void NthWeekday_FourthWeekday_CountsFromTheFirst() =>
        Assert.Equal(new LocalDate(2026, 11, 26), new HolidayRule.NthWeekday(11, 4, IsoDayOfWeek.Thursday) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" }.In(2026));

    [Fact]
    public void Constructor_DaysThatDoNotExist_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayRule.Fixed(2, 30) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayRule.NthWeekday(1, 5, IsoDayOfWeek.Monday) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HolidayRule.EasterOffset(251) { FrenchName = "Fête", EnglishName = "Feast", Source = "test" });
    }
}
