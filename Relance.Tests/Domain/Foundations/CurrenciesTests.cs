using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Foundations;

public sealed class CurrenciesTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("GBP", 2)]
    [InlineData("CHF", 2)]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("XPF", 0)]
    [InlineData("ISK", 0)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("ZZZ", 2)]
    public void MinorUnits_OfCode_AreThoseOfIso4217(string currency, int expected) =>
        Assert.Equal(expected, Currencies.MinorUnits(currency));

    [Fact]
    public void ToMinorUnit_CurrencyWithoutDecimals_RoundsToWholeUnits() =>
        Assert.Equal(1001m, Rounding.ToMinorUnit(1000.5m, "XPF"));

    [Fact]
    public void SmallestUnit_PerCurrency_IsOneMinorUnit()
    {
        Assert.Equal(0.01m, Rounding.SmallestUnit("EUR"));
        Assert.Equal(1m, Rounding.SmallestUnit("JPY"));
        Assert.Equal(0.001m, Rounding.SmallestUnit("KWD"));
    }

    [Fact]
    public void InBase_KnownRate_Divides() => Assert.Equal(50m, BaseCurrency.InBase(100m, 2m));

    [Fact]
    public void InBase_MissingZeroOrNegativeRate_IsRefusedAndNeverOne()
    {
        Assert.Null(BaseCurrency.InBase(100m, null));
        Assert.Null(BaseCurrency.InBase(100m, 0m));
        Assert.Null(BaseCurrency.InBase(100m, -1m));
    }
}
