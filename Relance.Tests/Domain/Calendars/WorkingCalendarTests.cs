using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar France = WorkingCalendar.With(KnownHolidays.Find("FR")!);

    [Theory]
    [InlineData(2026, 5, 13, true)]
    [InlineData(2026, 5, 14, false)]
    [InlineData(2026, 5, 15, true)]
    [InlineData(2026, 5, 16, false)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    [InlineData(2028, 2, 29, true)]
    [InlineData(1975, 7, 14, false)]
    [InlineData(2120, 7, 15, true)]
    public void IsWorkingDay_AroundHolidaysAndYearEnds_FollowsTheCalendar(int year, int month, int day, bool expected) =>
        Assert.Equal(expected, France.IsWorkingDay(new LocalDate(year, month, day)));

    [Fact]
    public void IsWorkingDay_EveryDayOf20Years_AgreesWithTheRules()
    {
        for (var day = new LocalDate(2010, 1, 1); day.Year < 2030; day = day.PlusDays(1))
        {
            var closed = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
                || KnownHolidays.Find("FR")!.In(day.Year).Any(holiday => holiday.Day == day);
            Assert.Equal(!closed, France.IsWorkingDay(day));
        }
    }

    // 1 May 2026 is a Friday.
    [Theory]
    [InlineData(4, 30, 4, 30)]
    [InlineData(5, 1, 5, 4)]
    [InlineData(5, 2, 5, 4)]
    [InlineData(5, 4, 5, 4)]
    public void Next_OnOrAfter_RollsForward(int month, int day, int expectedMonth, int expectedDay) =>
        Assert.Equal(new LocalDate(2026, expectedMonth, expectedDay), France.Next(new LocalDate(2026, month, day)));

    [Fact]
    public void Next_LastDaysOfAYear_CrossesIntoTheNext() =>
        Assert.Equal(new LocalDate(2023, 1, 2), France.Next(new LocalDate(2022, 12, 31)));

    [Fact]
    public void Previous_OnOrBefore_RollsBackward() =>
        Assert.Equal(new LocalDate(2026, 4, 30), France.Previous(new LocalDate(2026, 5, 3)));

    [Theory]
    [InlineData(0, 2026, 5, 1)]
    [InlineData(1, 2026, 5, 4)]
    [InlineData(5, 2026, 5, 11)]
    [InlineData(-1, 2026, 4, 30)]
    public void AddWorkingDays_FromAHoliday_CountsWorkedDaysOnly(int count, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), France.AddWorkingDays(new LocalDate(2026, 5, 1), count));

    [Fact]
    public void Combine_TwoCountries_IsWorkedOnlyWhereBothWork()
    {
        var both = WorkingCalendar.Combine(France, WorkingCalendar.With(KnownHolidays.Find("BE")!));
        Assert.False(both.IsWorkingDay(new LocalDate(2026, 7, 14)));
        Assert.False(both.IsWorkingDay(new LocalDate(2026, 7, 21)));
        Assert.True(both.IsWorkingDay(new LocalDate(2026, 7, 22)));
    }

    [Fact]
    public void Combine_EqualCalendars_KeepsTheFirst() =>
        Assert.Same(France, WorkingCalendar.Combine(France, WorkingCalendar.With(KnownHolidays.Find("FR")!)));

    [Fact]
    public void ClosedDays_GivenTwiceAndUnordered_CloseOnce()
    {
        var bridge = new LocalDate(2026, 5, 15);
        var calendar = new WorkingCalendar(Weekdays.SaturdayAndSunday, France.Holidays, ValueList.Of(bridge, new LocalDate(2026, 1, 2), bridge));
        Assert.Equal(ValueList.Of(new LocalDate(2026, 1, 2), bridge), calendar.ClosedDays);
        Assert.Equal(new LocalDate(2026, 5, 18), calendar.Next(new LocalDate(2026, 5, 14)));
    }

    // Saturday 12 December 2026 is worked in one calendar; the other keeps its weekend.
    [Fact]
    public void OpenDays_AreWorked_ButNotForTheOtherCalendar()
    {
        var saturday = new LocalDate(2026, 12, 12);
        var stocktaking = new WorkingCalendar(Weekdays.SaturdayAndSunday, France.Holidays, openDays: ValueList.Of(saturday));
        var sixDays = new WorkingCalendar(Weekdays.Of(IsoDayOfWeek.Sunday), France.Holidays);
        Assert.True(stocktaking.IsWorkingDay(saturday));
        Assert.False(stocktaking.IsWorkingDay(saturday.PlusWeeks(1)));
        Assert.False(WorkingCalendar.Combine(stocktaking, France).IsWorkingDay(saturday));
        Assert.True(WorkingCalendar.Combine(stocktaking, sixDays).IsWorkingDay(saturday));
        Assert.False(WorkingCalendar.Combine(stocktaking, sixDays).IsWorkingDay(saturday.PlusWeeks(1)));
    }

    [Fact]
    public void Constructor_AllWeekdaysClosed_IsRefused() =>
        Assert.Throws<ArgumentException>("closedWeekdays", () =>
            new WorkingCalendar(Weekdays.All, ValueList<HolidayCalendar>.Empty));

    [Fact]
    public void Constructor_MoreHolidaysThanWorkedDays_IsRefused()
    {
        var rules = Enumerable.Range(0, 52).Select(number => (HolidayRule)new HolidayRule.Fixed(1 + (number / 26), 1 + (number % 26))
        {
            FrenchName = "Fête", EnglishName = "Feast", Source = "test",
        });
        var many = new HolidayCalendar("XX", "Ailleurs", "Elsewhere", rules.ToValueList());
        var mondayOnly = Weekdays.Of(IsoDayOfWeek.Monday).Complement();
        Assert.Throws<ArgumentException>("holidays", () => new WorkingCalendar(mondayOnly, ValueList.Of(many)));
    }

    [Fact]
    public void Equals_SameParts_IsTrue()
    {
        Assert.Equal(France, WorkingCalendar.With(KnownHolidays.Find("FR")!));
        Assert.NotEqual(France, WorkingCalendar.MondayToFriday);
    }
}
