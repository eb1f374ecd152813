using System.Globalization;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

public sealed class TextCultureTests
{
    [Theory]
    [InlineData("fr-FR", "1\u202F234\u202F567,50\u00A0€")]
    [InlineData("fr-BE", "1\u202F234\u202F567,50\u00A0€")]
    [InlineData("fr-CH", "1\u202F234\u202F567.50\u00A0€")]
    [InlineData("fr-LU", "1.234.567,50\u00A0€")]
    [InlineData("en-GB", "€1,234,567.50")]
    [InlineData("en-IE", "€1,234,567.50")]
    [InlineData("en-US", "€1,234,567.50")]
    public void Money_OfEachCulture_HasItsSeparatorsAndItsPlaceOfTheSign(string tag, string expected) =>
        Assert.Equal(expected, TextCulture.Find(tag)!.Money(1234567.5m, "EUR"));

    [Theory]
    [InlineData("fr-FR", "GBP", "12,00\u00A0£")]
    [InlineData("fr-CH", "CHF", "12.00\u00A0CHF")]
    [InlineData("fr-FR", "USD", "12,00\u00A0USD")]
    [InlineData("en-GB", "USD", "USD\u00A012.00")]
    [InlineData("en-US", "USD", "$12.00")]
    [InlineData("en-US", "CAD", "CAD\u00A012.00")]
    [InlineData("fr-FR", "JPY", "12\u00A0JPY")]
    [InlineData("en-GB", "KWD", "KWD\u00A012.000")]
    public void Money_SignThatCouldBeMistaken_IsReplacedByTheIsoCode(string tag, string currency, string expected) =>
        Assert.Equal(expected, TextCulture.Find(tag)!.Money(12m, currency));

    [Theory]
    [InlineData("fr-FR", -1234.5, "-1\u202F234,50\u00A0€")]
    [InlineData("en-GB", -1234.5, "-€1,234.50")]
    [InlineData("fr-FR", -0.004, "0,00\u00A0€")]
    [InlineData("fr-FR", 0.005, "0,01\u00A0€")]
    [InlineData("fr-FR", -0.005, "-0,01\u00A0€")]
    [InlineData("fr-FR", 999.995, "1\u202F000,00\u00A0€")]
    [InlineData("fr-FR", 999.99, "999,99\u00A0€")]
    public void Money_NegativeOrHalfACent_IsRoundedAwayFromZeroAndNeverMinusZero(string tag, double amount, string expected) =>
        Assert.Equal(expected, TextCulture.Find(tag)!.Money((decimal)amount, "EUR"));

    [Fact]
    public void MoneyWithCode_Euro_HasTheCodeWhereTheSignWouldStand()
    {
        var amount = new Money(1234.5m, "EUR");
        Assert.Equal("1\u202F234,50\u00A0EUR", TextCulture.FrenchFrance.MoneyWithCode(amount));
        Assert.Equal("EUR\u00A01,234.50", TextCulture.EnglishBritain.MoneyWithCode(amount));
        Assert.Equal("1\u202F234,50", TextCulture.FrenchFrance.Amount(amount));
    }

    [Theory]
    [InlineData("fr-FR", "05/11/2026", "5\u00A0novembre 2026")]
    [InlineData("fr-CH", "05.11.2026", "5\u00A0novembre 2026")]
    [InlineData("en-GB", "05/11/2026", "5\u00A0November 2026")]
    [InlineData("en-US", "11/05/2026", "November\u00A05, 2026")]
    public void Date_OfEachCulture_HasItsOrder(string tag, string shortDate, string longDate)
    {
        var culture = TextCulture.Find(tag)!;
        Assert.Equal(shortDate, culture.Date(new LocalDate(2026, 11, 5)));
        Assert.Equal(longDate, culture.LongDate(new LocalDate(2026, 11, 5)));
    }

    [Fact]
    public void LongDate_FirstOfTheMonth_IsOrdinalInFrenchOnly()
    {
        Assert.Equal("1er\u00A0août 2026", TextCulture.FrenchFrance.LongDate(new LocalDate(2026, 8, 1)));
        Assert.Equal("1\u00A0August 2026", TextCulture.EnglishBritain.LongDate(new LocalDate(2026, 8, 1)));
        Assert.Equal("2\u00A0août 2026", TextCulture.FrenchFrance.LongDate(new LocalDate(2026, 8, 2)));
    }

    [Theory]
    [InlineData("fr-FR", "12.4", "12,4", "12,40\u00A0%")]
    [InlineData("fr-FR", "1250", "1\u202F250", "1\u202F250,00\u00A0%")]
    [InlineData("en-GB", "12.4", "12.4", "12.40%")]
    [InlineData("fr-CH", "-12.40", "-12,4", "-12,40%")]
    [InlineData("fr-FR", "0.125", "0,125", "0,125\u00A0%")]
    public void Number_AndPercent_KeepWhatTheNumberSays(string tag, string number, string expected, string percent)
    {
        var culture = TextCulture.Find(tag)!;
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(expected, culture.Number(value));
        Assert.Equal(percent, culture.Percent(value));
    }

    [Theory]
    [InlineData("fr", "fr-FR")]
    [InlineData("fr-CA", "fr-FR")]
    [InlineData("FR-be", "fr-BE")]
    [InlineData("en", "en-GB")]
    [InlineData("en-AU", "en-GB")]
    [InlineData("en_US", "en-GB")]
    public void Find_UnknownCountry_FallsBackToTheLanguage(string tag, string expected) =>
        Assert.Equal(expected, TextCulture.Find(tag)!.Tag);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("")]
    [InlineData("frp")]
    public void Find_UnknownLanguage_IsNullAndNotAGuess(string tag) => Assert.Null(TextCulture.Find(tag));

    [Fact]
    public void Money_MachineOfAnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("-1\u202F234,50\u00A0€", TextCulture.FrenchFrance.Money(-1234.5m, "EUR"));
            Assert.Equal("-€1,234.50", TextCulture.EnglishBritain.Money(-1234.5m, "EUR"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
