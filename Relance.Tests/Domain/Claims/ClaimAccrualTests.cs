using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Relance.Tests.Domain.Interest;
using Xunit;

namespace Relance.Tests.Domain.Claims;

public sealed class ClaimAccrualTests
{
    private static readonly Guid InvoiceId = A.Id(1001);
    private static readonly LocalDate DueOn = new(2025, 6, 15);
    private static readonly LocalDate PaidOn = new(2026, 8, 10);

    [Fact]
    public void Interest_PrincipalPaid_SurvivesUntilClaimedOrWaived()
    {
        var claim = Interest(PaidOn.PlusDays(30)).Done();
        Assert.Equal(new Money(1689.99m, "EUR"), claim.Amount);
        Assert.Equal(PaidOn, claim.Period.To);
        Assert.Equal(claim.Amount, claim.Open);
        Assert.Equal(claim.Amount, claim.Demand(PaidOn.PlusDays(31)).Done().Open);
    }

    [Fact]
    public void Interest_OnTheDueDate_IsNothing() => Interest(DueOn).IsRefused(RefusalCode.NothingToClaim);

    [Fact]
    public void Interest_OneDayLate_BeginsOnTheDayAfterTheDueDate() =>
        Assert.Equal((DueOn.PlusDays(1), DueOn.PlusDays(1)), (Interest(DueOn.PlusDays(1)).Done().Period.From, Interest(DueOn.PlusDays(1)).Done().Period.To));

    [Fact]
    public void Interest_Growing_KeepsItsKeyAndId()
    {
        var first = Interest(new LocalDate(2025, 12, 31)).Done();
        var grown = Interest(PaidOn, first).Done();
        Assert.Equal((first.Id, first.Key, 1689.99m), (grown.Id, grown.Key, grown.Amount.Amount));
    }

    [Fact]
    public void Interest_AfterAClaim_IsTheRestToTheCent()
    {
        var first = Interest(new LocalDate(2025, 12, 31)).Done().Demand(new LocalDate(2026, 1, 5)).Done();
        var second = Interest(PaidOn, first).Done();
        Assert.Equal(1689.99m, first.Amount.Amount + second.Amount.Amount);
        Assert.Equal(new LocalDate(2026, 1, 1), second.Period.From);
        Interest(PaidOn, first, second.Demand(PaidOn).Done()).IsRefused(RefusalCode.NothingToClaim);
    }

    [Fact]
    public void Interest_Waived_IsNotClaimedAgain() => Interest(
        PaidOn,
        Interest(PaidOn).Done().Waive(A.Id(900), PaidOn, "Geste commercial").Done()).IsRefused(RefusalCode.NothingToClaim);

    [Fact]
    public void Interest_Reversed_IsClaimedAgainUnderANewKey()
    {
        var reversed = Interest(PaidOn).Done().Demand(PaidOn).Done().Reverse(A.Id(900), PaidOn, "Taux erroné").Done();
        var again = Interest(PaidOn, reversed).Done();
        Assert.Equal((1689.99m, "2025-06-16#2"), (again.Amount.Amount, again.Key.Period));
    }

    [Fact]
    public void Interest_BackdatedPayment_SaysHowMuchTooMuchIsClaimed()
    {
        var claimed = Interest(PaidOn).Done().Demand(PaidOn).Done();
        var refusal = ClaimAccrual.Interest(A.Id(801), InvoiceId, Outcome(PaidOn, paidOn: DueOn.PlusDays(15)), [claimed], PaidOn).Refused();
        Assert.Equal((RefusalCode.ClaimedTooMuch, 1689.99m - 64.85m), (refusal.Code, refusal.Amount));
    }

    [Fact]
    public void Interest_PaidFirst_IsPaidByTheSamePayment()
    {
        var outcome = LatePaymentInterest.Compute(Case(PaidOn) with { Order = ImputationOrder.InterestFirst }, SeededRates.Table);
        Assert.Equal(ClaimState.Paid, ClaimAccrual.Interest(A.Id(801), InvoiceId, outcome, [], PaidOn).Done().State);
    }

    [Fact]
    public void Interest_MissingRate_NamesTheRow()
    {
        var refusal = ClaimAccrual.Interest(A.Id(801), InvoiceId, LatePaymentInterest.Compute(Case(PaidOn), ReferenceRates.Empty), [], PaidOn).Refused();
        Assert.Equal(RefusalCode.RateMissing, refusal.Code);
        Assert.EndsWith("2025-H1", refusal.Detail);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Compensation_FromTheFirstDayLate_IsFortyEuros(int daysLate, bool owed)
    {
        var outcome = Compensation(daysLate);
        Assert.Equal(owed, outcome is ActOutcome<Claim>.Done);
        Assert.Equal(owed ? 40m : null, (outcome as ActOutcome<Claim>.Done)?.Value.Amount.Amount);
    }

    [Fact]
    public void Compensation_SecondTime_IsRefusedWaivedOrNot()
    {
        var first = Compensation(10).Done();
        Compensation(20, first).IsRefused(RefusalCode.CompensationClaimed);
        Compensation(20, first.Waive(A.Id(900), PaidOn, "Geste").Done()).IsRefused(RefusalCode.CompensationClaimed);
    }

    [Fact]
    public void Compensation_AfterAReversal_GetsTheNextKey()
    {
        var reversed = Compensation(10).Done().Demand(PaidOn).Done().Reverse(A.Id(900), PaidOn, "Erreur").Done();
        Assert.Equal("once#2", Compensation(20, reversed).Done().Key.Period);
    }

    [Fact]
    public void Compensation_Consumer_IsNeverOwed() => ClaimAccrual
        .Compensation(A.Id(802), InvoiceId, new CompensationCase(InterestRegimes.FrenchBusiness, new Money(100m, "EUR"), 30, IsConsumer: true), [], PaidOn)
        .IsRefused(RefusalCode.ConsumerOwesNone);

    [Fact]
    public void Fee_SameStepTwice_IsRefusedAndAnotherStepIsNot()
    {
        var first = Fee(1).Done();
        Assert.Equal(first.Key.ToString(), Fee(1, DebtorKind.Company, first).Refused().Detail);
        Assert.Equal(ClaimState.Accrued, Fee(2, DebtorKind.Company, first).Done().State);
    }

    [Fact]
    public void Fee_Consumer_StaysWithTheCreditor() => Fee(1, DebtorKind.Consumer).IsRefused(RefusalCode.ConsumerOwesNone);

    private static ActOutcome<Claim> Interest(LocalDate until, params Claim[] claims) =>
        ClaimAccrual.Interest(A.Id(800 + claims.Length), InvoiceId, Outcome(until, PaidOn), claims, until);

    private static InterestOutcome Outcome(LocalDate until, LocalDate paidOn) => LatePaymentInterest.Compute(
        Case(until) with { Reductions = ValueList.Of(new BalanceReduction(paidOn, 12000m)) },
        SeededRates.Table);

    // 12 000 EUR due on 2025-06-15 and paid on 2026-08-10: 1 689.99 EUR.
    private static InterestCase Case(LocalDate until) => new()
    {
        Regime = InterestRegimes.FrenchBusiness,
        Principal = new Money(12000m, "EUR"),
        RunsAfter = DueOn,
        Until = until,
        Reductions = ValueList.Of(new BalanceReduction(PaidOn, 12000m)),
    };

    private static ActOutcome<Claim> Compensation(int daysLate, params Claim[] claims) => ClaimAccrual.Compensation(
        A.Id(802), InvoiceId, new CompensationCase(InterestRegimes.FrenchBusiness, new Money(100m, "EUR"), daysLate, IsConsumer: false), claims, PaidOn);

    private static ActOutcome<Claim> Fee(int step, DebtorKind kind = DebtorKind.Company, params Claim[] claims) =>
        ClaimAccrual.Fee(A.Id(803), InvoiceId, A.Id(200 + step), new Money(10m, "EUR"), kind, claims, PaidOn);
}
