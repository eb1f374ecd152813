using System.Globalization;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class StepFeeTests
{
    private static readonly ValueList<FeeBand> Bands = ValueList.Of(
        new FeeBand(0m, 5m, 1m),
        new FeeBand(1000m, 10m, 0.5m));

    [Theory]
    [InlineData(FeeBase.OpenBalance, "6")]
    [InlineData(FeeBase.OriginalAmount, "15")]
    public void Percentage_OfOpenOrOriginal_TakesThatAmount(FeeBase @base, string expected) =>
        Assert.Equal(Number(expected), Fee(new StepFee(new FeeFormula.Percentage(1.5m), @base), 1000m, 400m));

    // 1500 in the second band as a whole: 10 + 7.50. By slices: 5 + 10 for the first thousand, 10 + 2.50 for the rest.
    [Theory]
    [InlineData("999.99", "15.00", "15.00")]
    [InlineData("1000", "15", "25")]
    [InlineData("1500", "17.50", "27.50")]
    public void Bands_SingleAndAccumulated_DifferFromTheSecondBandOn(string amount, string single, string accumulated)
    {
        Assert.Equal(Number(single), Fee(new StepFee(new FeeFormula.BandOfAmount(Bands), FeeBase.OpenBalance), 9999m, Number(amount)));
        Assert.Equal(Number(accumulated), Fee(new StepFee(new FeeFormula.BandsAccumulated(Bands), FeeBase.OpenBalance), 9999m, Number(amount)));
    }

    [Theory]
    [InlineData("100", "5")]
    [InlineData("1000", "10")]
    [InlineData("9000", "50")]
    public void MinimumAndMaximum_OutsideThem_Hold(string open, string expected)
    {
        var fee = new StepFee(new FeeFormula.Percentage(1m), FeeBase.OpenBalance) { Minimum = 5m, Maximum = 50m };
        Assert.Equal(Number(expected), Fee(fee, 9999m, Number(open)));
    }

    [Fact]
    public void For_NothingOpen_ChargesNothingNotEvenTheMinimum() =>
        Assert.Equal(0m, Fee(new StepFee(new FeeFormula.FixedSum(12m), FeeBase.OpenBalance) { Minimum = 5m }, 1000m, 0m));

    private static decimal Fee(StepFee fee, decimal original, decimal open) =>
        fee.For(new Money(original, "EUR"), new Money(open, "EUR")).Amount;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
