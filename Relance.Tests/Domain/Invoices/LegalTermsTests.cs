using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

public sealed class LegalTermsTests
{
    // Each regime: the ceiling itself is lawful, the day after is not. Basis 1 June 2026.
    [Theory]
    [InlineData(TermsRegime.FrenchBusiness, "2026-07-31", "Code de commerce L441-10 I")]
    [InlineData(TermsRegime.FrenchPeriodicInvoice, "2026-07-16", "Code de commerce L441-10 I, CGI 289 I 3")]
    [InlineData(TermsRegime.FrenchTransport, "2026-07-01", "Code de commerce L441-11")]
    [InlineData(TermsRegime.FrenchPublicBody, "2026-07-01", "Code de la commande publique R2192-10")]
    [InlineData(TermsRegime.FrenchPublicHospital, "2026-07-21", "Code de la commande publique R2192-11")]
    [InlineData(TermsRegime.FrenchPublicUndertaking, "2026-07-31", "Code de la commande publique R2192-11")]
    public void Check_AroundTheCeiling_WarnsTheDayAfter(TermsRegime regime, string latest, string article)
    {
        var basis = new LocalDate(2026, 6, 1);
        Assert.Null(LegalTerms.Check(regime, basis, Day(latest).PlusDays(-1), null));
        Assert.Null(LegalTerms.Check(regime, basis, Day(latest), null));
        var warning = LegalTerms.Check(regime, basis, Day(latest).PlusDays(1), null);
        Assert.Equal(article, warning?.Article);
        Assert.Equal(Day(latest), warning?.LatestLawful);
    }

    // Invoice of 15 January 2026: 60 days end on 16 March; 45 days end of month on 31 March or on 17 March.
    [Theory]
    [InlineData("2026-03-17", EndOfMonthReading.EndOfMonthThenDays, false)]
    [InlineData("2026-03-18", EndOfMonthReading.EndOfMonthThenDays, true)]
    [InlineData("2026-03-31", EndOfMonthReading.DaysThenEndOfMonth, false)]
    [InlineData("2026-04-01", EndOfMonthReading.DaysThenEndOfMonth, true)]
    public void Check_AgreedEndOfMonth_AllowsThatReadingOnly(string dueOn, EndOfMonthReading reading, bool warns) =>
        Assert.Equal(warns, LegalTerms.Check(TermsRegime.FrenchBusiness, Day("2026-01-15"), Day(dueOn), reading) is not null);

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Check_UnknownAgreement_SaysWhenADateIsLawfulOnACondition(string dueOn, bool conditional) =>
        Assert.Equal(
            conditional,
            LegalTerms.Check(TermsRegime.FrenchBusiness, Day("2026-01-15"), Day(dueOn), null)?.Conditional);

    [Fact]
    public void Check_60DaysEndOfMonth_IsNotLawful()
    {
        var terms = PaymentTerms.DaysEndOfMonth(60, EndOfMonthReading.DaysThenEndOfMonth);
        var issuedOn = Day("2026-01-10");
        var dueOn = terms.DueOn(issuedOn, WorkingCalendar.MondayToFriday);
        Assert.Equal(Day("2026-03-31"), dueOn);
        Assert.Equal(Day("2026-03-11"), LegalTerms.Check(TermsRegime.FrenchBusiness, issuedOn, dueOn, terms.EndOfMonth)?.LatestLawful);
    }

    [Fact]
    public void Check_NoRegime_NeverWarns() =>
        Assert.Null(LegalTerms.Check(TermsRegime.None, Day("2026-01-15"), Day("2027-01-15"), null));

    [Fact]
    public void DueWithoutAgreement_30DaysAfterReceipt() =>
        Assert.Equal(Day("2026-03-02"), LegalTerms.DueWithoutAgreement(Day("2026-01-31")));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
