using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Arrangements;

/// <summary>Design rule 23: only the disputed part is suspended.</summary>
public sealed class DisputeTests
{
    [Theory]
    [InlineData(8999.99, 0.01)]
    [InlineData(4200, 4800)]
    [InlineData(0.01, 8999.99)]
    public void Dispute_OfAPart_TheRestIsAsked(decimal disputed, decimal asked) => Assert.Equal(asked, With(A.Dispute(disputed)).Proposal().Amount);

    [Theory]
    [InlineData(9000.00)]
    [InlineData(9000.01)]
    [InlineData(null)]
    public void Dispute_OfTheWhole_NothingIsAsked(double? disputed) => Assert.Equal(ReasonCode.Disputed, With(A.Dispute((decimal?)disputed)).CodeOf());

    [Theory]
    [InlineData(-1, ReasonCode.Reminded)]
    [InlineData(0, ReasonCode.Disputed)]
    [InlineData(1, ReasonCode.Disputed)]
    public void Dispute_AroundTheDayItIsOpened_BeginsOnIt(int days, ReasonCode expected) =>
        Assert.Equal(expected, With(A.Dispute() with { OpenedOn = A.Monday.PlusDays(-days) }).CodeOf());

    [Theory]
    [InlineData(2, ReasonCode.Disputed)]
    [InlineData(3, ReasonCode.Disputed)]
    [InlineData(4, ReasonCode.Reminded)]
    public void Unfounded_AroundTheGrace_ResumesTheDayAfter(int days, ReasonCode expected) =>
        Assert.Equal(expected, With(Resolved(DisputeOutcome.Unfounded, days) with { GraceDays = 3 }).CodeOf());

    /// <summary>The day of the resolution itself is never chased, with or without days of grace.</summary>
    [Theory]
    [InlineData(0, ReasonCode.Disputed)]
    [InlineData(1, ReasonCode.Reminded)]
    public void Unfounded_WithoutGrace_ResumesTheDayAfterTheResolution(int days, ReasonCode expected) =>
        Assert.Equal(expected, With(Resolved(DisputeOutcome.Unfounded, days) with { GraceDays = 0 }).CodeOf());

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Open_AroundTheDaysAfterItsDeadline_GoesToTheManagerOnce(int days, bool expected)
    {
        var snapshot = With(A.Dispute() with { DeadlineOn = A.Monday.PlusDays(-days) }).With(policy => policy with { DisputeEscalationDays = 10 });
        var decision = Dunning.Decide(snapshot);

        Assert.Equal(expected, decision.Effects.Contains(new Effect.EscalateDispute(A.Id(500), OwnerSide.Accounting)));
        Assert.DoesNotContain(Dunning.Decide(Replay.Apply(snapshot, decision, new ReplayRules())).Effects, effect => effect is Effect.EscalateDispute or Effect.OpenTask);
    }

    [Theory]
    [InlineData(999.99, false)]
    [InlineData(1000, true)]
    [InlineData(1000.01, true)]
    public void Split_AroundTheGrantedAmount_TheCreditNoteIsCompleteFromItOn(decimal credited, bool expected)
    {
        var snapshot = With(Resolved(DisputeOutcome.Split, 8, 4200m) with { AcceptedAmount = 1000m }) with
        {
            Payments = ValueList.Of(A.Payment(credited, 1) with { Kind = PaymentKind.CreditNote }),
        };
        var effects = Dunning.Decide(snapshot).Effects;

        Assert.Equal(expected, effects.Contains(new Effect.NoteCreditNote(A.Id(500))));
        Assert.Equal(!expected, effects.OfType<Effect.OpenTask>().Any(task => task.Kind == TaskKind.CreditNoteExpected));
    }

    [Theory]
    [InlineData("207", true, ReasonCode.Reminded)]
    [InlineData("207", false, ReasonCode.EInvoiceStopped)]
    [InlineData("213", true, ReasonCode.EInvoiceStopped)]
    public void Unfounded_OpenedByTheEInvoiceStatus_SpeaksForThatStatus(string status, bool isFromEInvoice, ReasonCode expected)
    {
        var snapshot = With(Resolved(DisputeOutcome.Unfounded, 9) with { IsFromEInvoice = isFromEInvoice }) with
        {
            Invoices = ValueList.Of(A.Invoice() with { EInvoiceStatus = status }),
        };
        Assert.Equal(expected, snapshot.CodeOf());
    }

    [Fact]
    public void Founded_UntilTheCreditNoteComes_KeepsItsAmountAside()
    {
        var snapshot = With(Resolved(DisputeOutcome.Founded, 30, 4200m));
        Assert.Equal(4800m, snapshot.Proposal().Amount);
        var credited = snapshot with
        {
            Invoices = ValueList.Of(A.Invoice() with { Credited = 4200m }),
            Payments = ValueList.Of(A.Payment(4200m, 1) with { Kind = PaymentKind.CreditNote }),
        };
        Assert.Equal(4800m, credited.Proposal().Amount);
    }

    [Fact]
    public void Founded_WholeInvoice_ExpectsACreditNote() => Assert.Equal(ReasonCode.CreditNoteExpected, With(Resolved(DisputeOutcome.Founded, 1)).CodeOf());

    [Theory]
    [InlineData(5, 4800)]
    [InlineData(6, 8000)]
    public void Split_AroundTheGrace_OnlyTheAcceptedPartStaysAside(int days, decimal asked) =>
        Assert.Equal(asked, With(Resolved(DisputeOutcome.Split, days, 4200m) with { AcceptedAmount = 1000m, GraceDays = 5 }).Proposal().Amount);

    [Fact]
    public void Dispute_Cancelled_NeverWas() => Assert.Equal(ReasonCode.Reminded, With(A.Dispute() with { State = DisputeState.Cancelled }).CodeOf());

    [Fact]
    public void Disputes_TwoParts_AreBothLeftOutAndTold()
    {
        var second = A.Dispute(800m) with { Id = A.Id(501), Cause = DisputeCause.Quality };
        var reason = (A.Snapshot(A.Invoice()) with { Disputes = ValueList.Of(A.Dispute(4200m), second) }).ReasonOf();
        Assert.Equal((4000m, "Quality", "Price"), (reason.Amount, reason.Besides!.Detail, reason.Besides.Besides!.Detail));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Deadline_AroundIt_IsMissedTheDayAfter(int days, bool isLate) => Assert.Equal(
        isLate ? [TaskKind.DisputeLate] : [],
        With(A.Dispute() with { DeadlineOn = A.Monday.PlusDays(-days), Owner = OwnerSide.Sales }).Tasks());

    private static Dispute Resolved(DisputeOutcome outcome, int ago, decimal? amount = null) =>
        A.Dispute(amount) with { OpenedOn = A.Monday.PlusDays(-60), State = DisputeState.Resolved, Outcome = outcome, ResolvedOn = A.Monday.PlusDays(-ago) };

    private static DebtorSnapshot With(Dispute dispute) => A.Snapshot(A.Invoice()) with { Disputes = ValueList.Of(dispute) };
}
