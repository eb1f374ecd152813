using NodaTime;

namespace Relance.Domain;

/// <summary>
/// The days that Swiss cantons choose from. 1 August is federal law; New Year, Ascension and Christmas are kept by all cantons; the
/// rest is in <see cref="SwissCantons"/>.
/// </summary>
internal static class SwissHolidays
{
    private const string FederalLaw = "Constitution fédérale, art. 110 al. 3";
    private const string CantonalList = "Office fédéral de la justice, liste des jours fériés cantonaux";

    public static readonly HolidayRule Berchtold = On(1, 2, "Saint-Berchtold", "Saint Berchtold’s Day");
    public static readonly HolidayRule Epiphany = On(1, 6, "Épiphanie", "Epiphany");
    public static readonly HolidayRule FoundingOfTheRepublic = On(3, 1, "Instauration de la République", "Founding of the Republic");
    public static readonly HolidayRule SaintJoseph = On(3, 19, "Saint-Joseph", "Saint Joseph’s Day");
    public static readonly HolidayRule GoodFriday = SharedHolidays.GoodFriday(CantonalList);
    public static readonly HolidayRule EasterMonday = SharedHolidays.EasterMonday(CantonalList);
    public static readonly HolidayRule LabourDay = SharedHolidays.LabourDay(CantonalList);
    public static readonly HolidayRule WhitMonday = SharedHolidays.WhitMonday(CantonalList);
    public static readonly HolidayRule CorpusChristi = SharedHolidays.CorpusChristi(CantonalList);
    public static readonly HolidayRule JuraPlebiscite = On(6, 23, "Plébiscite jurassien", "Jura plebiscite");
    public static readonly HolidayRule PeterAndPaul = On(6, 29, "Saints Pierre et Paul", "Saints Peter and Paul");
    public static readonly HolidayRule Assumption = SharedHolidays.Assumption(CantonalList);
    public static readonly HolidayRule BrotherKlaus = On(9, 25, "Saint-Nicolas-de-Flüe", "Saint Nicholas of Flüe");
    public static readonly HolidayRule AllSaints = SharedHolidays.AllSaints(CantonalList);
    public static readonly HolidayRule ImmaculateConception = On(12, 8, "Immaculée Conception", "Immaculate Conception");
    public static readonly HolidayRule SaintStephen = SharedHolidays.SaintStephen(CantonalList);
    public static readonly HolidayRule RestorationOfTheRepublic = On(12, 31, "Restauration de la République", "Restoration of the Republic");

    /// <summary>Not kept where it would make three or four days off in a row with Christmas and a Sunday.</summary>
    public static readonly HolidayRule SaintStephenNotTuesdayOrSaturday =
        SaintStephen with { OnlyOn = Weekdays.Of(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Saturday).Complement() };

    public static readonly HolidayRule BerchtoldOnMonday = Berchtold with { OnlyOn = Weekdays.Of(IsoDayOfWeek.Monday) };
    public static readonly HolidayRule SaintStephenOnMonday = SaintStephen with { OnlyOn = Weekdays.Of(IsoDayOfWeek.Monday) };

    /// <summary>First Thursday of April, a week later when that is Maundy Thursday.</summary>
    public static readonly HolidayRule NaefelsProcession =
        new HolidayRule.NthWeekday(4, 1, IsoDayOfWeek.Thursday, weekLaterAtEasterOffset: -3)
        {
            FrenchName = "Procession de Näfels", EnglishName = "Näfels procession", Source = CantonalList,
        };

    /// <summary>Thursday after the first Sunday of September.</summary>
    public static readonly HolidayRule GenevaFast = new HolidayRule.NthWeekday(9, 1, IsoDayOfWeek.Sunday, daysAfter: 4)
    {
        FrenchName = "Jeûne genevois", EnglishName = "Geneva fast", Source = CantonalList,
    };

    /// <summary>Monday after the third Sunday of September.</summary>
    public static readonly HolidayRule FederalFastMonday = new HolidayRule.NthWeekday(9, 3, IsoDayOfWeek.Sunday, daysAfter: 1)
    {
        FrenchName = "Lundi du Jeûne fédéral", EnglishName = "Federal fast Monday", Source = CantonalList,
    };

    public static HolidayCalendar Country { get; } = new("CH", "Suisse", "Switzerland", ValueList.Of(
        SharedHolidays.NewYear(CantonalList),
        SharedHolidays.Ascension(CantonalList),
        SharedHolidays.Fixed(8, 1, "Fête nationale", "National Day", FederalLaw),
        SharedHolidays.Christmas(CantonalList)));

    private static HolidayRule On(int month, int day, string frenchName, string englishName) =>
        SharedHolidays.Fixed(month, day, frenchName, englishName, CantonalList);
}
