using NodaTime;

namespace Relance.Domain;

/// <summary>
/// The days of the week on which messages may leave, beside the working calendar: "Tuesday to Thursday". Days only: the hour is for
/// the channel that sends.
/// </summary>
public sealed record SendWindow(Weekdays Allowed)
{
    // A calendar may be closed for long, but a message that waits for more than a year is a mistake in the settings.
    private const int LongestWait = 366;

    /// <summary>Every day; only the working calendar decides.</summary>
    public static SendWindow Always { get; } = new(Weekdays.All);

    public bool Allows(LocalDate day) => Allowed.Contains(day.DayOfWeek);

    /// <summary>The first day on or after the given day that is worked and on which messages may leave (design rule 12).</summary>
    /// <returns>Null when there is none within 366 days: the window and the calendar exclude each other, nothing can ever be sent.</returns>
    public LocalDate? Next(LocalDate day, WorkingCalendar calendar)
    {
        Guard.NotNull(calendar, nameof(calendar));
        for (var waited = 0; waited <= LongestWait; waited++)
        {
            if (calendar.IsWorkingDay(day) && Allows(day))
            {
                return day;
            }

            day = day.PlusDays(1);
        }

        return null;
    }

    /// <summary>False when every allowed weekday is closed: a mistake in the settings, to be shown before anything waits in vain.</summary>
    public bool FitsIn(WorkingCalendar calendar) =>
        !Allowed.Intersect(Guard.NotNull(calendar, nameof(calendar)).ClosedWeekdays.Complement()).IsEmpty;
}
