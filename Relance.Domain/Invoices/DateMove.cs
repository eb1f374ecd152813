using NodaTime;

namespace Relance.Domain;

/// <summary>One move on the way from the date of an invoice to its due date. Terms are a short list of moves, made in order.</summary>
public abstract record DateMove
{
    private DateMove()
    {
    }

    public abstract LocalDate From(LocalDate date);

    public sealed record Days(int Count) : DateMove
    {
        public int Count { get; } = Guard.NotNegative(Count, nameof(Count));

        public override LocalDate From(LocalDate date) => date.PlusDays(Count);
    }

    /// <summary>The same day so many months later, or the last day of that month if it is shorter: 31 January and one month is 28 February.</summary>
    public sealed record Months(int Count) : DateMove
    {
        public int Count { get; } = Guard.NotNegative(Count, nameof(Count));

        public override LocalDate From(LocalDate date) => date.PlusMonths(Count);
    }

    /// <summary>The last day of the month of the date; a last day stays.</summary>
    public sealed record EndOfMonth : DateMove
    {
        public override LocalDate From(LocalDate date) => date.With(DateAdjusters.EndOfMonth);
    }

    /// <summary>The first such day of a month on or after the date. In a shorter month its last day counts.</summary>
    public sealed record NextDayOfMonth(int Day) : DateMove
    {
        public int Day { get; } = Guard.InRange(Day, 1, 31, nameof(Day));

        public override LocalDate From(LocalDate date)
        {
            var sameMonth = DayOf(date, Day);
            return sameMonth >= date ? sameMonth : DayOf(date.With(DateAdjusters.StartOfMonth).PlusMonths(1), Day);
        }
    }

    /// <summary>That day of the month after the month of the date. In a shorter month its last day counts.</summary>
    public sealed record DayOfFollowingMonth(int Day) : DateMove
    {
        public int Day { get; } = Guard.InRange(Day, 1, 31, nameof(Day));

        public override LocalDate From(LocalDate date) => DayOf(date.With(DateAdjusters.StartOfMonth).PlusMonths(1), Day);
    }

    private static LocalDate DayOf(LocalDate month, int day)
    {
        var last = CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
        return new LocalDate(month.Year, month.Month, day < last ? day : last);
    }
}
