using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class AverageDaysDelinquentTests
{
    private static readonly NodaTime.DateInterval March = Ledger.Period("2026-03-01", "2026-03-31");

    [Fact]
    public void Weighted_OneLateOneInTime_WeighsByAmount()
    {
        // 300 paid 10 days late, 100 paid 5 days early: 3000 / 400.
        LedgerInvoice[] invoices = [Ledger.Invoice("2026-03-05", "2026-03-15", 300m), Ledger.Invoice("2026-03-20", "2026-03-15", 100m)];
        Assert.Equal(7.5m, AverageDaysDelinquent.WeightedDays(invoices, March));
        Assert.Equal(5m, AverageDaysDelinquent.ByCountDays(invoices, March));
    }

    [Theory]
    [InlineData("2026-03-09", 0)]
    [InlineData("2026-03-10", 0)]
    [InlineData("2026-03-11", 1)]
    public void Days_AroundTheDueDate_StartTheDayAfter(string paidOn, int expected)
    {
        LedgerInvoice[] invoices = [Ledger.Invoice("2026-03-10", paidOn)];
        Assert.Equal(expected, AverageDaysDelinquent.WeightedDays(invoices, March));
        Assert.Equal(expected, AverageDaysDelinquent.ByCountDays(invoices, March));
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Period_AroundItsEnds_IncludesBoth(string paidOn, bool counts)
    {
        LedgerInvoice[] invoices = [Ledger.Invoice("2026-02-10", paidOn)];
        Assert.Equal(counts, AverageDaysDelinquent.WeightedDays(invoices, March) is not null);
        Assert.Equal(counts, AverageDaysDelinquent.ByCountDays(invoices, March) is not null);
    }

    [Fact]
    public void PartPayment_ByAmountCountsEach_ByInvoiceOnlyTheLast()
    {
        var invoice = Ledger.Invoice("2026-03-10").Paid("2026-03-12", 50m).Paid("2026-03-20", 50m);
        Assert.Equal(6m, AverageDaysDelinquent.WeightedDays([invoice], March));
        Assert.Equal(10m, AverageDaysDelinquent.ByCountDays([invoice], March));
    }

    [Fact]
    public void CreditNote_IsNoPayment_NothingIsDefined()
    {
        var invoice = Ledger.Invoice("2026-03-10").Paid("2026-03-20", 100m, PaymentKind.CreditNote);
        Assert.Null(AverageDaysDelinquent.WeightedDays([invoice], March));
        Assert.Null(AverageDaysDelinquent.ByCountDays([invoice], March));
    }
}
