using static Relance.Domain.SwissHolidays;

namespace Relance.Domain;

/// <summary>
/// Which canton keeps which days, on top of those of all cantons. Days that the list leaves to municipalities or employers are
/// customary. For Neuchâtel one list has Corpus Christi and not Easter Monday, another the opposite: both are disputed.
/// </summary>
internal static class SwissCantons
{
    public static ValueList<HolidayCalendar> All { get; } = ValueList.Of(
        Canton("AG", "Argovie", "Aargau",
            Berchtold, GoodFriday, EasterMonday, LabourDay, WhitMonday, CorpusChristi, Assumption, AllSaints,
            ImmaculateConception, SaintStephen),
        Canton("AI", "Appenzell Rhodes-Intérieures", "Appenzell Innerrhoden",
            GoodFriday, EasterMonday, WhitMonday, CorpusChristi, Assumption, AllSaints, ImmaculateConception,
            SaintStephenNotTuesdayOrSaturday),
        Canton("AR", "Appenzell Rhodes-Extérieures", "Appenzell Ausserrhoden",
            GoodFriday, EasterMonday, WhitMonday, SaintStephenNotTuesdayOrSaturday),
        Canton("BE", "Berne", "Bern",
            Berchtold, GoodFriday, EasterMonday, WhitMonday, SaintStephen),
        Canton("BL", "Bâle-Campagne", "Basel-Landschaft",
            GoodFriday, EasterMonday, LabourDay, WhitMonday, SaintStephen),
        Canton("BS", "Bâle-Ville", "Basel-Stadt",
            GoodFriday, EasterMonday, LabourDay, WhitMonday, SaintStephen),
        Canton("FR", "Fribourg", "Fribourg",
            GoodFriday, Customary(Berchtold), Customary(EasterMonday), Customary(WhitMonday), Customary(SaintStephen)),
        Canton("GE", "Genève", "Geneva",
            GoodFriday, EasterMonday, WhitMonday, GenevaFast, RestorationOfTheRepublic),
        Canton("GL", "Glaris", "Glarus",
            NaefelsProcession, GoodFriday, EasterMonday, WhitMonday, AllSaints, SaintStephen, Customary(Berchtold)),
        Canton("GR", "Grisons", "Graubünden",
            EasterMonday, WhitMonday, SaintStephen, Customary(GoodFriday)),
        Canton("JU", "Jura", "Jura",
            Berchtold, GoodFriday, EasterMonday, LabourDay, WhitMonday, CorpusChristi, JuraPlebiscite, Assumption, AllSaints),
        Canton("LU", "Lucerne", "Lucerne",
            Berchtold, GoodFriday, EasterMonday, WhitMonday, CorpusChristi, Assumption, AllSaints, ImmaculateConception,
            SaintStephen),
        Canton("NE", "Neuchâtel", "Neuchâtel",
            BerchtoldOnMonday, FoundingOfTheRepublic, GoodFriday, LabourDay, Disputed(CorpusChristi), SaintStephenOnMonday,
            Disputed(EasterMonday)),
        Canton("NW", "Nidwald", "Nidwalden",
            SaintJoseph, GoodFriday, CorpusChristi, Assumption, AllSaints, ImmaculateConception, Customary(Berchtold),
            Customary(EasterMonday), Customary(WhitMonday), Customary(SaintStephen)),
        Canton("OW", "Obwald", "Obwalden",
            GoodFriday, CorpusChristi, Assumption, BrotherKlaus, AllSaints, ImmaculateConception, Customary(Berchtold),
            Customary(EasterMonday), Customary(WhitMonday), Customary(SaintStephen)),
        Canton("SG", "Saint-Gall", "St. Gallen",
            GoodFriday, EasterMonday, WhitMonday, AllSaints, SaintStephen, Customary(Berchtold)),
        Canton("SH", "Schaffhouse", "Schaffhausen",
            GoodFriday, EasterMonday, LabourDay, WhitMonday, SaintStephen, Customary(Berchtold)),
        Canton("SO", "Soleure", "Solothurn",
            GoodFriday, Customary(Berchtold)),
        Canton("SZ", "Schwytz", "Schwyz",
            Epiphany, SaintJoseph, GoodFriday, EasterMonday, WhitMonday, CorpusChristi, Assumption, AllSaints,
            ImmaculateConception, SaintStephen),
        Canton("TG", "Thurgovie", "Thurgau",
            Berchtold, LabourDay, GoodFriday, EasterMonday, WhitMonday, SaintStephen),
        Canton("TI", "Tessin", "Ticino",
            Epiphany, SaintJoseph, EasterMonday, LabourDay, WhitMonday, CorpusChristi, PeterAndPaul, Assumption, AllSaints,
            ImmaculateConception, SaintStephen),
        Canton("UR", "Uri", "Uri",
            Epiphany, SaintJoseph, GoodFriday, EasterMonday, WhitMonday, CorpusChristi, Assumption, AllSaints,
            ImmaculateConception, SaintStephenNotTuesdayOrSaturday),
        Canton("VD", "Vaud", "Vaud",
            Berchtold, GoodFriday, EasterMonday, WhitMonday, FederalFastMonday),
        Canton("VS", "Valais", "Valais",
            SaintJoseph, CorpusChristi, Assumption, AllSaints, ImmaculateConception, Customary(Berchtold),
            Customary(EasterMonday), Customary(WhitMonday), Customary(SaintStephen)),
        Canton("ZG", "Zoug", "Zug",
            GoodFriday, CorpusChristi, Assumption, AllSaints, ImmaculateConception, Customary(Berchtold), Customary(EasterMonday),
            Customary(WhitMonday), Customary(SaintStephen)),
        Canton("ZH", "Zurich", "Zurich",
            GoodFriday, EasterMonday, LabourDay, WhitMonday, SaintStephen));

    private static HolidayCalendar Canton(string code, string frenchName, string englishName, params HolidayRule[] more) =>
        Country.Part("CH-" + code, frenchName, englishName, more);

    private static HolidayRule Customary(HolidayRule rule) => rule with { Standing = HolidayStanding.Customary };

    private static HolidayRule Disputed(HolidayRule rule) => rule with { Standing = HolidayStanding.Disputed };
}
