using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

/// <summary>Part payments: what is asked, how late, and when the next part begins (design rule 7).</summary>
public sealed class DuePartsTests
{
    private static readonly LocalDate First = A.Monday.PlusDays(-10);
    private static readonly LocalDate Second = A.Monday.PlusDays(20);

    [Theory]
    [InlineData(-1, 2700)]
    [InlineData(0, 2700)]
    [InlineData(1, 9000)]
    public void Asked_AroundTheSecondDueDate_GrowsOnTheDayAfter(int days, int asked) =>
        Assert.Equal(asked, InTwo().DueAmount(Second.PlusDays(days)));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Asked_AroundTheFirstDueDate_IsTheFirstPart(int days) =>
        Assert.Equal(2700m, InTwo().DueAmount(First.PlusDays(days)));

    [Theory]
    [InlineData(2699, -10, 1)]
    [InlineData(2700, 20, 6300)]
    [InlineData(2701, 20, 6299)]
    public void Invoice_WhoseFirstPartIsPaidOrNot_IsDueWithItsOldestUnpaidPart(int paid, int dueIn, int asked)
    {
        var invoice = (A.Invoice() with { Paid = paid }).InParts(Parts());

        Assert.Equal(A.Monday.PlusDays(dueIn), invoice.DueOn);
        Assert.Equal(Second, invoice.LastDueOn);
        Assert.Equal(asked, invoice.DueAmount(A.Monday));
    }

    [Fact]
    public void Parts_ThatDoNotAddUp_LeaveTheDifferenceToTheLast()
    {
        var invoice = (A.Invoice() with { Total = 10000m }).InParts(Parts());

        Assert.Equal(2700m, invoice.DueAmount(A.Monday));
        Assert.Equal(10000m, invoice.DueAmount(Second.PlusDays(1)));
    }

    [Theory]
    [InlineData(2699, -1, 1)]
    [InlineData(2700, -1, 2)]
    [InlineData(2700, 0, 2)]
    [InlineData(2700, 1, 1)]
    public void Cycle_WhenAPartIsPaid_IsANewOneUnlessTheNextIsLate(int settled, int daysAfterSecond, int cycle) =>
        Assert.Equal(cycle, Invoice.CycleOfParts(Parts(), 0m, settled, Second.PlusDays(daysAfterSecond), 1, Reopening.NewCycle));

    [Theory]
    [InlineData(Reopening.NewCycle, 3)]
    [InlineData(Reopening.Continue, 2)]
    public void Cycle_WhenAPartIsOpenAgain_FollowsThePolicy(Reopening reopening, int cycle) =>
        Assert.Equal(cycle, Invoice.CycleOfParts(Parts(), 2700m, 0m, A.Monday, 2, reopening));

    [Fact]
    public void Decide_FirstPartLate_AsksForItAndSaysWhenTheRestComes()
    {
        var reason = A.Snapshot(InTwo()).ReasonOf();

        Assert.Equal((ReasonCode.Reminded, 2700m, 9000m, 10), (reason.Code, reason.Amount, reason.OfAmount, reason.Days));
        Assert.Equal((ReasonCode.PartNotYetDue, 6300m, Second.PlusDays(1)), (reason.Besides!.Code, reason.Besides.Amount, reason.Besides.On));
        var decision = Dunning.Decide(A.Snapshot(InTwo()));
        Assert.Equal((9000m, 2700m, 10), (decision.Standing.Open, decision.Standing.Overdue, decision.Standing.OldestDaysLate));
        Assert.Equal(2700m, A.Snapshot(InTwo()).Proposal().Amount);
    }

    [Fact]
    public void Decide_DisputeOnAnInvoiceInParts_NeverAsksForWhatIsDisputed()
    {
        var disputed = A.Snapshot(InTwo()) with { Disputes = ValueList.Of(A.Dispute(500m)) };
        Assert.Equal(2200m, disputed.Proposal().Amount);

        var more = A.Snapshot(InTwo()) with { Disputes = ValueList.Of(A.Dispute(2700m)) };
        Assert.Equal(ReasonCode.Disputed, more.CodeOf());
    }

    [Fact]
    public void Decide_AnyStory_InOnePartIsAsWithoutParts() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                var inOne = day.Before with { Invoices = day.Before.Invoices.Select(Whole).ToValueList() };
                Assert.Equal(day.Decision, Dunning.Decide(inOne));
            }
        },
        seed: 7);

    [Fact]
    public void Decide_AnyStory_InTwoPartsAsksNoMoreThanWithoutParts() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                var invoices = day.Before.Invoices.Select(Halves).ToValueList();
                foreach (var invoice in invoices)
                {
                    var due = invoice.DueAmount(day.On);
                    Assert.True(due <= invoice.OpenBalance);
                    Assert.True(invoice.OpenBalance <= 0m || due > 0m, $"{invoice.Number}: nothing is asked of {invoice.OpenBalance}");
                    Assert.True(day.On <= invoice.LastDueOn || due == invoice.OpenBalance);
                }

                var decision = Dunning.Decide(day.Before with { Invoices = invoices });
                Assert.All(
                    decision.Effects.OfType<Effect.ProposeReminder>().SelectMany(reminder => reminder.Lines),
                    line => Assert.True(line.AskedAmount <= invoices.Single(one => one.Id == line.InvoiceId).DueAmount(day.On)));
            }
        },
        seed: 8);

    private static Invoice Whole(Invoice invoice) => invoice.InParts(ValueList.Of(new DuePart(invoice.DueOn, new Money(invoice.Total, invoice.Currency))));

    private static Invoice Halves(Invoice invoice)
    {
        var half = new Money(invoice.Total / 2m, invoice.Currency);
        return invoice.InParts(ValueList.Of(new DuePart(invoice.DueOn, half), new DuePart(invoice.DueOn.PlusDays(15), half)));
    }

    private static ValueList<DuePart> Parts() => ValueList.Of(new DuePart(First, new Money(2700m, "EUR")), new DuePart(Second, new Money(6300m, "EUR")));

    private static Invoice InTwo() => A.Invoice().InParts(Parts());
}
