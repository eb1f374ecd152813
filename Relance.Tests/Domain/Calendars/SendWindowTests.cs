using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Calendars;

public sealed class SendWindowTests
{
    private static readonly WorkingCalendar France = WorkingCalendar.With(KnownHolidays.Find("FR")!);
    private static readonly SendWindow TuesdayAndThursday = new(Weekdays.Of(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday));

    // Tuesday 14 July 2026 is a holiday.
    [Theory]
    [InlineData(8, 9)]
    [InlineData(10, 16)]
    [InlineData(14, 16)]
    [InlineData(16, 16)]
    [InlineData(17, 21)]
    public void Next_WindowAndHoliday_FindsADayThatSuitsBoth(int day, int expected) =>
        Assert.Equal(new LocalDate(2026, 7, expected), TuesdayAndThursday.Next(new LocalDate(2026, 7, day), France));

    [Fact]
    public void Next_Always_IsTheNextWorkingDay() =>
        Assert.Equal(new LocalDate(2026, 7, 15), SendWindow.Always.Next(new LocalDate(2026, 7, 14), France));

    [Fact]
    public void Next_OnlyClosedDaysAllowed_IsNullInsteadOfForEver()
    {
        var sundays = new SendWindow(Weekdays.Of(IsoDayOfWeek.Sunday));
        Assert.Null(sundays.Next(new LocalDate(2026, 7, 14), France));
        Assert.False(sundays.FitsIn(France));
    }

    [Fact]
    public void Next_NoDayAllowed_IsNull()
    {
        var never = new SendWindow(Weekdays.None);
        Assert.Null(never.Next(new LocalDate(2026, 7, 14), France));
        Assert.False(never.FitsIn(WorkingCalendar.MondayToFriday));
    }

    [Fact]
    public void FitsIn_OneWorkedDayAllowed_IsTrue() => Assert.True(TuesdayAndThursday.FitsIn(France));

    [Fact]
    public void Weekdays_SetOperations_BehaveAsSets()
    {
        Assert.Equal(Weekdays.SaturdayAndSunday, Weekdays.MondayToFriday.Complement());
        Assert.Equal(Weekdays.All, Weekdays.MondayToFriday.Union(Weekdays.SaturdayAndSunday));
        Assert.Equal(Weekdays.None, Weekdays.MondayToFriday.Intersect(Weekdays.SaturdayAndSunday));
        Assert.Equal(5, Weekdays.MondayToFriday.Count);
        Assert.Equal("Saturday, Sunday", Weekdays.SaturdayAndSunday.ToString());
    }
}
