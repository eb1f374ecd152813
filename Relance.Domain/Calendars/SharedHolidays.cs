namespace Relance.Domain;

/// <summary>The days that several countries keep; each country gives its own source.</summary>
internal static class SharedHolidays
{
    public static HolidayRule NewYear(string source) => Fixed(1, 1, "Jour de l’an", "New Year’s Day", source);

    public static HolidayRule GoodFriday(string source) => Movable(-2, "Vendredi saint", "Good Friday", source);

    public static HolidayRule EasterMonday(string source) => Movable(1, "Lundi de Pâques", "Easter Monday", source);

    public static HolidayRule LabourDay(string source) => Fixed(5, 1, "Fête du Travail", "Labour Day", source);

    public static HolidayRule Ascension(string source) => Movable(39, "Ascension", "Ascension Day", source);

    public static HolidayRule WhitMonday(string source) => Movable(50, "Lundi de Pentecôte", "Whit Monday", source);

    public static HolidayRule CorpusChristi(string source) => Movable(60, "Fête-Dieu", "Corpus Christi", source);

    public static HolidayRule Assumption(string source) => Fixed(8, 15, "Assomption", "Assumption Day", source);

    public static HolidayRule AllSaints(string source) => Fixed(11, 1, "Toussaint", "All Saints’ Day", source);

    public static HolidayRule Armistice(string source) => Fixed(11, 11, "Armistice de 1918", "Armistice Day", source);

    public static HolidayRule Christmas(string source) => Fixed(12, 25, "Noël", "Christmas Day", source);

    public static HolidayRule SaintStephen(string source) => Fixed(12, 26, "Saint-Étienne", "Saint Stephen’s Day", source);

    public static HolidayRule Fixed(int month, int day, string frenchName, string englishName, string source) =>
        new HolidayRule.Fixed(month, day) { FrenchName = frenchName, EnglishName = englishName, Source = source };

    private static HolidayRule Movable(int days, string frenchName, string englishName, string source) =>
        new HolidayRule.EasterOffset(days) { FrenchName = frenchName, EnglishName = englishName, Source = source };
}
