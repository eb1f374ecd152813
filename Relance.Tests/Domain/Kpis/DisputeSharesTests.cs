using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class DisputeSharesTests
{
    [Fact]
    public void By_TwoCauses_LargestFirstWithItsShareOfTheOpenBalance()
    {
        LedgerInvoice[] invoices =
        [
            Ledger.Invoice("2026-03-10", total: 300m).Disputed(DisputeCause.Price, "2026-03-01", amount: 60m),
            Ledger.Invoice("2026-03-10", total: 100m).Disputed(DisputeCause.Delivery, "2026-03-01"),
        ];
        Assert.Equal(
            ValueList.Of(new DisputeShare(DisputeCause.Delivery, 1, 100m, 25m), new DisputeShare(DisputeCause.Price, 1, 60m, 15m)),
            DisputeShares.By(invoices, A.Day("2026-03-31")));
    }

    [Theory]
    [InlineData("2026-02-28", 0)]
    [InlineData("2026-03-01", 1)]
    [InlineData("2026-03-09", 1)]
    [InlineData("2026-03-10", 0)]
    public void By_AroundTheDaysOfADispute_ClosingDayIsOut(string day, int expected)
    {
        LedgerInvoice[] invoices = [Ledger.Invoice("2026-03-10").Disputed(DisputeCause.Price, "2026-03-01", "2026-03-10")];
        Assert.Equal(expected, DisputeShares.By(invoices, A.Day(day)).Count);
    }

    [Fact]
    public void By_OverlappingDisputes_NeverMoreThanWhatIsOpen()
    {
        LedgerInvoice[] invoices =
        [
            Ledger.Invoice("2026-03-10").Paid("2026-03-02", 30m)
                .Disputed(DisputeCause.Quality, "2026-03-01", amount: 50m)
                .Disputed(DisputeCause.Price, "2026-03-03"),
        ];
        Assert.Equal(
            ValueList.Of(new DisputeShare(DisputeCause.Quality, 1, 50m, 5000m / 70m), new DisputeShare(DisputeCause.Price, 1, 20m, 2000m / 70m)),
            DisputeShares.By(invoices, A.Day("2026-03-31")));
    }

    [Fact]
    public void By_SettledInvoice_HoldsNothingBack() => Assert.True(
        DisputeShares.By([Ledger.Invoice("2026-03-10", "2026-03-05").Disputed(DisputeCause.Price, "2026-03-01")], A.Day("2026-03-31")).IsEmpty);
}
