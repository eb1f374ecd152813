using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Arrangements;

/// <summary>Design rule 25: first and last day belong to the pause.</summary>
public sealed class PauseTests
{
    [Theory]
    [InlineData(-1, ReasonCode.Reminded)]
    [InlineData(0, ReasonCode.Paused)]
    [InlineData(3, ReasonCode.Paused)]
    [InlineData(4, ReasonCode.Reminded)]
    public void Pause_AroundItsDays_HoldsFromTheFirstToTheLast(int sinceStart, ReasonCode expected)
    {
        var start = A.Monday.PlusDays(-sinceStart);
        Assert.Equal(expected, With(new Pause(A.Id(1), null, start, start.PlusDays(3), "x")).CodeOf());
    }

    [Theory]
    [InlineData(1, ReasonCode.Paused)]
    [InlineData(0, ReasonCode.Reminded)]
    [InlineData(-1, ReasonCode.Reminded)]
    public void Pause_EndedByHand_NoLongerHoldsOnThatDay(int endsIn, ReasonCode expected) =>
        Assert.Equal(expected, With(new Pause(A.Id(1), null, A.Monday.PlusDays(-5), A.Monday.PlusDays(5), "x", A.Monday.PlusDays(endsIn))).CodeOf());

    [Fact]
    public void Pause_OfOneInvoice_LeavesTheOthersAlone()
    {
        var snapshot = A.Snapshot(A.Invoice(1), A.Invoice(2)) with { Pauses = ValueList.Of(new Pause(A.Id(1), A.Id(1002), A.Monday, A.Monday, "x")) };
        Assert.Equal((ReasonCode.Reminded, ReasonCode.Paused), (snapshot.CodeOf(1), snapshot.CodeOf(2)));
    }

    [Fact]
    public void Pause_ToCome_IsADayOfReview()
    {
        var snapshot = With(new Pause(A.Id(1), null, A.Monday.PlusDays(2), A.Monday.PlusDays(5), "x")).With(A.Reminder());
        Assert.Equal(A.Monday.PlusDays(2), Dunning.Decide(snapshot.With((ScenarioVersion version) => version with { MinimumGapDays = 30 })).ReviewOn);
    }

    [Fact]
    public void Pause_LongestOfSeveral_IsTheReason()
    {
        var snapshot = A.Snapshot(A.Invoice()) with
        {
            Pauses = ValueList.Of(new Pause(A.Id(1), null, A.Monday, A.Monday.PlusDays(2), "x"), new Pause(A.Id(2), A.Id(1001), A.Monday, A.Monday.PlusDays(9), "y")),
        };
        Assert.Equal(A.Monday.PlusDays(10), snapshot.ReasonOf().On);
    }

    private static DebtorSnapshot With(Pause pause) => A.Snapshot(A.Invoice()) with { Pauses = ValueList.Of(pause) };
}
