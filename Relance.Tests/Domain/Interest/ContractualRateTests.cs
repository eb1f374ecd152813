using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class ContractualRateTests
{
    // First half of 2024: three times 5.07 is 15.21.
    [Theory]
    [InlineData(15.20, 15.21, RateBranch.LegalFloor)]
    [InlineData(15.21, 15.21, RateBranch.Contractual)]
    [InlineData(15.22, 15.22, RateBranch.Contractual)]
    public void Contract_AroundTheFloor_IsRaisedOnlyBelowIt(double contract, double expected, RateBranch branch)
    {
        var rate = Compute(new RateRule.Constant((decimal)contract), new LocalDate(2024, 1, 31)).Segments.Single().Rate;
        Assert.Equal((decimal)expected, rate.Percent);
        Assert.Equal(branch, rate.Branch);
        Assert.Equal(15.21m, rate.Floor);
    }

    [Fact]
    public void Contract_AcrossHalfYears_IsCheckedInEachOfThem()
    {
        var statement = Compute(new RateRule.Constant(15m), new LocalDate(2024, 8, 1));
        Assert.Equal(new[] { 15.21m, 15m }, statement.Segments.Select(segment => segment.Rate.Percent));
        Assert.Equal(
            new[] { RateBranch.LegalFloor, RateBranch.Contractual },
            statement.Segments.Select(segment => segment.Rate.Branch));
    }

    [Fact]
    public void NoContract_StatutoryRateBelowTheFloor_StaysAsTheLawSaysIt()
    {
        var rate = Compute(null, new LocalDate(2024, 1, 31)).Segments.Single().Rate;
        Assert.Equal(14.50m, rate.Percent);
        Assert.Equal(RateBranch.Statutory, rate.Branch);
        Assert.Null(rate.Floor);
    }

    [Fact]
    public void Contract_FloorNotKnown_IsRefusedAlthoughTheContractHasARate()
    {
        var outcome = LatePaymentInterest.Compute(
            Case(new RateRule.Constant(12m), new LocalDate(2026, 7, 31)) with { RunsAfter = new LocalDate(2026, 7, 1) },
            SeededRates.Table);
        Assert.Equal(
            new MissingRate("FR-LEGAL-BUSINESS", new HalfYear(2026, 2)),
            Assert.IsType<InterestOutcome.Refused>(outcome).Missing);
    }

    [Fact]
    public void PublicBody_ContractBelowTheLaw_DoesNotHold()
    {
        var facts = Case(new RateRule.Constant(1m), new LocalDate(2024, 1, 31)) with { Regime = InterestRegimes.FrenchPublicBody };
        var statement = Assert.IsType<InterestOutcome.Statement>(LatePaymentInterest.Compute(facts, SeededRates.Table));
        Assert.Equal(12.50m, Assert.Single(statement.Segments).Rate.Percent);
    }

    [Fact]
    public void Contract_PointsOverThePublishedRate_FollowIt()
    {
        var rate = Compute(new RateRule.Published(RateSeries.EcbMainRefinancing, 12m), new LocalDate(2024, 1, 31)).Segments.Single().Rate;
        Assert.Equal(16.50m, rate.Percent);
    }

    private static InterestOutcome.Statement Compute(RateRule? contract, LocalDate until) =>
        Assert.IsType<InterestOutcome.Statement>(LatePaymentInterest.Compute(Case(contract, until), SeededRates.Table));

    private static InterestCase Case(RateRule? contract, LocalDate until) => new()
    {
        Regime = InterestRegimes.FrenchBusiness,
        Principal = new Money(1000m, "EUR"),
        RunsAfter = new LocalDate(2023, 12, 31),
        Until = until,
        Contract = contract,
    };
}
