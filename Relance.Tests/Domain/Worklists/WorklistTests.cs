using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Worklists;

public sealed class WorklistTests
{
    private static readonly WorkDebtor Debtor = new() { Id = A.Id(1), Name = "Ets Durand", CollectorId = A.Id(51), SalesOwnerId = A.Id(52), TeamId = A.Id(53) };

    [Theory]
    [InlineData(WorkItemKind.PromiseDueToday, "2026-11-22", false)]
    [InlineData(WorkItemKind.PromiseDueToday, "2026-11-23", true)]
    [InlineData(WorkItemKind.PromiseDueToday, "2026-11-24", false)]
    [InlineData(WorkItemKind.DisputePastDeadline, "2026-11-22", true)]
    [InlineData(WorkItemKind.DisputePastDeadline, "2026-11-23", false)]
    [InlineData(WorkItemKind.DisputePastDeadline, "2026-11-24", false)]
    [InlineData(WorkItemKind.LimitationNear, "2027-11-22", true)]
    [InlineData(WorkItemKind.LimitationNear, "2027-11-23", true)]
    [InlineData(WorkItemKind.LimitationNear, "2027-11-24", false)]
    [InlineData(WorkItemKind.CallToMake, "2026-11-22", true)]
    [InlineData(WorkItemKind.CallToMake, "2026-11-23", true)]
    [InlineData(WorkItemKind.CallToMake, "2026-11-24", false)]
    [InlineData(WorkItemKind.LaterThanUsual, "2026-11-22", true)]
    [InlineData(WorkItemKind.LaterThanUsual, "2026-11-23", false)]
    public void Of_FactAroundItsDay_IsAnItemWhenItIsDue(WorkItemKind kind, string on, bool due) =>
        Assert.Equal(due, Of(Debtor with { Facts = ValueList.Of(Fact(kind, 500m, on)) }).Any());

    [Theory]
    [InlineData("49.99", false)]
    [InlineData("50", true)]
    [InlineData("50.01", true)]
    public void Of_CallAroundTheMinimum_IsLeftToTheRemindersBelowIt(string amount, bool shown)
    {
        var number = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(shown, Of(Debtor with { Facts = ValueList.Of(Fact(WorkItemKind.CallToMake, number, "2026-11-23")) }).Any());
        Assert.Single(Of(Debtor with { Facts = ValueList.Of(Fact(WorkItemKind.ApprovalWaiting, number, "2026-11-23")) }));
    }

    [Theory]
    [InlineData(9_999, null, false)]
    [InlineData(10_000, null, true)]
    [InlineData(10_000, "2026-11-10", false)] // 13 days ago
    [InlineData(10_000, "2026-11-09", true)] // 14 days ago
    public void Of_HighBalanceAroundItsLimits_NeedsNoRecentContact(int overdue, string? contact, bool shown)
    {
        var items = Of(Debtor with { Overdue = overdue, LastContactOn = contact is null ? null : A.Day(contact) });
        Assert.Equal(shown, items.Any());
        Assert.All(items, item => Assert.Equal((WorkItemKind.HighBalance, NextBestAction.Call), (item.Kind, item.Action)));
    }

    [Fact]
    public void Of_OneItem_HasPointsThatAddUpWithTheirReasons()
    {
        var debtor = Debtor with { OldestDaysLate = 61, RiskClass = RiskClass.E, Facts = ValueList.Of(Fact(WorkItemKind.PromiseBroken, 12_000m, "2026-11-20")) };
        var item = Assert.Single(Of(debtor));
        Assert.Equal(
            new[] { (WorkReason.Kind, 50), (WorkReason.AmountAtStake, 15), (WorkReason.OldestDaysLate, 10), (WorkReason.RiskClass, 10), (WorkReason.Waiting, 3) },
            item.Reasons.Select(reason => (reason.Reason.Code, reason.Points)));
        Assert.Equal(88, item.Points);
        Assert.Equal(NextBestAction.CallAboutPromise, item.Action);
    }

    [Theory]
    [InlineData("2027-02-20", 50 + 40)] // 89 days
    [InlineData("2027-02-21", 50 + 40)] // 90 days
    [InlineData("2027-02-22", 50)]
    [InlineData("2026-11-22", 50 + 40)] // barred since yesterday
    public void Of_LimitationAroundTheCloseDays_GoesToTheTop(string on, int points) =>
        Assert.Equal(points, Assert.Single(Of(Debtor with { Facts = ValueList.Of(Fact(WorkItemKind.LimitationNear, 10m, on)) })).Points);

    [Theory]
    [InlineData(999, 0)]
    [InlineData(1_000, 5)]
    [InlineData(9_999, 5)]
    [InlineData(10_000, 15)]
    [InlineData(50_000, 25)]
    public void Of_AmountAroundTheBands_TheHighestReachedCounts(int amount, int points) =>
        Assert.Equal(40 + points, Assert.Single(Of(Debtor with { Facts = ValueList.Of(Fact(WorkItemKind.ApprovalWaiting, amount)) })).Points);

    [Fact]
    public void Of_WaitingLong_StopsAtTheMostPoints() =>
        Assert.Equal(50, Assert.Single(Of(Debtor with { Facts = ValueList.Of(Fact(WorkItemKind.ApprovalWaiting, 1m, "2026-01-01")) })).Points);

    [Fact]
    public void Of_AnyOrderOfFacts_GivesTheSameList()
    {
        var facts = Enum.GetValues<WorkItemKind>().Select((kind, index) => Fact(kind, 100m * index, "2026-11-23") with { SourceId = A.Id(index) }).ToArray();
        var other = Debtor with { Id = A.Id(2), Name = "Brun SA", Facts = ValueList.Of(facts) };
        var debtor = Debtor with { Facts = ValueList.Of(facts) };
        var mirrored = new[] { other with { Facts = facts.Reverse().ToValueList() }, debtor with { Facts = facts.Reverse().ToValueList() } };
        Assert.Equal(
            Worklist.Of(A.Monday, [debtor, other], [], WorklistSettings.Default).Select(item => item.Key),
            Worklist.Of(A.Monday, mirrored, [], WorklistSettings.Default).Select(item => item.Key));
    }

    [Fact]
    public void Of_EqualPoints_LargerAmountThenEarlierDayThenName()
    {
        WorkDebtor Named(int id, string name, decimal amount, string on) =>
            Debtor with { Id = A.Id(id), Name = name, Facts = ValueList.Of(Fact(WorkItemKind.RiskWorsened, amount, on)) };
        var items = Worklist.Of(
            A.Monday,
            [Named(4, "Zo", 100m, "2026-11-25"), Named(3, "Al", 100m, "2026-11-25"), Named(2, "Da", 100m, "2026-11-24"), Named(1, "Bo", 200m, "2026-11-29")],
            [],
            WorklistSettings.Default);
        Assert.Equal(new[] { "Bo", "Da", "Al", "Zo" }, items.Select(item => item.Debtor.Name));
    }

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    public void Of_SnoozeAroundItsDay_ComesBackOnIt(string until, bool snoozed)
    {
        var debtor = Debtor with { Facts = ValueList.Of(Fact(WorkItemKind.NoContact, 1m)) };
        var key = Assert.Single(Of(debtor)).Key;
        var items = Worklist.Of(A.Monday, [debtor], [new Snooze(key, A.Day(until)), new Snooze(key, A.Day("2026-11-01"))], WorklistSettings.Default);
        Assert.Equal(snoozed ? A.Day(until) : null, Assert.Single(items).SnoozedUntil);
        Assert.Equal(snoozed ? 0 : 1, WorklistFilter.Everything.Apply(items).Count);
        Assert.Single((WorklistFilter.Everything with { WithSnoozed = true }).Apply(items));
    }

    [Fact]
    public void Filter_EachCriterion_LeavesTheItemsThatMatch()
    {
        var facts = ValueList.Of(
            Fact(WorkItemKind.PromiseBroken, 500m),
            Fact(WorkItemKind.DisputePastDeadline, 900m, "2026-11-01") with { Owner = OwnerSide.Sales });
        var items = Of(Debtor with { Facts = facts });
        Assert.Equal(WorkItemKind.PromiseBroken, Assert.Single(WorklistFilter.Mine(A.Id(51)).Apply(items)).Kind);
        Assert.Equal(WorkItemKind.DisputePastDeadline, Assert.Single(WorklistFilter.Mine(A.Id(52)).Apply(items)).Kind);
        Assert.Equal(2, WorklistFilter.OfTeam(A.Id(53)).Apply(items).Count);
        Assert.Empty(WorklistFilter.OfTeam(A.Id(54)).Apply(items));
        Assert.Single(WorklistFilter.BrokenPromises.Apply(items));
        Assert.Single(WorklistFilter.DisputesPastDeadline.Apply(items));
        Assert.Empty(WorklistFilter.ApprovalsWaiting.Apply(items));
        Assert.Single((new WorklistFilter { Owner = OwnerSide.Sales }).Apply(items));
        Assert.Equal(2, (new WorklistFilter { MinimumAmount = 500m }).Apply(items).Count);
        Assert.Single((new WorklistFilter { MinimumAmount = 500.01m }).Apply(items));
        Assert.Empty((new WorklistFilter { DebtorId = A.Id(9) }).Apply(items));
    }

    [Fact]
    public void Text_EveryWord_ReadsInBothLanguages()
    {
        foreach (var culture in new[] { TextCulture.FrenchFrance, TextCulture.EnglishBritain })
        {
            Assert.All(Enum.GetValues<WorkItemKind>(), kind => Assert.NotEqual("", WorklistTexts.Of(kind, culture)));
            Assert.All(Enum.GetValues<NextBestAction>(), action => Assert.NotEqual("", WorklistTexts.Of(action, culture)));
            foreach (var code in Enum.GetValues<WorkReason>())
            {
                var reason = new CodedReason<WorkReason>(code) { Value = 3m, On = A.Monday, Detail = code == WorkReason.Kind ? "NoContact" : "E" };
                Assert.DoesNotContain("…", WorklistTexts.Of(reason, "EUR", culture));
            }
        }

        Assert.Equal("jamais contacté", WorklistTexts.Of(new CodedReason<WorkReason>(WorkReason.NoRecentContact), "EUR", TextCulture.FrenchFrance));
    }

    private static WorkFact Fact(WorkItemKind kind, decimal amount, string? on = null) => new(kind, A.Id(9), amount, on is null ? null : A.Day(on));

    private static ValueList<WorkItem> Of(WorkDebtor debtor) => Worklist.Of(A.Monday, [debtor], [], WorklistSettings.Default);
}
