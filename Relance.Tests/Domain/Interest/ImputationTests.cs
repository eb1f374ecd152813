using System;
using System.Linq;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Interest;

public sealed class ImputationTests
{
    private static readonly ValueList<DebtAmount> Owed = ValueList.Of(
        new DebtAmount(DebtPart.Principal, 100m),
        new DebtAmount(DebtPart.Interest, 10m),
        new DebtAmount(DebtPart.Compensation, 40m));

    [Theory]
    [InlineData(30, "Compensation 30", 0)]
    [InlineData(45, "Compensation 40, Interest 5", 0)]
    [InlineData(150, "Compensation 40, Interest 10, Principal 100", 0)]
    [InlineData(160, "Compensation 40, Interest 10, Principal 100", 10)]
    [InlineData(0, "", 0)]
    public void Share_AccessoriesFirst_PaysInThatOrder(int payment, string expected, int left) =>
        Check(Imputation.AccessoriesFirst, payment, expected, left);

    [Theory]
    [InlineData(30, "Principal 30", 0)]
    [InlineData(105, "Principal 100, Interest 5", 0)]
    public void Share_PrincipalFirst_PaysTheInvoiceBeforeTheRest(int payment, string expected, int left) =>
        Check(Imputation.PrincipalFirst, payment, expected, left);

    [Fact]
    public void Share_OrderThatForgetsAPart_IsRefused() =>
        Assert.Throws<ArgumentException>("order", () => Imputation.Share(1m, Owed, ValueList.Of(DebtPart.Principal, DebtPart.Interest)));

    private static void Check(ValueList<DebtPart> order, decimal payment, string expected, decimal left)
    {
        var (paid, rest) = Imputation.Share(payment, Owed, order);
        Assert.Equal(expected, string.Join(", ", paid.Select(one => $"{one.Part} {one.Amount:0}")));
        Assert.Equal(left, rest);
    }
}
