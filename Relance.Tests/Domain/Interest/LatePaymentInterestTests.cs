using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class LatePaymentInterestTests
{
    // Cases worked by hand with the published rates; to the cent.
    [Theory]
    [InlineData("FR-B2B", "12000 EUR", "2025-06-15", "2026-08-10", "1689.99")]
    [InlineData("FR-B2B", "1200 EUR", "2026-09-30", "2026-10-30", "12.23")]
    [InlineData("FR-B2B", "5000 EUR", "2023-12-20", "2024-03-15", "170.07")]
    [InlineData("FR-PUBLIC", "12000 EUR", "2025-06-15", "2026-08-10", "1543.28")]
    [InlineData("DE-B2B", "10000 EUR", "2026-06-15", "2026-07-15", "85.44")]
    [InlineData("BE-B2B", "10000 EUR", "2026-06-15", "2026-07-15", "86.30")]
    [InlineData("GB-B2B", "8000 GBP", "2025-12-20", "2026-02-01", "115.45")]
    [InlineData("CH", "10000 CHF", "2026-06-15", "2026-07-15", "41.10")]
    public void Compute_WorkedCases_AgreeToTheCent(string regime, string principal, string dueOn, string paidOn, string expected)
    {
        var amount = principal.Split(' ');
        var statement = Statement(new InterestCase
        {
            Regime = InterestRegimes.Find(regime)!,
            Principal = new Money(Number(amount[0]), amount[1]),
            RunsAfter = Day(dueOn),
            Until = Day(paidOn),
        });
        Assert.Equal(new Money(Number(expected), amount[1]), statement.Total);
    }

    [Fact]
    public void Compute_AcrossThreeHalfYears_ShowsEverySegment()
    {
        var statement = Statement(French(12000m, "2025-06-15", "2026-08-10"));
        Assert.Equal(new[] { 15, 184, 181, 41 }, statement.Segments.Select(segment => segment.Days));
        Assert.Equal(new[] { 13.15m, 12.15m, 12.15m, 12.40m }, statement.Segments.Select(segment => segment.Rate.Percent));
        Assert.Equal(
            new[] { 64.8493m, 734.9918m, 723.0082m, 167.1452m },
            statement.Segments.Select(segment => Math.Round(segment.Amount, 4)));
        Assert.Equal(Day("2025-06-16"), statement.Segments[0].From);
        Assert.Equal(Day("2025-06-30"), statement.Segments[0].To);
        Assert.Equal(Day("2026-08-10"), statement.Segments[3].To);
    }

    [Fact]
    public void Compute_PartPayment_GoesOnWithTheRest()
    {
        var statement = Statement(French(10000m, "2026-01-30", "2026-12-31") with
        {
            Reductions = ValueList.Of(new BalanceReduction(Day("2026-07-20"), 6000m), new BalanceReduction(Day("2026-03-10"), 4000m)),
        });
        Assert.Equal(new[] { 39, 112, 20 }, statement.Segments.Select(segment => segment.Days));
        Assert.Equal(new[] { 10000m, 6000m, 6000m }, statement.Segments.Select(segment => segment.Balance));
        Assert.Equal(new Money(394.28m, "EUR"), statement.Total);
        Assert.Equal(new Money(394.28m, "EUR"), statement.Open);
        Assert.True(statement.Balance.IsZero);
    }

    [Theory]
    [InlineData("2026-09-29", "0")]
    [InlineData("2026-09-30", "0")]
    [InlineData("2026-10-01", "0.41")]
    public void Compute_AroundTheDueDate_BeginsTheDayAfter(string until, string expected) =>
        Assert.Equal(Number(expected), Statement(French(1200m, "2026-09-30", until)).Total.Amount);

    [Theory]
    [InlineData("2026-09-30", "0")]
    [InlineData("2026-10-01", "0.41")]
    public void Compute_FullPayment_StillBearsInterestOnItsDay(string paidOn, string expected) =>
        Assert.Equal(Number(expected), Statement(French(1200m, "2026-09-30", "2026-12-31") with
        {
            Reductions = ValueList.Of(new BalanceReduction(Day(paidOn), 1200m)),
        }).Total.Amount);

    [Fact]
    public void Compute_MissingRow_RefusesAndNamesIt()
    {
        var outcome = LatePaymentInterest.Compute(French(1200m, "2026-12-20", "2027-01-01"), SeededRates.Table);
        var refused = Assert.IsType<InterestOutcome.Refused>(outcome);
        Assert.Equal(new MissingRate("ECB-MRO", new HalfYear(2027, 1)), refused.Missing);
    }

    [Fact]
    public void Compute_LastDayBeforeTheMissingRow_IsNotRefused() =>
        Assert.Equal(11, Statement(French(1200m, "2026-12-20", "2026-12-31")).Segments.Sum(segment => segment.Days));

    [Fact]
    public void Compute_NothingLate_NeedsNoRate()
    {
        var outcome = LatePaymentInterest.Compute(French(1200m, "2027-01-31", "2027-01-31"), ReferenceRates.Empty);
        Assert.True(Assert.IsType<InterestOutcome.Statement>(outcome).Total.IsZero);
    }

    // 365 days at 12 % on 1000: 120. A payment of 500 on day 100 pays 32.88 of interest first.
    [Theory]
    [InlineData(ImputationOrder.PrincipalFirst, "76.44", "0", "500")]
    [InlineData(ImputationOrder.InterestFirst, "79.30", "32.88", "532.88")]
    public void Compute_OrderOfImputation_ChangesWhatStaysOpen(ImputationOrder order, string total, string paid, string balance)
    {
        var statement = Statement(French(1000m, "2025-01-01", "2026-01-01") with
        {
            Regime = InterestRegimes.Swiss with { Statutory = new RateRule.Constant(12m) },
            Reductions = ValueList.Of(new BalanceReduction(Day("2025-04-11"), 500m)),
            Order = order,
        });
        Assert.Equal(Number(total), statement.Total.Amount);
        Assert.Equal(Number(paid), statement.Paid.Amount);
        Assert.Equal(Number(balance), statement.Balance.Amount);
    }

    [Fact]
    public void Compute_CreditNote_NeverPaysInterest()
    {
        var statement = Statement(French(1000m, "2026-07-01", "2026-09-30") with
        {
            Reductions = ValueList.Of(new BalanceReduction(Day("2026-08-01"), 500m, CanPayInterest: false)),
            Order = ImputationOrder.InterestFirst,
        });
        Assert.True(statement.Paid.IsZero);
        Assert.Equal(500m, statement.Balance.Amount);
    }

    // Ireland: the rate of the day of payment for the whole delay (10.40 in the second half of 2026).
    [Fact]
    public void Compute_RateAtPayment_HoldsForTheWholeDelay()
    {
        var statement = Statement(French(10000m, "2026-06-15", "2026-12-31") with
        {
            Regime = InterestRegimes.Irish,
            Reductions = ValueList.Of(new BalanceReduction(Day("2026-07-15"), 10000m)),
        });
        Assert.Equal(10.40m, Assert.Single(statement.Segments).Rate.Percent);
        Assert.Equal(85.48m, statement.Total.Amount);
    }

    // The Netherlands: 1000 at 10 % for two years is 210, not 200.
    [Fact]
    public void Compute_YearlyCompounding_AddsTheInterestOfAFullYear()
    {
        var statement = Statement(French(1000m, "2025-01-01", "2027-01-01") with
        {
            Regime = InterestRegimes.Dutch with { Statutory = new RateRule.Constant(10m), Mode = RateMode.Fixed },
        });
        Assert.Equal(new[] { 1000m, 1100m }, statement.Segments.Select(segment => segment.Balance));
        Assert.Equal(210m, statement.Total.Amount);
    }

    private static InterestCase French(decimal principal, string dueOn, string until) => new()
    {
        Regime = InterestRegimes.FrenchBusiness,
        Principal = new Money(principal, "EUR"),
        RunsAfter = Day(dueOn),
        Until = Day(until),
    };

    private static InterestOutcome.Statement Statement(InterestCase facts) =>
        Assert.IsType<InterestOutcome.Statement>(LatePaymentInterest.Compute(facts, SeededRates.Table));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
