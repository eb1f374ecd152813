using System;
using System.Linq;
using System.Threading;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Which days are worked: all but some weekdays, the holidays of some territories and single closed days, and single days that are
/// worked all the same. Two calendars with the same four parts are equal.
/// </summary>
/// <remarks>
/// A question is one look at a bit. The bits of a year are computed at the first question about that year and kept; a race computes
/// them twice with the same outcome, so the object may be shared by threads and is immutable as seen from outside. Years outside
/// 1980 to 2099 are answered as well, only slower. Make one calendar and use it often: the kept bits are what makes it fast.
/// </remarks>
public sealed class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private const int FirstKeptYear = 1980;
    private const int KeptYears = 120;
    private readonly ulong[]?[] closedBits = new ulong[]?[KeptYears];

    /// <exception cref="ArgumentException">
    /// All seven weekdays are closed, or there are so many holiday rules that a year without any working day is possible: a search
    /// for the next working day must always end.
    /// </exception>
    public WorkingCalendar(
        Weekdays closedWeekdays,
        ValueList<HolidayCalendar> holidays,
        ValueList<LocalDate>? closedDays = null,
        ValueList<LocalDate>? openDays = null)
    {
        ClosedWeekdays = closedWeekdays;
        Holidays = Guard.NoNulls(holidays, nameof(holidays));
        ClosedDays = InOrder(closedDays);
        OpenDays = InOrder(openDays);
        var open = closedWeekdays.Complement();
        Guard.Argument(!open.IsEmpty, nameof(closedWeekdays), "At least one day of the week must be worked.");

        // Every year has at least 52 of each weekday, and a rule closes at most one day of it.
        Guard.Argument(
            Holidays.SelectMany(calendar => calendar.Rules).Distinct().Count() < 52 * open.Count,
            nameof(holidays),
            "There are more holidays than a year has working days.");
    }

    /// <summary>Saturday and Sunday closed, no holidays.</summary>
    public static WorkingCalendar MondayToFriday { get; } = new(Weekdays.SaturdayAndSunday, ValueList<HolidayCalendar>.Empty);

    public Weekdays ClosedWeekdays { get; }

    public ValueList<HolidayCalendar> Holidays { get; }

    /// <summary>Closed on top of weekdays and holidays (company closure, bridge day), in order, once each.</summary>
    public ValueList<LocalDate> ClosedDays { get; }

    /// <summary>Worked although the weekday or a holiday closes them (a Saturday of stocktaking), in order; they win over closed days.</summary>
    public ValueList<LocalDate> OpenDays { get; }

    /// <summary>Saturday and Sunday closed, and the holidays of the given territories.</summary>
    public static WorkingCalendar With(params HolidayCalendar[] holidays) =>
        new(Weekdays.SaturdayAndSunday, ValueList.Of(holidays));

    /// <summary>A day is worked only if both work: the creditor's and the debtor's calendars (design rule 12).</summary>
    /// <exception cref="ArgumentException">No weekday is worked by both.</exception>
    public static WorkingCalendar Combine(WorkingCalendar left, WorkingCalendar right)
    {
        Guard.NotNull(left, nameof(left));
        Guard.NotNull(right, nameof(right));
        return left.Equals(right)
            ? left
            : new WorkingCalendar(
                left.ClosedWeekdays.Union(right.ClosedWeekdays),
                left.Holidays.Concat(right.Holidays).Distinct().ToValueList(),
                left.ClosedDays.Concat(right.ClosedDays).ToValueList(),
                left.OpenDays.Where(right.IsWorkingDay).Concat(right.OpenDays.Where(left.IsWorkingDay)).ToValueList());
    }

    public bool IsWorkingDay(LocalDate day)
    {
        var year = day.Year;
        var place = year - FirstKeptYear;
        var bits = place is >= 0 and < KeptYears
            ? Volatile.Read(ref closedBits[place]) ?? Keep(place, year)
            : ClosedIn(year);
        var index = day.DayOfYear;
        return (bits[index >> 6] & (1UL << (index & 63))) == 0;
    }

    /// <summary>The first working day on or after the given day.</summary>
    public LocalDate Next(LocalDate day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>The last working day on or before the given day.</summary>
    public LocalDate Previous(LocalDate day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    /// <summary>
    /// The nth working day after the given day (before it, when n is negative); the given day itself never counts. Zero gives the
    /// given day, worked or not.
    /// </summary>
    public LocalDate AddWorkingDays(LocalDate day, int count)
    {
        for (var left = count; left > 0; left--)
        {
            day = Next(day.PlusDays(1));
        }

        for (var left = count; left < 0; left++)
        {
            day = Previous(day.PlusDays(-1));
        }

        return day;
    }

    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ClosedWeekdays == other.ClosedWeekdays
            && Holidays == other.Holidays
            && ClosedDays == other.ClosedDays
            && OpenDays == other.OpenDays);

    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    public override int GetHashCode() => (ClosedWeekdays, Holidays.Count, ClosedDays, OpenDays).GetHashCode();

    private ulong[] Keep(int place, int year)
    {
        var bits = ClosedIn(year);
        Volatile.Write(ref closedBits[place], bits);
        return bits;
    }

    private ulong[] ClosedIn(int year)
    {
        var bits = new ulong[6];
        var last = new LocalDate(year, 12, 31);
        for (var day = new LocalDate(year, 1, 1); ; day = day.PlusDays(1))
        {
            if (ClosedWeekdays.Contains(day.DayOfWeek))
            {
                Close(bits, day);
            }

            if (day == last)
            {
                break;
            }
        }

        foreach (var holiday in Holidays.SelectMany(calendar => calendar.In(year)))
        {
            Close(bits, holiday.Day);
        }

        foreach (var day in ClosedDays.Where(day => day.Year == year))
        {
            Close(bits, day);
        }

        foreach (var day in OpenDays.Where(day => day.Year == year))
        {
            bits[day.DayOfYear >> 6] &= ~(1UL << (day.DayOfYear & 63));
        }

        return bits;
    }

    private static ValueList<LocalDate> InOrder(ValueList<LocalDate>? days) =>
        (days ?? ValueList<LocalDate>.Empty).Distinct().OrderBy(day => day).ToValueList();

    private static void Close(ulong[] bits, LocalDate day) => bits[day.DayOfYear >> 6] |= 1UL << (day.DayOfYear & 63);
}
