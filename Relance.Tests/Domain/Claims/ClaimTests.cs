using System;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Claims;

public sealed class ClaimTests
{
    private static readonly LocalDate Today = new(2026, 8, 12);
    private static readonly Guid Person = A.Id(900);

    private static readonly Claim Accrued = new()
    {
        Id = A.Id(800),
        InvoiceId = A.Id(1001),
        Kind = ClaimKind.Interest,
        Period = ClaimPeriod.Days(new LocalDate(2026, 7, 1), new LocalDate(2026, 8, 10)),
        Amount = new Money(167.15m, "EUR"),
        AccruedOn = new LocalDate(2026, 8, 11),
    };

    private static readonly Claim Claimed = Accrued.Demand(Today).Done();

    [Fact]
    public void Key_OfInterest_IsTheFirstDayWhateverTheLast() => Assert.Equal(
        Accrued.Key,
        (Accrued with { Period = ClaimPeriod.Days(new LocalDate(2026, 7, 1), new LocalDate(2026, 12, 31)) }).Key);

    [Fact]
    public void Key_AsText_NamesInvoiceKindAndPeriod() => Assert.EndsWith("|Interest|2026-07-01", Accrued.Key.ToString());

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.234")]
    public void Amount_NotPositiveOrNotRounded_IsABug(string amount) => Assert.Throws<ArgumentException>(
        "Amount",
        () => Accrued with { Amount = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "EUR") });

    [Fact]
    public void Demand_Twice_IsRefused() => Claimed.Demand(Today).IsRefused(RefusalCode.ClaimAlreadyClaimed);

    [Fact]
    public void Waive_WithoutWords_IsRefused() => Claimed.Waive(Person, Today, " ").IsRefused(RefusalCode.WordsMissing);

    [Fact]
    public void Waive_ThenReinstate_IsClaimedAgainWithBothActs()
    {
        var back = Claimed.Waive(Person, Today, "Geste commercial").Done().Reinstate(Person, Today.PlusDays(1), "Accord rompu").Done();
        Assert.Equal((ClaimState.Claimed, 2), (back.State, back.Acts.Count));
        Assert.Equal(Accrued.Amount, back.Open);
    }

    [Fact]
    public void Reinstate_OfAnAccruedClaim_IsAccruedAgain() =>
        Assert.Equal(ClaimState.Accrued, Accrued.Waive(Person, Today, "x").Done().Reinstate(Person, Today, "y").Done().State);

    [Fact]
    public void Waive_Twice_IsRefusedEvenAfterReinstating()
    {
        var waived = Claimed.Waive(Person, Today, "x").Done();
        waived.Waive(Person, Today, "x").IsRefused(RefusalCode.ClaimAlreadyWaived);
        waived.Reinstate(Person, Today, "y").Done().Waive(Person, Today, "x").IsRefused(RefusalCode.ClaimAlreadyWaived);
    }

    [Fact]
    public void Reinstate_Twice_IsRefused()
    {
        var back = Claimed.Waive(Person, Today, "x").Done().Reinstate(Person, Today, "y").Done();
        Assert.Equal(Today, back.Reinstate(Person, Today.PlusDays(2), "y").Refused().On);
    }

    [Fact]
    public void Reinstate_NeverWaived_IsRefused() => Claimed.Reinstate(Person, Today, "y").IsRefused(RefusalCode.ClaimNotWaived);

    [Fact]
    public void Reverse_Twice_IsRefusedWithTheFirstDay()
    {
        var reversed = Claimed.Reverse(Person, Today, "Taux erroné").Done();
        Assert.Equal((ClaimState.Reversed, 0m), (reversed.State, reversed.Open.Amount));
        Assert.Equal(new Refusal(RefusalCode.ClaimAlreadyReversed) { On = Today }, reversed.Reverse(Person, Today.PlusDays(3), "x").Refused());
    }

    [Fact]
    public void Reverse_NotClaimedYet_IsRefused() => Accrued.Reverse(Person, Today, "x").IsRefused(RefusalCode.ClaimNotClaimed);

    [Fact]
    public void Reverse_WithMoneyOnIt_IsRefused() => Claimed.Pay(10m).Done().Reverse(Person, Today, "x").IsRefused(RefusalCode.ClaimHoldsMoney);

    [Theory]
    [InlineData("167.14", ClaimState.Claimed)]
    [InlineData("167.15", ClaimState.Paid)]
    public void Pay_UpToTheLastCent_DecidesTheState(string received, ClaimState expected) =>
        Assert.Equal(expected, Claimed.Pay(decimal.Parse(received, System.Globalization.CultureInfo.InvariantCulture)).Done().State);

    [Fact]
    public void Pay_OneCentTooMuch_IsRefusedWithBothAmounts() => Assert.Equal(
        new Refusal(RefusalCode.AboveOpenAmount) { Amount = 167.16m, OfAmount = 167.15m, Currency = "EUR" },
        Claimed.Pay(167.16m).Refused());

    [Fact]
    public void Waive_AfterAPartPayment_GivesUpTheRestOnly()
    {
        var waived = Claimed.Pay(100m).Done().Waive(Person, Today, "Solde abandonné").Done();
        Assert.Equal((100m, 0m), (waived.Paid, waived.Open.Amount));
    }
}
