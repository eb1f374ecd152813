using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

public sealed class PaymentTermsTests
{
    private const EndOfMonthReading DaysFirst = EndOfMonthReading.DaysThenEndOfMonth;
    private const EndOfMonthReading MonthFirst = EndOfMonthReading.EndOfMonthThenDays;
    private static readonly WorkingCalendar France = WorkingCalendar.With(KnownHolidays.Find("FR")!);

    // The published examples of the two lawful readings of "45 jours fin de mois".
    [Theory]
    [InlineData("2026-01-15", DaysFirst, "2026-03-31")]
    [InlineData("2026-01-15", MonthFirst, "2026-03-17")]
    [InlineData("2026-02-15", DaysFirst, "2026-04-30")]
    [InlineData("2026-02-15", MonthFirst, "2026-04-14")]
    [InlineData("2026-03-10", DaysFirst, "2026-04-30")]
    [InlineData("2026-03-10", MonthFirst, "2026-05-15")]
    [InlineData("2028-01-15", MonthFirst, "2028-03-16")]
    public void DaysEndOfMonth_BothReadings_GiveTheirDay(string issuedOn, EndOfMonthReading reading, string expected) =>
        Assert.Equal(Day(expected), PaymentTerms.DaysEndOfMonth(45, reading).DueOn(Day(issuedOn), France));

    [Theory]
    [InlineData(0, "2026-01-31")]
    [InlineData(28, "2026-02-28")]
    [InlineData(30, "2026-03-02")]
    [InlineData(365, "2027-01-31")]
    public void Net_Days_AreCalendarDays(int days, string expected) =>
        Assert.Equal(Day(expected), PaymentTerms.Net(days).DueOn(Day("2026-01-31"), France));

    [Theory]
    [InlineData(DaysFirst, 10, "2026-05-10")]
    [InlineData(MonthFirst, 10, "2026-06-10")]
    [InlineData(MonthFirst, 15, "2026-05-15")]
    [InlineData(DaysFirst, 31, "2026-05-31")]
    public void DaysEndOfMonthThe_DayOfMonth_FollowsTheEndOfMonth(EndOfMonthReading reading, int day, string expected) =>
        Assert.Equal(Day(expected), PaymentTerms.DaysEndOfMonthThe(45, day, reading).DueOn(Day("2026-03-10"), France));

    [Theory]
    [InlineData("2026-01-14", "2026-01-15")]
    [InlineData("2026-01-15", "2026-01-15")]
    [InlineData("2026-01-16", "2026-02-15")]
    [InlineData("2026-12-31", "2027-01-15")]
    public void FixedDayOfMonth_BeforeOnAndAfter_TakesTheFirstOne(string issuedOn, string expected) =>
        Assert.Equal(Day(expected), PaymentTerms.FixedDayOfMonth(15).DueOn(Day(issuedOn), France));

    [Theory]
    [InlineData("2026-01-20", "2026-02-28")]
    [InlineData("2028-01-20", "2028-02-29")]
    [InlineData("2026-12-20", "2027-01-31")]
    public void FixedDayOfFollowingMonth_ShorterMonth_TakesItsLastDay(string issuedOn, string expected) =>
        Assert.Equal(Day(expected), PaymentTerms.FixedDayOfFollowingMonth(31).DueOn(Day(issuedOn), France));

    // 30 days after 1 April 2026 is Friday 1 May, a holiday; 31 January 2026 is a Saturday.
    [Theory]
    [InlineData(WorkingDayShift.None, "2026-04-01", "2026-05-01")]
    [InlineData(WorkingDayShift.Following, "2026-04-01", "2026-05-04")]
    [InlineData(WorkingDayShift.Preceding, "2026-04-01", "2026-04-30")]
    [InlineData(WorkingDayShift.FollowingWithinMonth, "2026-04-01", "2026-05-04")]
    [InlineData(WorkingDayShift.FollowingWithinMonth, "2026-01-01", "2026-01-30")]
    public void Shift_DueDateOnAClosedDay_MovesOnlyAsTheContractSays(WorkingDayShift shift, string issuedOn, string expected) =>
        Assert.Equal(Day(expected), (PaymentTerms.Net(30) with { Shift = shift }).DueOn(Day(issuedOn), France));

    [Fact]
    public void Split_ThirdsOfAnOddAmount_AddUpToTheCent()
    {
        var terms = new PaymentTerms(ValueList.Of(
            TermPart.Percent(33.33m, new DateMove.Days(0)),
            TermPart.Percent(33.33m, new DateMove.Days(30)),
            TermPart.Remainder(new DateMove.Days(60))));
        var parts = terms.Split(new Money(100.01m, "EUR"), Day("2026-01-01"), France);
        Assert.Equal(new[] { 33.33m, 33.33m, 33.35m }, parts.Select(part => part.Amount.Amount));
        Assert.Equal(new[] { "2026-01-01", "2026-01-31", "2026-03-02" }, parts.Select(part => Iso.Format(part.DueOn)));
        Assert.Equal(Day("2026-03-02"), terms.DueOn(Day("2026-01-01"), France));
    }

    [Theory]
    [InlineData("800", "500 300")]
    [InlineData("500", "500")]
    [InlineData("300", "300")]
    [InlineData("0", "0")]
    [InlineData("-800", "-500 -300")]
    public void Split_FixedPart_TakesNoMoreThanTheInvoice(string total, string expected)
    {
        var deposit = new TermPart(new TermShare.Amount(500m), ValueList.Of<DateMove>(new DateMove.Days(0)));
        var terms = new PaymentTerms(ValueList.Of(TermPart.Remainder(new DateMove.Days(30)), deposit));
        var parts = terms.Split(new Money(decimal.Parse(total), "EUR"), Day("2026-01-01"), France);
        Assert.Equal(expected, string.Join(' ', parts.Select(part => part.Amount.Amount)));
    }

    [Fact]
    public void Split_CurrencyWithoutDecimals_RoundsToWholeUnits()
    {
        var terms = new PaymentTerms(ValueList.Of(TermPart.Percent(30m), TermPart.Remainder(new DateMove.Days(30))));
        Assert.Equal(
            new[] { 30m, 71m },
            terms.Split(new Money(101m, "JPY"), Day("2026-01-01"), France).Select(part => part.Amount.Amount));
    }

    [Fact]
    public void Split_WithoutRemainder_IsRefused() =>
        Assert.Throws<ArgumentException>(() =>
            new PaymentTerms(ValueList.Of(TermPart.Percent(50m))).Split(new Money(1m, "EUR"), Day("2026-01-01"), France));

    [Fact]
    public void EndOfMonth_Terms_KnowTheirReading()
    {
        Assert.Equal(DaysFirst, PaymentTerms.DaysEndOfMonth(45, DaysFirst).EndOfMonth);
        Assert.Equal(MonthFirst, PaymentTerms.DaysEndOfMonthThe(45, 10, MonthFirst).EndOfMonth);
        Assert.Null(PaymentTerms.Net(60).EndOfMonth);
    }

    [Fact]
    public void Validator_BadSettings_AreNamedByCode()
    {
        var validator = new PaymentTermsValidator();
        Assert.True(validator.Validate(PaymentTerms.Net(30)).IsValid);
        Assert.Equal(PaymentTermsValidator.RemainderMissing, OnlyCode(TermPart.Percent(50m)));
        Assert.Equal(PaymentTermsValidator.RemainderTwice, OnlyCode(TermPart.Remainder(), TermPart.Remainder()));
        Assert.Equal(
            PaymentTermsValidator.PercentageTooHigh,
            OnlyCode(TermPart.Percent(50m), TermPart.Percent(50m), TermPart.Remainder()));

        string OnlyCode(params TermPart[] parts) =>
            Assert.Single(validator.Validate(new PaymentTerms(ValueList.Of(parts))).Errors).ErrorCode;
    }

    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    private static LocalDate Day(string text) => Iso.Parse(text).Value;
}
