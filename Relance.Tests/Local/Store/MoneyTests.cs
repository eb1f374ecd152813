using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class MoneyTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("10.004", "10.00")]
    [InlineData("10.005", "10.01")]
    [InlineData("-10.005", "-10.01")]
    public void Amount_IsRoundedToTheCurrencyHalfAwayFromZero(string given, string kept)
    {
        var invoice = desk.Invoice(desk.Account(), ("totalamount", new Money(Number(given))));

        Assert.Equal(Number(kept), Amount(invoice, "totalamount"));
    }

    [Fact]
    public void Amount_WithoutCurrency_IsInTheBaseCurrency()
    {
        var row = desk.Get(desk.Invoice(desk.Account(), ("totalamount", new Money(10m))));

        Assert.Equal("Euro", row.GetAttributeValue<EntityReference>("transactioncurrencyid").Name);
        Assert.Equal(1m, row["exchangerate"]);
    }

    [Fact]
    public void BaseAmount_IsTheAmountDividedByTheRate()
    {
        var invoice = desk.Invoice(desk.Account(), ("transactioncurrencyid", desk.Dollar), ("totalamount", new Money(100m)));

        Assert.Equal(80m, Amount(invoice, "totalamount_base"));
        Assert.Equal(1.25m, desk.Get(invoice)["exchangerate"]);
    }

    [Fact]
    public void RateOfTheRow_StaysWhenTheCurrencyMoves()
    {
        var invoice = desk.Invoice(desk.Account(), ("transactioncurrencyid", desk.Dollar), ("totalamount", new Money(100m)));
        desk.Update(desk.Dollar, ("exchangerate", 2m));
        desk.Update(invoice, ("totalamount", new Money(50m)));

        Assert.Equal(40m, Amount(invoice, "totalamount_base"));
    }

    [Fact]
    public void NewCurrency_BringsItsRateToEveryAmount()
    {
        var invoice = desk.Invoice(desk.Account(), ("totalamount", new Money(100m)), ("totaltax", new Money(20m)));
        desk.Update(invoice, ("transactioncurrencyid", desk.Dollar));

        Assert.Equal(80m, Amount(invoice, "totalamount_base"));
        Assert.Equal(16m, Amount(invoice, "totaltax_base"));
    }

    [Fact]
    public void EmptiedAmount_EmptiesItsBase()
    {
        var invoice = desk.Invoice(desk.Account(), ("totalamount", new Money(100m)));
        desk.Update(invoice, ("totalamount", null));

        Assert.False(desk.Get(invoice).Contains("totalamount_base"));
    }

    [Fact]
    public void Amount_InACurrencyThatDoesNotExist_IsRefused() =>
        Assert.Equal(ErrorCodes.ObjectDoesNotExist, TestStore.FaultOf(() => desk.Invoice(
            desk.Account(), ("transactioncurrencyid", new EntityReference("transactioncurrency", Guid.NewGuid())), ("totalamount", new Money(1m)))));

    [Theory]
    [InlineData("1000000000000")]
    [InlineData("999999999999.99")]
    [InlineData("-1000000000000")]
    public void LargeAmounts_StayExact(string amount) =>
        Assert.Equal(Number(amount), Amount(desk.Invoice(desk.Account(), ("totalamount", new Money(Number(amount)))), "totalamount"));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private decimal Amount(EntityReference row, string column) => desk.Get(row, column).GetAttributeValue<Money>(column).Value;
}
