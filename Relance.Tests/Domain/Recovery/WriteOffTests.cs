using System.Globalization;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class WriteOffTests
{
    private static readonly LocalDate Today = A.Monday;
    private static readonly Money Above = new(500m, "EUR");

    [Theory]
    [InlineData("8999.99", true)]
    [InlineData("9000", true)]
    [InlineData("9000.01", false)]
    [InlineData("0", false)]
    public void Propose_UpToTheOpenBalance(string amount, bool possible) =>
        Assert.Equal(possible, Propose(decimal.Parse(amount, CultureInfo.InvariantCulture)) is ActOutcome<WriteOff>.Done);

    [Fact]
    public void Propose_WithoutReason_IsRefused() =>
        WriteOff.Propose(A.Id(1), A.Invoice(), 10m, WriteOffCause.Other, "", A.Id(9), Today).IsRefused(RefusalCode.WordsMissing);

    [Theory]
    [InlineData("499.99", true)]
    [InlineData("500", true)]
    [InlineData("500.01", false)]
    public void Approve_ByTheProposer_IsPossibleUpToTheAmount(string amount, bool possible)
    {
        var outcome = Propose(decimal.Parse(amount, CultureInfo.InvariantCulture)).Done().Approve(A.Id(9), Today, 9000m, Above);
        Assert.Equal(possible, outcome is ActOutcome<WriteOff>.Done);
    }

    [Fact]
    public void Approve_ByTheProposerAboveTheAmount_NamesIt() => Assert.Equal(
        new Refusal(RefusalCode.SecondPersonNeeded) { Amount = 600m, OfAmount = 500m, Currency = "EUR" },
        Propose(600m).Done().Approve(A.Id(9), Today, 9000m, Above).Refused());

    [Fact]
    public void Approve_ByAnother_IsPossibleAboveTheAmount() =>
        Assert.Equal(WriteOffState.Approved, Propose(600m).Done().Approve(A.Id(10), Today, 9000m, Above).Done().State);

    [Fact]
    public void Approve_Twice_IsRefused() => Approved().Approve(A.Id(10), Today, 9000m, Above).IsRefused(RefusalCode.WriteOffNotProposed);

    [Fact]
    public void Approve_MoneyCameSince_IsRefused() =>
        Propose(600m).Done().Approve(A.Id(10), Today, 599.99m, Above).IsRefused(RefusalCode.AboveOpenAmount);

    [Fact]
    public void Approve_BeforeTheProposal_IsRefused() =>
        Propose(600m).Done().Approve(A.Id(10), Today.PlusDays(-1), 9000m, Above).IsRefused(RefusalCode.DayTooEarly);

    [Fact]
    public void Reject_ThenApprove_IsRefused() => Propose(600m).Done().Reject(A.Id(10), Today, "Relancer encore").Done()
        .Approve(A.Id(10), Today, 9000m, Above).IsRefused(RefusalCode.WriteOffNotProposed);

    [Fact]
    public void Reverse_Once_ThenIsRefusedWithItsDay()
    {
        var reversed = Approved().Reverse(A.Id(9), Today.PlusDays(5), "Payé après tout").Done();
        Assert.Equal(new Refusal(RefusalCode.WriteOffAlreadyReversed) { On = Today.PlusDays(5) }, reversed.Reverse(A.Id(9), Today.PlusDays(6), "x").Refused());
    }

    [Fact]
    public void Reverse_NotApproved_IsRefused() => Propose(600m).Done().Reverse(A.Id(9), Today, "x").IsRefused(RefusalCode.WriteOffNotApproved);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void StandsOn_FromApprovalToTheDayBeforeTheReversal(int days, bool stands) =>
        Assert.Equal(stands, Approved().Reverse(A.Id(9), Today.PlusDays(5), "x").Done().StandsOn(Today.PlusDays(days)));

    private static ActOutcome<WriteOff> Propose(decimal amount) =>
        WriteOff.Propose(A.Id(1), A.Invoice(), amount, WriteOffCause.Irrecoverable, "Sans actif saisissable", A.Id(9), Today);

    private static WriteOff Approved() => Propose(600m).Done().Approve(A.Id(10), Today, 9000m, Above).Done();
}
