using NodaTime;

namespace Relance.Domain;

/// <summary>Days between two dates.</summary>
public static class DayCount
{
    /// <summary>Days from <paramref name="start"/> to <paramref name="end"/>: 0 for the same day, negative when the end is earlier.</summary>
    public static int Between(LocalDate start, LocalDate end) => Number(end) - Number(start);

    /// <summary>The days of the civil calendar since 1970-01-01, negative before it.</summary>
    /// <remarks>Period.Between allocates and decides units; a million invoices cannot afford it.</remarks>
    internal static int Number(LocalDate date)
    {
        var year = date.Month <= 2 ? date.Year - 1 : date.Year;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (date.Month + (date.Month > 2 ? -3 : 9))) + 2) / 5) + date.Day - 1;
        return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
    }
}
