using NodaTime;

namespace Relance.Domain;

/// <summary>Periods of whole calendar months, first and last day included.</summary>
public static class MonthPeriod
{
    /// <summary>The month that holds the day.</summary>
    public static DateInterval Of(LocalDate day) => EndingWith(day, 1);

    /// <summary>The month that holds the day, and those before it.</summary>
    /// <param name="months">How many in all; 1 = only the month of the day.</param>
    public static DateInterval EndingWith(LocalDate day, int months)
    {
        Guard.Argument(months >= 1, nameof(months), "The period has at least one month.");
        var start = new LocalDate(day.Year, day.Month, 1);
        return new DateInterval(start.PlusMonths(1 - months), start.PlusMonths(1).PlusDays(-1));
    }
}
