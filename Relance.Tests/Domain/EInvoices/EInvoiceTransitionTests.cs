using System.Globalization;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.EInvoices;

public sealed class EInvoiceTransitionTests
{
    [Fact]
    public void Disputed_OpensADisputeWithTheCauseOfTheReason() =>
        Does(Change("205", "207", "PU_ERR"), new EInvoiceAct.OpenDispute(DisputeCause.Price, null, OwnerSide.Sales));

    [Fact]
    public void Disputed_WithoutReason_AsksForIt() => Does(
        Change("204", "207"),
        new EInvoiceAct.OpenDispute(DisputeCause.Other, null, OwnerSide.Accounting),
        new EInvoiceAct.OpenTask(EInvoiceTask.AskReason, "207"));

    [Fact]
    public void Disputed_WithAReasonOfAnotherStatus_AsksForOne() =>
        Assert.Contains(new EInvoiceAct.OpenTask(EInvoiceTask.AskReason, "207"), Acts(Change(null, "207", "JUSTIF_ABS")));

    [Theory]
    [InlineData("900", null, "300")]
    [InlineData("900", "250", "250")]
    [InlineData(null, "2000", "1200")]
    public void PartlyApproved_DisputesWhatIsNotApproved(string? approved, string? notApproved, string expected) => Does(
        Change("204", "206", "QTE_ERR") with { Amounts = new EInvoiceAmounts(Number(approved), Number(notApproved)) },
        new EInvoiceAct.OpenDispute(DisputeCause.Quantity, Number(expected), OwnerSide.Sales));

    [Fact]
    public void PartlyApproved_WithoutAmounts_DisputesTheWhole() =>
        Does(Change("204", "206", "QTE_ERR"), new EInvoiceAct.OpenDispute(DisputeCause.Quantity, null, OwnerSide.Sales));

    [Fact]
    public void PartlyApproved_ForTheWholeTotal_OpensNothing() =>
        Does(Change("204", "206", "QTE_ERR") with { Amounts = new EInvoiceAmounts(Approved: 1200m) });

    [Fact]
    public void Refused_OpensADisputeAndAsksForACreditNote() => Does(
        Change("204", "210", "DOUBLON"),
        new EInvoiceAct.OpenDispute(DisputeCause.Duplicate, null, OwnerSide.Accounting),
        new EInvoiceAct.OpenTask(EInvoiceTask.CreditAndReissue, "210"));

    [Fact]
    public void Refused_AfterADispute_ReplacesIt() =>
        Assert.Equal(new EInvoiceAct.CloseDispute(null), Acts(Change("207", "210", "DOUBLON")).First());

    [Theory]
    [InlineData("205", DisputeOutcome.Unfounded)]
    [InlineData("220", DisputeOutcome.Founded)]
    [InlineData("212", DisputeOutcome.Unfounded)]
    public void Dispute_ApprovedWithdrawnOrPaid_IsClosed(string to, DisputeOutcome expected) =>
        Assert.Equal(new EInvoiceAct.CloseDispute(expected), Acts(Change("207", to)).First());

    [Theory]
    [InlineData("204")]
    [InlineData("209")]
    public void Dispute_InHandOrCompleted_StaysOpen(string to) => Does(Change("207", to));

    [Fact]
    public void Dispute_InHandThenApproved_IsClosed() =>
        Does(Change("204", "205") with { HasDispute = true }, new EInvoiceAct.CloseDispute(DisputeOutcome.Unfounded));

    [Theory]
    [InlineData("1199.99", false)]
    [InlineData("1200", true)]
    [InlineData("1200.01", true)]
    public void Dispute_PaymentAnnounced_ClosesWhenItCoversTheBalance(string announced, bool closes) => Assert.Equal(
        closes,
        Acts(Change("207", "211") with { Amounts = new EInvoiceAmounts(Announced: Number(announced)) }).OfType<EInvoiceAct.CloseDispute>().Any());

    [Fact]
    public void Dispute_PaymentAnnouncedWithoutAmount_StaysOpen() =>
        Does(Change("206", "211"), new EInvoiceAct.PauseUntil(new LocalDate(2026, 11, 30)));

    [Fact]
    public void PaymentAnnounced_HoldsFiveWorkingDays() =>
        Does(Change("205", "211"), new EInvoiceAct.PauseUntil(new LocalDate(2026, 11, 30)));

    [Theory]
    [InlineData("1199.99", false)]
    [InlineData("1200", true)]
    [InlineData("1200.01", true)]
    public void Collected_ComparesTheAmountWithTheBalance(string collected, bool isWhole) => Assert.Equal(
        isWhole,
        Acts(Change("211", "212") with { Amounts = new EInvoiceAmounts(Collected: Number(collected)) }).OfType<EInvoiceAct.MarkCollected>().Single().IsWhole);

    [Fact]
    public void Collected_WithoutAmount_IsTheWholeBalance() => Does(Change("211", "212"), new EInvoiceAct.MarkCollected(1200m, true));

    [Fact]
    public void Suspended_StopsUntilCompleted()
    {
        Does(Change("204", "208", "JUSTIF_ABS"), new EInvoiceAct.Stop(EInvoiceEffect.Suspended), new EInvoiceAct.OpenTask(EInvoiceTask.SupplyMissing, "208"));
        Does(Change("208", "209"), new EInvoiceAct.Resume());
    }

    [Theory]
    [InlineData("213", "REJ_SEMAN")]
    [InlineData("221", "ROUTAGE_ERR")]
    [InlineData("501", null)]
    public void NotReceived_StopsAndAsksToReissue(string to, string? reason) => Does(
        Change("200", to, reason),
        new EInvoiceAct.Stop(EInvoiceEffect.NotReceived),
        new EInvoiceAct.OpenTask(EInvoiceTask.CorrectAndReissue, to));

    [Fact]
    public void Rejected_SentAgain_Resumes() => Does(Change("213", "200"), new EInvoiceAct.Resume());

    [Fact]
    public void Factored_StopsAndResumesWhenItIsNotAnyMore()
    {
        Does(Change("205", "225"), new EInvoiceAct.Stop(EInvoiceEffect.Factored));
        Does(Change("225", "228"), new EInvoiceAct.Resume());
    }

    [Fact]
    public void UndisclosedFactoring_ChangesNothing() => Does(Change("205", "226"));

    [Fact]
    public void AccountChange_IsCheckedByAPerson() => Does(Change("205", "227"), new EInvoiceAct.OpenTask(EInvoiceTask.CheckBankDetails, "227"));

    [Theory]
    [InlineData("207", "207")]
    [InlineData("212", "212")]
    [InlineData("207", "203")]
    [InlineData("212", "200")]
    [InlineData("211", "204")]
    [InlineData("212", "205")]
    public void SameStatusOrALateOne_ChangesNothing(string from, string to) => Does(Change(from, to));

    [Fact]
    public void UnknownCode_IsAskedAbout() => Does(Change("205", "299"), new EInvoiceAct.OpenTask(EInvoiceTask.UnknownStatus, "299"));

    private static EInvoiceChange Change(string? from, string to, string? reason = null) => new()
    {
        From = from, To = to, ReasonCode = reason, On = A.Monday, Total = 1200m, OpenBalance = 1200m,
    };

    private static ValueList<EInvoiceAct> Acts(EInvoiceChange change) => EInvoiceTransition.Of(change, WorkingCalendar.MondayToFriday);

    private static void Does(EInvoiceChange change, params EInvoiceAct[] expected) => Assert.Equal(expected, Acts(change));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
