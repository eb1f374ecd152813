using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>How days become a part of a year.</summary>
public enum DayCountBasis
{
    /// <summary>Real days over 365, leap year or not: the practice in France, Ireland and the United Kingdom.</summary>
    Actual365,

    /// <summary>Real days over 360.</summary>
    Actual360,

    /// <summary>Real days, those of a leap year over 366 and the others over 365.</summary>
    ActualActual,

    /// <summary>Months of 30 days over 360; the 31st counts as the 30th at both ends (European 30E/360).</summary>
    Thirty360,
}

/// <summary>Counts in a <see cref="DayCountBasis"/>.</summary>
public static class DayCountBases
{
    /// <param name="basis">One of the four.</param>
    /// <param name="after">The day before the first day that counts.</param>
    /// <param name="last">The last day that counts.</param>
    public static int Days(this DayCountBasis basis, LocalDate after, LocalDate last) => basis == DayCountBasis.Thirty360
        ? (360 * (last.Year - after.Year)) + (30 * (last.Month - after.Month)) + Math.Min(last.Day, 30) - Math.Min(after.Day, 30)
        : RealDays(after, last);

    /// <summary>The interest of a yearly rate on an amount, not rounded. Same bounds as <see cref="Days"/>.</summary>
    public static decimal Interest(this DayCountBasis basis, decimal amount, decimal percent, LocalDate after, LocalDate last)
    {
        var perYear = amount * percent / 100m;
        switch (basis)
        {
            case DayCountBasis.Actual365:
                return perYear * RealDays(after, last) / 365m;
            case DayCountBasis.Actual360 or DayCountBasis.Thirty360:
                return perYear * basis.Days(after, last) / 360m;
            case DayCountBasis.ActualActual:
                var interest = 0m;
                for (var year = after.Year; year <= last.Year; year++)
                {
                    var lastOfYear = LocalDate.Min(last, new LocalDate(year, 12, 31));
                    interest += perYear * RealDays(after, lastOfYear) / CalendarSystem.Iso.GetDaysInYear(year);
                    after = lastOfYear;
                }

                return interest;
            default:
                throw new ArgumentOutOfRangeException(nameof(basis), basis, "Unknown basis.");
        }
    }

    private static int RealDays(LocalDate after, LocalDate last) => DayCount.Between(after, last);
}
