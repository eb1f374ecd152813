using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

public sealed class ExposureTests
{
    [Theory]
    [InlineData(9_999, false, 1)]
    [InlineData(10_000, false, 0)]
    [InlineData(10_001, true, 0)]
    public void IsAboveLimit_AroundTheLimit_ReachedIsAllowed(int open, bool above, int available)
    {
        var exposure = new Exposure(open, 0m, 10_000m, null);
        Assert.Equal(above, exposure.IsAboveLimit);
        Assert.Equal(available, exposure.Available);
    }

    [Theory]
    [InlineData(0, false, null)]
    [InlineData(1, true, 100)]
    public void LimitOfZero_IsALimit(int open, bool above, int? alert)
    {
        var exposure = new Exposure(open, 0m, 0m, null);
        Assert.Equal(above, exposure.IsAboveLimit);
        Assert.Equal(alert, exposure.AlertReached(Exposure.UsualAlerts));
        Assert.Null(exposure.UsagePercent);
    }

    [Fact]
    public void NoLimit_IsUnlimited()
    {
        var exposure = new Exposure(1_000_000m, 1_000_000m, null, null);
        Assert.False(exposure.IsAboveLimit);
        Assert.Null(exposure.Available);
        Assert.Null(exposure.UsagePercent);
        Assert.Null(exposure.AlertReached(Exposure.UsualAlerts));
    }

    [Theory]
    [InlineData(4_999, null)]
    [InlineData(5_000, 50)]
    [InlineData(5_001, 50)]
    [InlineData(6_999, 50)]
    [InlineData(7_000, 70)]
    [InlineData(8_999, 70)]
    [InlineData(9_000, 90)]
    [InlineData(9_999, 90)]
    [InlineData(10_000, 100)]
    [InlineData(20_000, 100)]
    public void AlertReached_AroundEachPercentage_IsReachedExactlyAtIt(int open, int? expected) =>
        Assert.Equal(expected, new Exposure(open, 0m, 10_000m, null).AlertReached(ValueList.Of(90, 50, 100, 70)));

    [Fact]
    public void Of_Snapshot_AddsOrdersAndConvertsInvoices()
    {
        var snapshot = A.Snapshot(
            A.Invoice() with { Paid = 1_000m },
            A.Invoice(2) with { Currency = "CHF", ExchangeRate = 2m, Total = 500m },
            A.Invoice(3) with { Currency = "USD" },
            A.Invoice(4) with { Stage = InvoiceStage.Draft },
            A.Invoice(5) with { Kind = InvoiceKind.Proforma }) with { Debtor = A.Debtor() with { OpenOrders = 750m, CreditLimit = 12_000m } };
        var exposure = Exposure.Of(snapshot, ValueList<TemporaryLimit>.Empty);
        Assert.Equal(new Exposure(8_250m, 750m, 12_000m, null, WithoutRate: 1), exposure);
        Assert.Equal(75m, exposure.UsagePercent);
    }

    [Theory]
    [InlineData("2026-11-09", "10000")]
    [InlineData("2026-11-10", "15000")]
    [InlineData("2026-11-20", "15000")]
    [InlineData("2026-11-21", "10000")]
    public void Of_AroundTheDaysOfATemporaryLimit_BothEndsAreIncluded(string day, string limit)
    {
        var snapshot = A.Snapshot() with { AsOf = A.Day(day), Debtor = A.Debtor() with { CreditLimit = 10_000m } };
        var temporary = ValueList.Of(new TemporaryLimit(15_000m, A.Day("2026-11-10"), A.Day("2026-11-20")));
        Assert.Equal(limit, Exposure.Of(snapshot, temporary).Limit!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void InForce_SeveralTemporaryLimits_TheLatestThenTheHigherCounts()
    {
        TemporaryLimit Limit(decimal amount, int from) => new(amount, A.Monday.PlusDays(from), A.Monday.PlusDays(9));
        Assert.Equal(5m, Exposure.InForce(ValueList.Of(Limit(20m, -5), Limit(5m, -1), Limit(4m, -1)), A.Monday)!.Amount);
    }
}
