using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

public sealed class AgeingTests
{
    private static readonly AgeingBuckets Buckets = AgeingBuckets.Read("0, 30,60 ,90").Buckets!;

    [Theory]
    [InlineData(-400, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(29, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(60, 2)]
    [InlineData(61, 3)]
    [InlineData(90, 3)]
    [InlineData(91, 4)]
    [InlineData(4000, 4)]
    public void IndexOf_DaysAroundEachBound_GivesOneBucket(int days, int bucket)
    {
        Assert.Equal(bucket, Buckets.IndexOf(days));
        Assert.Equal(bucket, Enumerable.Range(0, Buckets.Count).Single(index => Holds(Buckets.Days(index), days)));
    }

    [Fact]
    public void Of_DueDateOrIssueDate_CountsFromThere()
    {
        var invoice = A.Invoice();
        Assert.Equal([0m, 9000m, 0m, 0m, 0m], Ageing.Of([invoice], A.Monday, Buckets)[0].Buckets);
        Assert.Equal([0m, 0m, 9000m, 0m, 0m], Ageing.Of([invoice], A.Monday, Buckets, AgeingBasis.IssueDate)[0].Buckets);
    }

    [Fact]
    public void Of_SeveralCurrencies_NeverAddsThem()
    {
        var rows = Ageing.Of([A.Invoice(1), A.Invoice(2) with { Currency = "CHF" }, A.Invoice(3) with { Paid = 8000m }], A.Monday, Buckets);
        Assert.Equal([("CHF", 9000m), ("EUR", 10000m)], rows.Select(row => (row.Currency, row.Total)));
    }

    [Fact]
    public void Of_WhatIsNotReceivable_IsLeftOut() => Assert.Equal(
        ValueList<AgeingRow>.Empty,
        Ageing.Of(
            [
                A.Invoice(1) with { Paid = 9000m },
                A.Invoice(2) with { Stage = InvoiceStage.Draft },
                A.Invoice(3) with { Stage = InvoiceStage.Cancelled },
                A.Invoice(4) with { Kind = InvoiceKind.CreditNote },
            ],
            A.Monday,
            Buckets));

    [Theory]
    [InlineData("0,30,60,90", "0,30,60,90")]
    [InlineData(" -15 , 0 ,45", "-15,0,45")]
    public void Read_GoodBounds_AreKept(string text, string expected) => Assert.Equal(expected, AgeingBuckets.Read(text).Buckets!.ToString());

    [Fact]
    public void Read_SeveralMistakes_TellsThemAll()
    {
        var reading = AgeingBuckets.Read("0,x,30,20,,50");
        Assert.Null(reading.Buckets);
        Assert.Equal(["AGE001", "AGE002", "AGE001"], reading.Failures.Select(failure => failure.Code));
    }

    private static bool Holds((int? First, int? Last) bucket, int days) => !(days < bucket.First) && !(days > bucket.Last);
}
