using System;
using System.Globalization;
using System.Linq;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class FixedCompensationTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(400, true)]
    public void For_FrenchBusiness_IsFortyEurosFromTheFirstDayLate(int daysLate, bool owed) =>
        Assert.Equal(
            owed ? new CompensationOutcome.Owed(new Money(40m, "EUR")) : new CompensationOutcome.NotOwed(CompensationRefusal.NotLate),
            FixedCompensation.For(French() with { DaysLate = daysLate }));

    [Theory]
    [InlineData("999.99", 40)]
    [InlineData("1000", 70)]
    [InlineData("9999.99", 70)]
    [InlineData("10000", 100)]
    public void For_UnitedKingdom_DependsOnTheSizeOfTheDebt(string debt, int expected) =>
        Assert.Equal(
            new CompensationOutcome.Owed(new Money(expected, "GBP")),
            FixedCompensation.For(new CompensationCase(InterestRegimes.British, new Money(decimal.Parse(debt, CultureInfo.InvariantCulture), "GBP"), 5, IsConsumer: false)));

    [Fact]
    public void For_Consumer_IsNeverOwedWhateverTheRegime() =>
        Assert.All(InterestRegimes.All, regime => Assert.Equal(
            new CompensationOutcome.NotOwed(CompensationRefusal.Consumer),
            FixedCompensation.For(French() with { Regime = regime, IsConsumer = true })));

    [Fact]
    public void For_SecondTime_IsRefused() => Refused(CompensationRefusal.AlreadyClaimed, French() with { AlreadyClaimed = true });

    [Fact]
    public void For_OpenInsolvencyOnTheDueDate_IsRefused() =>
        Refused(CompensationRefusal.PaymentForbidden, French() with { PaymentForbidden = true });

    [Fact]
    public void For_Switzerland_KnowsNone() =>
        Refused(CompensationRefusal.UnknownToTheLaw, French() with { Regime = InterestRegimes.Swiss });

    [Fact]
    public void Scale_WithoutOpenBand_IsRefused() =>
        Assert.Throws<ArgumentException>("bands", () => new CompensationScale("EUR", ValueList.Of(new CompensationBand(1000m, 40m))));

    [Fact]
    public void Regimes_Codes_AreUnique() =>
        Assert.Equal(InterestRegimes.All.Count, InterestRegimes.All.Select(regime => regime.Code).Distinct().Count());

    private static CompensationCase French() => new(InterestRegimes.FrenchBusiness, new Money(100m, "EUR"), 30, IsConsumer: false);

    private static void Refused(CompensationRefusal expected, CompensationCase facts) =>
        Assert.Equal(new CompensationOutcome.NotOwed(expected), FixedCompensation.For(facts));
}
