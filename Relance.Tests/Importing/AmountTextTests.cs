using System.Globalization;
using Relance.Local.Importing;
using Xunit;

namespace Relance.Tests.Importing;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("1234.56", "1234.56")]
    [InlineData("1234,56", "1234.56")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u202F234,56\u00A0€", "1234.56")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("12345.678", "12345.678")]
    [InlineData("0,125", "0.125")]
    [InlineData("-12,00 EUR", "-12.00")]
    [InlineData("97.6", "97.6")]
    [InlineData("100", "100")]
    public void Parse_AmountThatMeansOneThing_ReadsIt(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), AmountText.Parse(text, DecimalMark.Unknown));

    [Theory]
    [InlineData("1,234")]
    [InlineData("12.345")]
    public void Parse_AmountThatCouldBeTwo_IsRefusedUntilTheMarkIsGiven(string text)
    {
        Assert.Null(AmountText.Parse(text, DecimalMark.Unknown));
        Assert.NotNull(AmountText.Parse(text, DecimalMark.Comma));
        Assert.NotEqual(AmountText.Parse(text, DecimalMark.Comma), AmountText.Parse(text, DecimalMark.Point));
    }

    [Theory]
    [InlineData("douze")]
    [InlineData("12,34,5")]
    [InlineData("12-34")]
    [InlineData("")]
    public void Parse_NoAmount_IsRefused(string text) => Assert.Null(AmountText.Parse(text, DecimalMark.Unknown));
}
