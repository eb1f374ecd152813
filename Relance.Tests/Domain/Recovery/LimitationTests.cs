using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class LimitationTests
{
    private static readonly LimitationCase Company = new() { Country = "FR", Kind = DebtorKind.Company, DueOn = new LocalDate(2021, 4, 9), CompletedOn = new LocalDate(2021, 3, 10) };

    [Fact]
    public void Company_HasFiveYearsFromBothStarts()
    {
        var limitation = LimitationPeriod.Of(Company).Done();
        Assert.Equal((new LocalDate(2026, 3, 10), new LocalDate(2026, 4, 9)), (limitation.ByCompletion, limitation.ByDueDate));
        Assert.Equal(limitation.ByCompletion, limitation.LastDay);
    }

    [Fact]
    public void Completion_NotKnown_LeavesTheDueDate() =>
        Assert.Equal(new LocalDate(2026, 4, 9), LimitationPeriod.Of(Company with { CompletedOn = null }).Done().LastDay);

    [Fact]
    public void Completion_AfterTheDueDate_LeavesTheEarlierOne() =>
        Assert.Equal(new LocalDate(2026, 4, 9), LimitationPeriod.Of(Company with { CompletedOn = new LocalDate(2021, 6, 1) }).Done().LastDay);

    [Theory]
    [InlineData("2025-09-10", LimitationState.Running)]
    [InlineData("2025-09-11", LimitationState.Near)]
    [InlineData("2026-03-10", LimitationState.Near)]
    [InlineData("2026-03-11", LimitationState.Passed)]
    public void State_AroundAlertAndLastDay(string day, LimitationState expected)
    {
        var limitation = LimitationPeriod.Of(Company).Done();
        Assert.Equal(expected, limitation.On(A.Day(day), alertDays: 180));
        Assert.Equal(new LocalDate(2025, 9, 11), limitation.AlertOn(180));
    }

    [Fact]
    public void Consumer_HasTwoYears() =>
        Assert.Equal(new LocalDate(2023, 3, 10), LimitationPeriod.Of(Company with { Kind = DebtorKind.Consumer }).Done().LastDay);

    [Fact]
    public void PublicBody_HasFourYearsFromTheNextFirstOfJanuary() =>
        Assert.Equal(new LocalDate(2025, 12, 31), LimitationPeriod.Of(Company with { Kind = DebtorKind.PublicBody }).Done().LastDay);

    [Fact]
    public void German_ThreeYearsEndWithAYear() =>
        Assert.Equal(new LocalDate(2024, 12, 31), LimitationPeriod.Of(Company with { Country = "DE" }).Done().LastDay);

    [Fact]
    public void LeapDay_EndsOnTheLastOfFebruary() => Assert.Equal(
        new LocalDate(2025, 2, 28),
        LimitationPeriod.Of(Company with { DueOn = new LocalDate(2020, 2, 29), CompletedOn = null }).Done().LastDay);

    [Theory]
    [InlineData("2026-03-09", "2031-03-09")]
    [InlineData("2026-03-10", "2031-03-10")]
    [InlineData("2026-03-11", "2026-03-10")]
    public void Acknowledgement_UpToTheLastDay_StartsTheWholePeriodAfresh(string on, string expected) =>
        Assert.Equal(A.Day(expected), LimitationPeriod.Of(With(InterruptionKind.Acknowledgement, on)).Done().ByCompletion);

    [Fact]
    public void Acknowledgement_TooLateForOneStartOnly_IsStillSaid()
    {
        var limitation = LimitationPeriod.Of(With(InterruptionKind.Acknowledgement, "2026-03-20")).Done();
        Assert.Equal((new LocalDate(2026, 3, 10), new LocalDate(2031, 3, 20)), (limitation.ByCompletion, limitation.ByDueDate));
        Assert.Single(limitation.Ineffective);
    }

    [Fact]
    public void FormalNotice_InterruptsNothingAgainstACompany()
    {
        var limitation = LimitationPeriod.Of(With(InterruptionKind.WrittenDemand, "2025-01-15")).Done();
        Assert.Equal(new LocalDate(2026, 3, 10), limitation.LastDay);
        Assert.Equal(InterruptionKind.WrittenDemand, limitation.Ineffective.Single().Kind);
    }

    [Fact]
    public void WrittenDemand_InterruptsAgainstAPublicBody() => Assert.Equal(
        new LocalDate(2028, 12, 31),
        LimitationPeriod.Of(With(InterruptionKind.WrittenDemand, "2024-02-01") with { Kind = DebtorKind.PublicBody }).Done().LastDay);

    [Fact]
    public void CourtClaim_Pending_StopsEverything()
    {
        var limitation = LimitationPeriod.Of(With(InterruptionKind.CourtClaim, "2025-05-01")).Done();
        Assert.Null(limitation.LastDay);
        Assert.Equal(LimitationState.Interrupted, limitation.On(new LocalDate(2040, 1, 1), 30));
    }

    [Fact]
    public void CourtClaim_Ended_StartsAfreshOnThatDay() => Assert.Equal(
        new LocalDate(2031, 9, 30),
        LimitationPeriod.Of(Company with
        {
            Interruptions = ValueList.Of(new Interruption(InterruptionKind.CourtClaim, new LocalDate(2025, 5, 1), new LocalDate(2026, 9, 30))),
        }).Done().LastDay);

    [Theory]
    [InlineData("2022-01-01", "2022-01-31", "2026-04-10")]
    [InlineData("2026-03-01", "2026-03-31", "2026-09-30")]
    [InlineData("2026-03-11", "2026-03-31", "2026-03-10")]
    public void Suspension_AddsItsDaysAndLeavesSixMonths(string from, string until, string expected) => Assert.Equal(
        A.Day(expected),
        LimitationPeriod.Of(Company with { Suspensions = ValueList.Of(new Suspension(A.Day(from), A.Day(until))) }).Done().ByCompletion);

    [Fact]
    public void Suspension_EndsBeforeItBegins_IsABug() =>
        Assert.Throws<ArgumentException>("Until", () => new Suspension(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 1)));

    [Fact]
    public void Interruption_ByAPaymentDuringASuspension_CountsFromItsDay() => Assert.Equal(
        new LocalDate(2027, 1, 20),
        LimitationPeriod.Of(With(InterruptionKind.Acknowledgement, "2022-01-20") with
        {
            Suspensions = ValueList.Of(new Suspension(new LocalDate(2022, 1, 1), new LocalDate(2022, 1, 31))),
        }).Done().ByCompletion);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void AgreedYears_AreOneToTen(int years, bool allowed) =>
        Assert.Equal(allowed, LimitationPeriod.Of(Company with { AgreedYears = years }) is ActOutcome<Limitation>.Done);

    [Fact]
    public void AgreedYears_WithAConsumer_AreRefused() =>
        LimitationPeriod.Of(Company with { Kind = DebtorKind.Consumer, AgreedYears = 3 }).IsRefused(RefusalCode.LimitationFixedByLaw);

    [Theory]
    [InlineData("US", DebtorKind.Company)]
    [InlineData("NL", DebtorKind.Consumer)]
    [InlineData("", DebtorKind.Company)]
    public void Country_NotInTheData_IsRefused(string country, DebtorKind kind) =>
        LimitationPeriod.Of(Company with { Country = country, Kind = kind }).IsRefused(RefusalCode.LimitationUnknown);

    private static LimitationCase With(InterruptionKind kind, string on) =>
        Company with { Interruptions = ValueList.Of(new Interruption(kind, A.Day(on))) };
}
