using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;
using static Relance.Tests.Builders.Deciding;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Design rule 18, and the freshness of the ledger.</summary>
public sealed class CourtesyTests
{
    [Theory]
    [InlineData(4, ReasonCode.QuietDays)]
    [InlineData(5, ReasonCode.Reminded)]
    [InlineData(6, ReasonCode.Reminded)]
    public void QuietDays_AroundThem_EndOnTheDayTheySay(int ago, ReasonCode expected) => Assert.Equal(
        expected,
        A.Snapshot(Late(90, 1), Late(90, 2)).With(A.Reminder(1, invoice: 2) with { CountedOn = A.Monday.PlusDays(-ago) }).With((Policy policy) => policy with { QuietDays = 5 }).CodeOf());

    [Fact]
    public void QuietDays_AnyContactOfOurs_Counts() => Assert.Equal(
        (ReasonCode.QuietDays, A.Day("2026-11-26")),
        A.Snapshot(A.Invoice()).With((Debtor debtor) => debtor with { LastContactOn = A.Monday.PlusDays(-2) }).With((Policy policy) => policy with { QuietDays = 5 }).ReasonOf()
            is var reason ? (reason.Code, reason.On!.Value) : default);

    [Fact]
    public void QuietDays_OfTheScenario_WinOverThePolicy() => Assert.Equal(
        ReasonCode.Reminded,
        A.Snapshot(A.Invoice()).With((Debtor debtor) => debtor with { LastContactOn = A.Monday.PlusDays(-2) })
            .With((Policy policy) => policy with { QuietDays = 5 }).With((ScenarioVersion version) => version with { QuietDays = 0 }).CodeOf());

    [Fact]
    public void QuietDays_FormalNotice_Passes() => Assert.Equal(
        ReasonCode.Reminded,
        (A.Snapshot(A.Invoice()) with { Scenarios = ValueList.Of(A.Version(A.Step(1, 5) with { IsFormalNotice = true, Channels = ValueList.Of(Channel.RegisteredLetter) })) })
            .With((Debtor debtor) => debtor with { LastContactOn = A.Monday }).With((Policy policy) => policy with { QuietDays = 5 }).CodeOf());

    [Fact]
    public void QuietDays_TwoMessagesOnOneDay_OnlyTheHigherStepLeaves()
    {
        var snapshot = A.Snapshot(Late(90, 1), Late(90, 2)).With(A.Reminder(1, invoice: 2) with { CountedOn = A.Monday.PlusDays(-20) })
            .With((ScenarioVersion version) => version with { Grouping = Grouping.PerInvoice }).With((Policy policy) => policy with { QuietDays = 1 });
        Assert.Equal((ReasonCode.QuietDays, ReasonCode.Reminded), (snapshot.CodeOf(1), snapshot.CodeOf(2)));
        Assert.Equal(2, snapshot.With((Policy policy) => policy with { QuietDays = 0 }).Proposals().Count());
    }

    [Theory]
    [InlineData(1, ReasonCode.ContactLimit)]
    [InlineData(2, ReasonCode.Reminded)]
    [InlineData(3, ReasonCode.Reminded)]
    public void ContactMaximum_AroundIt_IsReachedByAsMany(int maximum, ReasonCode expected) => Assert.Equal(
        expected,
        A.Snapshot(Late(90, 1), Late(90, 2)).With(A.Reminder(1, invoice: 2)).With((Policy policy) => policy with { ContactMaximum = maximum, ContactPeriodDays = 11 }).CodeOf());

    [Theory]
    [InlineData(10, ReasonCode.Reminded)]
    [InlineData(11, ReasonCode.ContactLimit)]
    [InlineData(12, ReasonCode.ContactLimit)]
    public void ContactPeriod_AroundIt_CountsTheDayItself(int period, ReasonCode expected) => Assert.Equal(
        expected,
        A.Snapshot(Late(90, 1), Late(90, 2)).With(A.Reminder(1, invoice: 2)).With((Policy policy) => policy with { ContactMaximum = 1, ContactPeriodDays = period }).CodeOf());

    [Fact]
    public void ContactMaximum_SeveralTooMany_NamesTheDayOnWhichOneIsAllowed()
    {
        var snapshot = A.Snapshot(Late(90, 1), Late(90, 2))
            .With(A.Reminder(1, 2) with { CountedOn = A.Monday.PlusDays(-9) }, A.Reminder(2, 2) with { CountedOn = A.Monday.PlusDays(-5) })
            .With((Policy policy) => policy with { ContactMaximum = 1, ContactPeriodDays = 10 });
        Assert.Equal(A.Day("2026-11-30"), snapshot.ReasonOf().On);
    }

    [Theory]
    [InlineData(3, ReasonCode.Reminded)]
    [InlineData(4, ReasonCode.StaleLedger)]
    [InlineData(null, ReasonCode.StaleLedger)]
    public void FreshnessDays_AroundThem_HoldBackFromTheDayAfter(int? ago, ReasonCode expected)
    {
        var snapshot = A.Snapshot(A.Invoice()).With((Policy policy) => policy with { FreshnessDays = 3, LedgerSyncedOn = ago is { } days ? A.Monday.PlusDays(-days) : null });
        Assert.Equal(expected, snapshot.CodeOf());
        Assert.Equal(expected == ReasonCode.StaleLedger ? A.Monday.PlusDays(1) : null, Dunning.Decide(snapshot).ReviewOn);
    }
}
