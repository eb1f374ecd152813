using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// What a contract says about a due date that is not a working day. No law moves it: without a clause it stays where it is, and only
/// actions are moved (design rule 7).
/// </summary>
public enum WorkingDayShift
{
    None,

    /// <summary>To the next working day.</summary>
    Following,

    /// <summary>To the working day before.</summary>
    Preceding,

    /// <summary>To the next working day, but to the one before if the next lies in another month.</summary>
    FollowingWithinMonth,
}

/// <summary>Applies a <see cref="WorkingDayShift"/>.</summary>
public static class WorkingDayShifts
{
    public static LocalDate Apply(this WorkingDayShift shift, LocalDate day, WorkingCalendar calendar)
    {
        Guard.NotNull(calendar, nameof(calendar));
        switch (shift)
        {
            case WorkingDayShift.None:
                return day;
            case WorkingDayShift.Following:
                return calendar.Next(day);
            case WorkingDayShift.Preceding:
                return calendar.Previous(day);
            case WorkingDayShift.FollowingWithinMonth:
                var next = calendar.Next(day);
                return next.Month == day.Month ? next : calendar.Previous(day);
            default:
                throw new ArgumentOutOfRangeException(nameof(shift), shift, "Unknown shift.");
        }
    }
}
