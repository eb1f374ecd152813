using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;
using static Relance.Tests.Builders.Deciding;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Design rules 12 to 15 and 19: when a step comes.</summary>
public sealed class ScheduleTests
{
    [Theory]
    [InlineData(4, ReasonCode.WithinGrace)]
    [InlineData(5, ReasonCode.Reminded)]
    [InlineData(6, ReasonCode.Reminded)]
    public void FirstStep_AroundItsDay_ComesOnIt(int late, ReasonCode expected) => Assert.Equal(expected, A.Snapshot(Late(late)).CodeOf());

    [Theory]
    [InlineData(-4, ReasonCode.NotYetDue)]
    [InlineData(-3, ReasonCode.Reminded)]
    [InlineData(-1, ReasonCode.Reminded)]
    [InlineData(0, ReasonCode.NotYetDue)]
    public void Announcement_AroundItsDay_ComesBeforeTheDueDateOrNever(int late, ReasonCode expected) =>
        Assert.Equal(expected, (A.Snapshot(Late(late)) with { Scenarios = ValueList.Of(A.Version(A.Step(1, -3), A.Step(2, 10))) }).CodeOf());

    [Fact]
    public void Announcement_BesideAnOlderOverdueInvoice_ComesAllTheSame()
    {
        var version = A.Version(A.Step(1, -3), A.Step(2, 40)) with { Grouping = Grouping.PerInvoice };
        var snapshot = A.Snapshot(Late(30, 1), Late(-3, 2)) with { Scenarios = ValueList.Of(version) };
        Assert.Equal(ReasonCode.WithinGrace, snapshot.CodeOf(1));
        Assert.Equal(ReasonCode.Reminded, snapshot.CodeOf(2));
    }

    [Theory]
    [InlineData(9, ReasonCode.WaitsAfterPrevious)]
    [InlineData(10, ReasonCode.Reminded)]
    [InlineData(11, ReasonCode.Reminded)]
    public void DaysAfterPrevious_AroundThem_CountFromTheDelivery(int ago, ReasonCode expected)
    {
        var version = A.Version(A.Step(1, 5), A.Step(2, 6) with { DaysAfterPrevious = 10 });
        var first = A.Reminder() with { ProposedOn = A.Monday.PlusDays(-20), IssuedOn = A.Monday.PlusDays(-19), CountedOn = A.Monday.PlusDays(-ago) };
        Assert.Equal(expected, (A.Snapshot(A.Invoice()).With(first) with { Scenarios = ValueList.Of(version) }).CodeOf());
    }

    [Theory]
    [InlineData(19, ReasonCode.WaitsAfterPrevious)]
    [InlineData(20, ReasonCode.Reminded)]
    public void DaysFromDueAndAfterPrevious_TheLaterOne_Counts(int late, ReasonCode expected)
    {
        var version = A.Version(A.Step(1, 5), A.Step(2, 20) with { DaysAfterPrevious = 2 });
        Assert.Equal(expected, (A.Snapshot(Late(late)).With(A.Reminder()) with { Scenarios = ValueList.Of(version) }).CodeOf());
    }

    [Theory]
    [InlineData("2026-11-20", ReasonCode.Reminded, null)]
    [InlineData("2026-11-21", ReasonCode.ClosedDay, "2026-11-23")]
    [InlineData("2026-11-22", ReasonCode.ClosedDay, "2026-11-23")]
    [InlineData("2026-11-23", ReasonCode.Reminded, null)]
    public void ClosedDays_AroundAWeekend_RollForward(string asOf, ReasonCode expected, string? next)
    {
        var reason = (A.Snapshot(A.Invoice()) with { AsOf = A.Day(asOf) }).ReasonOf();
        Assert.Equal(expected, reason.Code);
        Assert.Equal(next is null ? A.Day(asOf) : A.Day(next), reason.On);
    }

    [Fact]
    public void SendWindow_OtherWeekday_WaitsForAnAllowedOne()
    {
        var snapshot = A.Snapshot(A.Invoice()).With((ScenarioVersion version) => version with { SendWindow = new SendWindow(Weekdays.Of(IsoDayOfWeek.Thursday)) });
        Assert.Equal(A.Day("2026-11-26"), snapshot.ReasonOf().On);
        Assert.Equal(ReasonCode.NeverOpen, snapshot.With((ScenarioVersion version) => version with { SendWindow = new SendWindow(Weekdays.SaturdayAndSunday) }).CodeOf());
    }

    [Theory]
    [InlineData(CatchUp.NextStep, 1)]
    [InlineData(CatchUp.JumpToAge, 3)]
    [InlineData(CatchUp.Restart, 1)]
    public void CatchUp_VeryLateStart_EntersWhereThePolicySays(CatchUp catchUp, int step) =>
        Assert.Equal(A.Id(200 + step), A.Snapshot(Late(90)).With((ScenarioVersion version) => version with { CatchUp = catchUp }).Proposal().StepId);

    [Theory]
    [InlineData(29, 2)]
    [InlineData(30, 3)]
    [InlineData(31, 3)]
    public void JumpToAge_AroundTheDayOfAStep_ReachesItOnThatDay(int late, int step) =>
        Assert.Equal(A.Id(200 + step), A.Snapshot(Late(late)).With((ScenarioVersion version) => version with { CatchUp = CatchUp.JumpToAge }).Proposal().StepId);

    [Fact]
    public void JumpToAge_FormalNotice_IsNeverJumpedTo()
    {
        var version = A.Version(A.Step(1, 5), A.Step(2, 30) with { IsFormalNotice = true }) with { CatchUp = CatchUp.JumpToAge };
        Assert.Equal(A.Id(201), (A.Snapshot(Late(90)) with { Scenarios = ValueList.Of(version) }).Proposal().StepId);
    }

    [Theory]
    [InlineData(6, ReasonCode.WaitsAfterPrevious)]
    [InlineData(7, ReasonCode.Reminded)]
    [InlineData(8, ReasonCode.Reminded)]
    public void MinimumGap_AroundIt_KeepsTwoStepsApart(int ago, ReasonCode expected) => Assert.Equal(
        expected,
        A.Snapshot(Late(90)).With(A.Reminder() with { CountedOn = A.Monday.PlusDays(-ago) }).With((ScenarioVersion version) => version with { MinimumGapDays = 7 }).CodeOf());

    [Theory]
    [InlineData(9, ReasonCode.WaitsAfterPrevious)]
    [InlineData(10, ReasonCode.Reminded)]
    public void Restart_AroundTheDistanceOfTwoSteps_KeepsIt(int ago, ReasonCode expected) => Assert.Equal(
        expected,
        A.Snapshot(Late(90)).With(A.Reminder() with { CountedOn = A.Monday.PlusDays(-ago) }).With((ScenarioVersion version) => version with { CatchUp = CatchUp.Restart }).CodeOf());

    [Theory]
    [InlineData(6, 0, ReasonCode.WaitsAfterPrevious)]
    [InlineData(7, 0, ReasonCode.Reminded)]
    [InlineData(7, 1, ReasonCode.Reminded)]
    [InlineData(7, 2, ReasonCode.ScenarioExhausted)]
    public void Repeat_AroundDaysAndTimes_EndsAsAWorkItem(int ago, int occurrence, ReasonCode expected)
    {
        var last = A.Reminder(3) with { CountedOn = A.Monday.PlusDays(-ago) };
        var snapshot = A.Snapshot(Late(90))
            .With(last with { Lines = ValueList.Of(last.Lines[0] with { Occurrence = occurrence }) })
            .With((ScenarioVersion version) => version with { RepeatDays = 7, RepeatTimes = 2 });
        Assert.Equal(expected, snapshot.CodeOf());
        Assert.Equal(expected == ReasonCode.ScenarioExhausted ? [TaskKind.ScenarioExhausted] : [], snapshot.Tasks());
        Assert.All(snapshot.Proposals(), proposal => Assert.Equal(occurrence + 1, proposal.Lines[0].Occurrence));
    }

    [Fact]
    public void NewCycle_AfterABouncedPayment_BeginsAtTheFirstStep()
    {
        var snapshot = A.Snapshot(A.Invoice() with { Cycle = 2 }).With(A.Reminder(1), A.Reminder(2));
        Assert.Equal((A.Id(201), 2), (snapshot.Proposal().StepId, snapshot.Proposal().Lines[0].Cycle));
        Assert.Equal(A.Id(203), (snapshot with { Invoices = ValueList.Of(A.Invoice()) }).Proposal().StepId);
    }

    [Fact]
    public void StepOnlyAfterThePrevious_OnTheDueDate_WaitsUntilTheInvoiceIsLate()
    {
        var version = A.Version(A.Step(1, -5), A.Step(2) with { DaysFromDue = null, DaysAfterPrevious = 3 });
        var announced = A.Reminder() with { CountedOn = A.Monday.PlusDays(-5) };
        Assert.Equal(A.Monday.PlusDays(1), (A.Snapshot(Late(0)).With(announced) with { Scenarios = ValueList.Of(version) }).ReasonOf().On);
    }
}
