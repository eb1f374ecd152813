using System;
using System.Globalization;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Foundations;

public sealed class MoneyTests
{
    [Fact]
    public void Plus_SameCurrency_AddsAmounts() =>
        Assert.Equal(new Money(12.75m, "EUR"), new Money(10.25m, "EUR").Plus(new Money(2.5m, "EUR")));

    [Fact]
    public void Minus_MoreThanThere_GoesBelowZero() =>
        Assert.Equal(new Money(-2m, "EUR"), new Money(3m, "EUR").Minus(new Money(5m, "EUR")));

    [Fact]
    public void Plus_DifferentCurrencies_RefusesAndNamesBoth()
    {
        var error = Assert.Throws<ArgumentException>(() => new Money(1m, "EUR").Plus(new Money(1m, "CHF")));
        Assert.Contains("EUR", error.Message);
        Assert.Contains("CHF", error.Message);
    }

    [Fact]
    public void CompareTo_DifferentCurrencies_Refuses() =>
        Assert.Throws<ArgumentException>(() => new Money(1m, "EUR") < new Money(2m, "USD"));

    [Theory]
    [InlineData(9.99, -1)]
    [InlineData(10.00, 0)]
    [InlineData(10.01, 1)]
    public void CompareTo_BeforeAtAndAfter_Orders(double amount, int expected) =>
        Assert.Equal(expected, new Money((decimal)amount, "EUR").CompareTo(new Money(10m, "EUR")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("EURO")]
    public void Currency_NotAnIsoCode_IsRefused(string? code) =>
        Assert.Throws<ArgumentException>(() => new Money(1m, code!));

    [Theory]
    [InlineData("2.344", "2.34")]
    [InlineData("2.345", "2.35")]
    [InlineData("2.346", "2.35")]
    [InlineData("-2.345", "-2.35")]
    public void Rounded_Halves_GoAwayFromZero(string amount, string expected) =>
        Assert.Equal(new Money(Number(expected), "EUR"), new Money(Number(amount), "EUR").Rounded());

    [Theory]
    [InlineData("12.5", "EUR", "12.50 EUR")]
    [InlineData("12.345", "EUR", "12.345 EUR")]
    [InlineData("-1200", "JPY", "-1200 JPY")]
    [InlineData("0.5", "KWD", "0.500 KWD")]
    public void ToString_AnyCulture_IsInvariant(string amount, string currency, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(expected, new Money(Number(amount), currency).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
