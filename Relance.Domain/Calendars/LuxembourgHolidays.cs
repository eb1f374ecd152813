using static Relance.Domain.SharedHolidays;

namespace Relance.Domain;

/// <summary>
/// Luxembourg: eleven days since Europe Day was added in 2019. A holiday on a Sunday gives each employee a day off of their own
/// within three months: it closes nothing.
/// </summary>
internal static class LuxembourgHolidays
{
    private const string Law = "Code du travail luxembourgeois L.232-2";

    public static ValueList<HolidayCalendar> All { get; } = ValueList.Of(
        new HolidayCalendar("LU", "Luxembourg", "Luxembourg", ValueList.Of(
            NewYear(Law),
            EasterMonday(Law),
            LabourDay(Law),
            Fixed(5, 9, "Journée de l’Europe", "Europe Day", Law) with { FirstYear = 2019 },
            Ascension(Law),
            WhitMonday(Law),
            Fixed(6, 23, "Fête nationale", "National Day", Law),
            Assumption(Law),
            AllSaints(Law),
            Christmas(Law),
            SaintStephen(Law))));
}
