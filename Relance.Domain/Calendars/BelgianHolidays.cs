using static Relance.Domain.SharedHolidays;

namespace Relance.Domain;

/// <summary>
/// Belgium: ten days. A holiday on a Sunday or another day off is replaced by a day that each employer chooses: that day is not
/// computable, it belongs to the closed days of the working calendar.
/// </summary>
internal static class BelgianHolidays
{
    private const string Law = "Arrêté royal du 18 avril 1974, art. 1";

    public static ValueList<HolidayCalendar> All { get; } = ValueList.Of(
        new HolidayCalendar("BE", "Belgique", "Belgium", ValueList.Of(
            NewYear(Law),
            EasterMonday(Law),
            LabourDay(Law),
            Ascension(Law),
            WhitMonday(Law),
            Fixed(7, 21, "Fête nationale", "National Day", Law),
            Assumption(Law),
            AllSaints(Law),
            Armistice(Law),
            Christmas(Law))));
}
