using System;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Calendars;

public sealed class EasterTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    public void Sunday_KnownYears_IsThePublishedDay(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Easter.Sunday(year));

    [Fact]
    public void Sunday_EveryYearOfThreeCenturies_IsASundayBetween22MarchAnd25April()
    {
        for (var year = 1900; year < 2200; year++)
        {
            var day = Easter.Sunday(year);
            Assert.Equal(IsoDayOfWeek.Sunday, day.DayOfWeek);
            Assert.InRange(day, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
        }
    }

    [Fact]
    public void Sunday_BeforeTheGregorianCalendar_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Easter.Sunday(1582));
}
