using NodaTime;

namespace Relance.Domain;

/// <summary>How sure it is that nobody works on the day.</summary>
public enum HolidayStanding
{
    /// <summary>A holiday by law for the whole territory of the calendar.</summary>
    Legal,

    /// <summary>Kept by many, or in a part of the territory only: the law leaves it open.</summary>
    Customary,

    /// <summary>The sources contradict each other. Closed, because a reminder one day later harms less than one on a holiday.</summary>
    Disputed,
}

/// <summary>One holiday as data: which day it is in a given year, since when, until when, by which source.</summary>
public abstract record HolidayRule
{
    private HolidayRule()
    {
    }

    public required string FrenchName { get; init; }

    public required string EnglishName { get; init; }

    /// <summary>The text of law or the published list that says so.</summary>
    public required string Source { get; init; }

    public HolidayStanding Standing { get; init; } = HolidayStanding.Legal;

    /// <summary>First year in which it is kept, inclusive; null = always was.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Last year in which it is kept, inclusive; null = still is.</summary>
    public int? LastYear { get; init; }

    /// <summary>A holiday only when it falls on one of these days.</summary>
    public Weekdays OnlyOn { get; init; } = Weekdays.All;

    /// <summary>The day of this holiday, null in a year without it.</summary>
    public LocalDate? In(int year)
    {
        if (year < FirstYear || year > LastYear)
        {
            return null;
        }

        return Day(year) is { } day && OnlyOn.Contains(day.DayOfWeek) ? day : null;
    }

    protected abstract LocalDate? Day(int year);

    /// <summary>The same day each year; 29 February only exists in leap years.</summary>
    public sealed record Fixed : HolidayRule
    {
        public Fixed(int month, int day)
        {
            Month = Guard.InRange(month, 1, 12, nameof(month));
            DayOfMonth = Guard.InRange(day, 1, CalendarSystem.Iso.GetDaysInMonth(2000, month), nameof(day));
        }

        public int Month { get; }

        public int DayOfMonth { get; }

        protected override LocalDate? Day(int year) =>
            DayOfMonth <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, DayOfMonth) : null;
    }

    /// <summary>A number of days from Easter Sunday: Good Friday -2, Easter Monday 1, Ascension 39, Whit Monday 50, Corpus Christi 60.</summary>
    /// <param name="Days">-80 to 250, so that the day stays in the year of its Easter.</param>
    public sealed record EasterOffset(int Days) : HolidayRule
    {
        public int Days { get; } = Guard.InRange(Days, -80, 250, nameof(Days));

        protected override LocalDate? Day(int year) => Easter.Sunday(year).PlusDays(Days);
    }

    /// <summary>
    /// The nth given weekday of a month, moved on by some days: the Thursday after the first Sunday of September is
    /// (9, 1, Sunday, 4).
    /// </summary>
    public sealed record NthWeekday : HolidayRule
    {
        public NthWeekday(int month, int nth, IsoDayOfWeek weekday, int daysAfter = 0, int? weekLaterAtEasterOffset = null)
        {
            Month = Guard.InRange(month, 1, 12, nameof(month));
            Nth = Guard.InRange(nth, 1, 4, nameof(nth));
            Guard.Argument(Weekdays.All.Contains(weekday), nameof(weekday), "A day of the week is required.");
            Weekday = weekday;
            DaysAfter = Guard.InRange(daysAfter, 0, month == 12 ? 3 : 14, nameof(daysAfter));
            Guard.InRange(weekLaterAtEasterOffset ?? 0, -80, 240, nameof(weekLaterAtEasterOffset));
            WeekLaterAtEasterOffset = weekLaterAtEasterOffset;
        }

        public int Month { get; }

        /// <summary>1 to 4: each month has at least four of each weekday.</summary>
        public int Nth { get; }

        public IsoDayOfWeek Weekday { get; }

        /// <summary>0 to 14, in December 0 to 3, so that the day stays in its year.</summary>
        public int DaysAfter { get; }

        /// <summary>A week later when the day would fall this number of days from Easter Sunday; null = never moved.</summary>
        public int? WeekLaterAtEasterOffset { get; }

        protected override LocalDate? Day(int year)
        {
            var first = new LocalDate(year, Month, 1).PlusDays(-1).Next(Weekday);
            var day = first.PlusDays((7 * (Nth - 1)) + DaysAfter);
            return WeekLaterAtEasterOffset is { } offset && day == Easter.Sunday(year).PlusDays(offset) ? day.PlusWeeks(1) : day;
        }
    }
}
