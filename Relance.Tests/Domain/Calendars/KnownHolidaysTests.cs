using System.Linq;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Calendars;

public sealed class KnownHolidaysTests
{
    [Theory]
    [InlineData("FR", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("FR-AM", "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26")]
    [InlineData("FR-RE", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-20 12-25")]
    [InlineData("FR-YT", "01-01 04-06 04-27 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("BE", "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25")]
    [InlineData("LU", "01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26")]
    [InlineData("CH", "01-01 05-14 08-01 12-25")]
    [InlineData("CH-GE", "01-01 04-03 04-06 05-14 05-25 08-01 09-10 12-25 12-31")]
    [InlineData("CH-VD", "01-01 01-02 04-03 04-06 05-14 05-25 08-01 09-21 12-25")]
    [InlineData("CH-ZH", "01-01 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26")]
    [InlineData("CH-TI", "01-01 01-06 03-19 04-06 05-01 05-14 05-25 06-04 06-29 08-01 08-15 11-01 12-08 12-25 12-26")]
    public void In_2026_AreTheDaysOfTheTerritory(string code, string expected) =>
        Assert.Equal(expected, Days(code, 2026));

    [Theory]
    [InlineData(2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(2027, "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25")]
    public void In_France_MovesWithEaster(int year, string expected) => Assert.Equal(expected, Days("FR", year));

    [Fact]
    public void In_LuxembourgBefore2019_HasNoEuropeDay()
    {
        Assert.DoesNotContain("05-09", Days("LU", 2018));
        Assert.Contains("05-09", Days("LU", 2019));
    }

    // In 2026 the first Thursday of April is Maundy Thursday, in 2025 and 2027 it is not.
    [Theory]
    [InlineData(2025, "04-03")]
    [InlineData(2026, "04-09")]
    [InlineData(2027, "04-01")]
    public void In_Glarus_TheNaefelsProcessionAvoidsMaundyThursday(int year, string expected) =>
        Assert.Equal(expected, DayOf("CH-GL", "Procession de Näfels", year));

    // 26 December: Saturday in 2026, Sunday in 2027, Tuesday in 2028, Wednesday in 2029.
    [Theory]
    [InlineData(2026, null)]
    [InlineData(2027, "12-26")]
    [InlineData(2028, null)]
    [InlineData(2029, "12-26")]
    public void In_Uri_SaintStephenDependsOnTheWeekday(int year, string? expected) =>
        Assert.Equal(expected, DayOf("CH-UR", "Saint-Étienne", year));

    [Fact]
    public void LegalOnly_TerritoriesWithDoubts_KeepsOnlyWhatIsSure()
    {
        Assert.DoesNotContain("04-03", Days(KnownHolidays.Find("FR-AM")!.LegalOnly(), 2026));
        Assert.DoesNotContain("05-28", Days(KnownHolidays.Find("FR-MF")!.LegalOnly(), 2026));
        Assert.Contains("05-28", Days("FR-MF", 2026));
        Assert.DoesNotContain("06-04", Days(KnownHolidays.Find("CH-NE")!.LegalOnly(), 2026));
    }

    [Fact]
    public void All_Rules_HaveBothNamesAndASource() =>
        Assert.All(KnownHolidays.All.SelectMany(calendar => calendar.Rules), rule =>
        {
            Assert.NotEmpty(rule.FrenchName);
            Assert.NotEmpty(rule.EnglishName);
            Assert.NotEmpty(rule.Source);
        });

    [Fact]
    public void All_Calendars_AreFranceWithEightPartsBelgiumLuxembourgAndSwitzerlandWith26Cantons()
    {
        Assert.Equal(9 + 1 + 1 + 27, KnownHolidays.All.Count);
        Assert.Equal(KnownHolidays.All.Count, KnownHolidays.All.Select(calendar => calendar.Code).Distinct().Count());
    }

    [Theory]
    [InlineData("fr-am", "FR-AM")]
    [InlineData("BE-WAL", "BE")]
    [InlineData("XX", null)]
    public void Find_PartOrCountry_GivesTheClosestCalendar(string code, string? expected) =>
        Assert.Equal(expected, KnownHolidays.Find(code)?.Code);

    [Theory]
    [InlineData("75008", "FR")]
    [InlineData("67000", "FR-AM")]
    [InlineData("57100", "FR-AM")]
    [InlineData("97400", "FR-RE")]
    [InlineData("97133", "FR-BL")]
    [InlineData("97150", "FR-MF")]
    [InlineData("97110", "FR-GP")]
    [InlineData("97500", "FR")]
    [InlineData(null, "FR")]
    public void FrenchAddress_PostalCode_GivesTheTerritory(string? postalCode, string expected) =>
        Assert.Equal(expected, KnownHolidays.FrenchAddress(postalCode).Code);

    private static readonly LocalDatePattern MonthAndDay = LocalDatePattern.CreateWithInvariantCulture("MM-dd");

    private static string Days(string code, int year) => Days(KnownHolidays.Find(code)!, year);

    private static string Days(HolidayCalendar calendar, int year) =>
        string.Join(' ', calendar.In(year).Select(holiday => MonthAndDay.Format(holiday.Day)));

    private static string? DayOf(string code, string frenchName, int year) => KnownHolidays.Find(code)!.In(year)
        .Where(holiday => holiday.Rule.FrenchName == frenchName)
        .Select(holiday => MonthAndDay.Format(holiday.Day))
        .SingleOrDefault();
}
