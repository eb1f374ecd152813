using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class AgeingTests
{
    [Theory]
    [InlineData("2026-11-22", 0)]
    [InlineData("2026-11-23", 0)]
    [InlineData("2026-11-24", 1)]
    [InlineData("2026-12-23", 1)]
    [InlineData("2026-12-24", 2)]
    [InlineData("2027-02-21", 3)]
    [InlineData("2027-02-22", 4)]
    public void Of_AroundEachBound_TheBoundBelongsToTheYoungerBucket(string day, int place)
    {
        var buckets = Ageing.Of([Ledger.Invoice("2026-11-23")], A.Day(day), Ageing.UsualBounds, AgeingBasis.DueDate);
        Assert.Equal(place, buckets.ToList().FindIndex(bucket => bucket.Open == 100m));
        Assert.Equal(5, buckets.Count);
    }

    [Fact]
    public void Of_CreditsAndPartPayments_SumToTheOpenBalance()
    {
        LedgerInvoice[] invoices =
        [
            Ledger.Invoice("2026-11-23"),
            Ledger.Invoice("2026-08-01").Paid("2026-09-01", 40m),
            Ledger.Invoice("2026-10-20", total: -25m),
            Ledger.Invoice("2026-10-20", "2026-10-21"),
        ];
        var buckets = Ageing.Of(invoices, A.Monday, Ageing.UsualBounds, AgeingBasis.DueDate);
        Assert.Equal(135m, buckets.Sum(bucket => bucket.Open));
        Assert.Equal(3, buckets.Sum(bucket => bucket.Invoices));
    }

    [Fact]
    public void Of_IssueDate_CountsFromIt()
    {
        var buckets = Ageing.Of([Ledger.Invoice("2026-11-23")], A.Monday, Ageing.UsualBounds, AgeingBasis.IssueDate);
        Assert.Equal(new AgeingBucket(0, 30, 100m, 1), buckets[1]);
    }

    [Fact]
    public void Of_BoundsThatDoNotRise_AreABug()
    {
        Assert.Throws<ArgumentException>(() => Ageing.Of([], A.Monday, ValueList.Of(30, 30), AgeingBasis.DueDate));
        Assert.Throws<ArgumentException>(() => Ageing.Of([], A.Monday, ValueList<int>.Empty, AgeingBasis.DueDate));
    }
}
