using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class DelayCausesTests
{
    private static readonly NodaTime.DateInterval March = Ledger.Period("2026-03-01", "2026-03-31");

    public static IEnumerable<object[]> Causes()
    {
        var late = Ledger.Invoice("2026-03-10", "2026-03-20");
        yield return [late.Disputed(DisputeCause.Price, "2026-03-12"), DelayCause.Dispute];
        yield return [late.Disputed(DisputeCause.Price, "2026-03-20"), DelayCause.Dispute];
        yield return [late.Disputed(DisputeCause.Price, "2026-03-21"), DelayCause.Exception];
        yield return [late with { WasNotDelivered = true }, DelayCause.InvoiceNotDelivered];
        yield return [late with { DeliveredOn = late.IssuedOn.PlusDays(-5) }, DelayCause.Exception];
        yield return [late with { DeliveredOn = late.IssuedOn.PlusDays(-6) }, DelayCause.LateIssue];
        yield return [late with { LacksOrderNumber = true }, DelayCause.MissingOrderNumber];
        yield return [Ledger.Invoice("2026-03-10").Paid("2026-03-10", 40m).Paid("2026-03-20", 60m), DelayCause.PartPayment];
        yield return [Ledger.Invoice("2026-03-10").Paid("2026-03-11", 40m).Paid("2026-03-20", 60m), DelayCause.Exception];
        yield return [Ledger.Invoice("2026-03-10", "2026-03-11"), DelayCause.ShortSlip];
        yield return [Ledger.Invoice("2026-03-10", "2026-03-15"), DelayCause.ShortSlip];
        yield return [Ledger.Invoice("2026-03-10", "2026-03-16"), DelayCause.Exception];
        yield return [Ledger.Invoice("2026-03-10"), DelayCause.Exception];
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void Of_OneLateInvoice_HasItsCause(LedgerInvoice invoice, DelayCause expected)
    {
        var share = Assert.Single(DelayCauses.Of([invoice], March, new DelayCauseSettings()));
        Assert.Equal(expected, share.Cause);
        Assert.Equal(100m, share.Percent);
    }

    [Theory]
    [InlineData(1, DelayCause.Exception)]
    [InlineData(2, DelayCause.PayerHabit)]
    [InlineData(3, DelayCause.PayerHabit)]
    public void Of_ShareOfLateInvoicesAroundHalf_MakesAHabit(int lateOnes, DelayCause expected)
    {
        var before = Enumerable.Range(1, 3).Select(number => Ledger.Invoice(FormattableString.Invariant($"2026-01-{number:00}"), number < lateOnes ? "2026-02-20" : "2026-01-01"));
        var invoices = before.Append(Ledger.Invoice("2026-03-10", "2026-03-20")).ToList();
        Assert.Equal(expected, Assert.Single(DelayCauses.Of(invoices, March, new DelayCauseSettings())).Cause);
    }

    [Fact]
    public void Of_TwoCauses_AreWeighedByAmountAndDays()
    {
        LedgerInvoice[] invoices =
        [
            Ledger.Invoice("2026-03-10", "2026-03-14", 500m, debtor: 1),
            Ledger.Invoice("2026-03-10", "2026-03-30", 300m, debtor: 2),
        ];
        Assert.Equal(
            ValueList.Of(
                new DelayCauseShare(DelayCause.Exception, 1, 300m, 6000m, 75m),
                new DelayCauseShare(DelayCause.ShortSlip, 1, 500m, 2000m, 25m)),
            DelayCauses.Of(invoices, March, new DelayCauseSettings()));
    }

    [Fact]
    public void Of_PaidInTimeOrDueOutside_HasNoCause() => Assert.True(
        DelayCauses.Of([Ledger.Invoice("2026-03-10", "2026-03-10"), Ledger.Invoice("2026-02-28"), Ledger.Invoice("2026-04-01")], March, new DelayCauseSettings()).IsEmpty);
}
