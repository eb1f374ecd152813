using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Simulation;

public sealed class PastInvoiceTests
{
    // Issued on 24 October; 1 000 paid on 1 November, 500 credited on the 5th, the rest of 7 500 paid on the 10th.
    private static readonly PastInvoice Partly = Past.Invoice(1, null) with
    {
        Story = Past.Invoice(1, null).Story with
        {
            Payments = ValueList.Of(
                new LedgerPayment(A.Day("2026-11-01"), 1000m),
                new LedgerPayment(A.Day("2026-11-05"), 500m, PaymentKind.CreditNote),
                new LedgerPayment(A.Day("2026-11-10"), 7500m)),
        },
    };

    [Theory]
    [InlineData("2026-10-23", null)]
    [InlineData("2026-10-24", "9000")]
    [InlineData("2026-10-31", "9000")]
    [InlineData("2026-11-01", "8000")]
    [InlineData("2026-11-05", "7500")]
    [InlineData("2026-11-09", "7500")]
    [InlineData("2026-11-10", null)]
    public void EnterInto_EachDay_HoldsTheInvoiceFromIssueUntilItIsSettled(string day, string? open)
    {
        var facts = new PastDebtor(A.Debtor(), ValueList.Of(Partly)).On(A.Day(day), Past.Settings);

        var known = facts.Invoices.Select(invoice => invoice.OpenBalance.ToString("0", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(open is null ? [] : [open], known);
        Assert.All(facts.Payments, payment => Assert.True(payment.ReceivedOn <= facts.AsOf));
    }

    [Theory]
    [InlineData("2026-11-22", null)]
    [InlineData("2026-11-23", DisputeState.Open)]
    [InlineData("2026-12-19", DisputeState.Open)]
    [InlineData("2026-12-20", DisputeState.Resolved)]
    public void EnterInto_Dispute_IsOpenFromItsDayUntilTheDayBeforeItsEnd(string day, DisputeState? state)
    {
        var dispute = new LedgerDispute(DisputeCause.Price, A.Monday, A.Day("2026-12-20"), Outcome: DisputeOutcome.Unfounded);

        var facts = Past.Debtor(Past.Invoice(1, null, dispute)).On(A.Day(day), Past.Settings with { DisputeGraceDays = 3 });

        Assert.Equal(state is null ? [] : [state.Value], facts.Disputes.Select(one => one.State));
        Assert.All(facts.Disputes, one => Assert.Equal(3, one.GraceDays));
    }

    [Fact]
    public void EnterInto_Twice_ChangesNothing()
    {
        var facts = new PastDebtor(A.Debtor(), ValueList.Of(Partly)).On(new LocalDate(2026, 11, 5), Past.Settings);

        Assert.Equal(facts, Partly.EnterInto(facts, 0));
    }
}
