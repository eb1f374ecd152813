using static Relance.Domain.SharedHolidays;

namespace Relance.Domain;

/// <summary>
/// France: eleven days. Alsace and Moselle keep two more; the overseas territories keep the day on which slavery was abolished. The
/// law moves no holiday that falls on a Sunday. French Polynesia and New Caledonia have labour codes of their own and are not known.
/// </summary>
internal static class FrenchHolidays
{
    private const string Law = "Code du travail L3133-1";
    private const string LocalLaw = "Code du travail L3134-13";
    private const string OverseasLaw = "Code du travail L3422-2";

    private static readonly HolidayCalendar Mainland = new("FR", "France", "France", ValueList.Of(
        NewYear(Law),
        EasterMonday(Law),
        LabourDay(Law),
        Fixed(5, 8, "Victoire de 1945", "Victory in Europe Day", Law),
        Ascension(Law),
        WhitMonday(Law),
        Fixed(7, 14, "Fête nationale", "Bastille Day", Law),
        Assumption(Law),
        AllSaints(Law),
        Armistice(Law),
        Christmas(Law)));

    public static ValueList<HolidayCalendar> All { get; } = ValueList.Of(
        Mainland,

        // Good Friday binds only the municipalities with a Protestant or a mixed church: closed for all, as the careful side.
        Mainland.Part("FR-AM", "Alsace et Moselle", "Alsace and Moselle",
        [
            GoodFriday(LocalLaw) with { Standing = HolidayStanding.Customary },
            SaintStephen(LocalLaw),
        ]),
        Overseas("FR-GP", "Guadeloupe", "Guadeloupe", Abolition(5, 27)),
        Overseas("FR-GF", "Guyane", "French Guiana", Abolition(6, 10)),
        Overseas("FR-MQ", "Martinique", "Martinique", Abolition(5, 22)),
        Overseas("FR-RE", "La Réunion", "Réunion", Abolition(12, 20)),
        Overseas("FR-YT", "Mayotte", "Mayotte", Abolition(4, 27)),
        Overseas("FR-BL", "Saint-Barthélemy", "Saint Barthélemy", Abolition(10, 9)),

        // Two published lists disagree by one day.
        Overseas("FR-MF", "Saint-Martin", "Saint Martin",
            Abolition(5, 27) with { Standing = HolidayStanding.Disputed },
            Abolition(5, 28) with { Standing = HolidayStanding.Disputed }));

    private static HolidayCalendar Overseas(string code, string frenchName, string englishName, params HolidayRule[] more) =>
        Mainland.Part(code, frenchName, englishName, more);

    private static HolidayRule Abolition(int month, int day) =>
        Fixed(month, day, "Abolition de l’esclavage", "Abolition of slavery", OverseasLaw);
}
