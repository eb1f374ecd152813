using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class FormalNoticeTests
{
    private static readonly LocalDate Sent = A.Monday;

    [Fact]
    public void Approve_Incomplete_IsRefusedWithTheCount() => Assert.Equal(
        new Refusal(RefusalCode.NoticeIncomplete) { Count = 2 },
        NoticeDraft.Notice(NoticeDraft.Company with { Heading = "", Signatory = "" }).Approve(A.Id(9), Sent).Refused());

    [Fact]
    public void Send_NotApproved_IsRefused() =>
        NoticeDraft.Notice(NoticeDraft.Company).Send(Sent, "1A").IsRefused(RefusalCode.NoticeNotApproved);

    [Fact]
    public void Change_AfterApproval_NeedsANewOne()
    {
        var changed = NoticeDraft.Notice(NoticeDraft.Company).Approve(A.Id(9), Sent).Done().Change(NoticeDraft.Company with { Signatory = "P. Petit" }).Done();
        changed.Send(Sent, "1A").IsRefused(RefusalCode.NoticeNotApproved);
        Assert.Equal(FormalNoticeState.Draft, changed.State);
    }

    [Fact]
    public void Send_Twice_IsRefused() => NoticeDraft.Sent(NoticeDraft.Company, Sent).Send(Sent, "1B").IsRefused(RefusalCode.NoticeAlreadySent);

    [Theory]
    [InlineData(-1, RefusalCode.DayTooEarly)]
    public void Present_BeforeSending_IsRefused(int days, RefusalCode expected) =>
        NoticeDraft.Sent(NoticeDraft.Company, Sent).Present(Sent.PlusDays(days)).IsRefused(expected);

    [Fact]
    public void Present_NotSent_IsRefused() => NoticeDraft.Notice(NoticeDraft.Company).Present(Sent).IsRefused(RefusalCode.NoticeNotSent);

    [Fact]
    public void Company_CountsFromThePresentation()
    {
        var notice = NoticeDraft.Sent(NoticeDraft.Company, Sent).Present(Sent.PlusDays(2)).Done().Receive(Sent.PlusDays(9)).Done();
        Assert.Equal((Sent.PlusDays(2), Sent.PlusDays(10)), (notice.CountsOn, notice.DeadlineOn));
    }

    [Fact]
    public void Consumer_CountsFromTheReceptionOnly()
    {
        var presented = NoticeDraft.Sent(NoticeDraft.Consumer, Sent).Present(Sent.PlusDays(2)).Done();
        Assert.Equal((FormalNoticeState.Sent, (LocalDate?)null), (presented.State, presented.CountsOn));
        var received = presented.Receive(Sent.PlusDays(9)).Done();
        Assert.Equal((FormalNoticeState.Counts, Sent.PlusDays(9)), (received.State, received.CountsOn));
    }

    [Theory]
    [InlineData(DebtorKind.Company, LetterReturn.Unclaimed, FormalNoticeState.Counts)]
    [InlineData(DebtorKind.Company, LetterReturn.Refused, FormalNoticeState.Counts)]
    [InlineData(DebtorKind.Company, LetterReturn.WrongAddress, FormalNoticeState.Returned)]
    [InlineData(DebtorKind.Consumer, LetterReturn.Unclaimed, FormalNoticeState.Returned)]
    public void Returned_CountsForAProfessionalWhoDidNotClaimIt(DebtorKind kind, LetterReturn because, FormalNoticeState expected)
    {
        var draft = kind == DebtorKind.Company ? NoticeDraft.Company : NoticeDraft.Consumer;
        var returned = NoticeDraft.Sent(draft, Sent).Present(Sent.PlusDays(2)).Done().Return(Sent.PlusDays(20), because).Done();
        Assert.Equal(expected, returned.State);
        Assert.Equal(expected == FormalNoticeState.Returned, returned.Letter!.MustBeServedAgain(returned.Rules.CountsFrom));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Deadline_IsOverTheDayAfterItsLastDay(int days, bool isOver) =>
        Assert.Equal(isOver, NoticeDraft.Sent(NoticeDraft.Company, Sent).Present(Sent.PlusDays(2)).Done().IsOver(Sent.PlusDays(days)));

    [Fact]
    public void Deadline_NotBegun_IsNeverOver() => Assert.False(NoticeDraft.Sent(NoticeDraft.Consumer, Sent).IsOver(Sent.PlusDays(400)));

    [Fact]
    public void Receive_Twice_IsRefused() => NoticeDraft.Sent(NoticeDraft.Company, Sent).Receive(Sent.PlusDays(2)).Done()
        .Receive(Sent.PlusDays(3)).IsRefused(RefusalCode.NoticeAlreadyReceived);

    [Fact]
    public void Receive_BeforeThePresentation_IsRefused() => NoticeDraft.Sent(NoticeDraft.Company, Sent).Present(Sent.PlusDays(5)).Done()
        .Receive(Sent.PlusDays(4)).IsRefused(RefusalCode.DayTooEarly);

    [Fact]
    public void Electronic_CanBeAcceptedForFifteenDays() =>
        Assert.Equal(Sent.PlusDays(15), new RegisteredLetter(Sent, PresentedOn: Sent).AcceptableUntil);
}
