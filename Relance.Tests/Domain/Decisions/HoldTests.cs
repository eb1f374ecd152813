using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;
using static Relance.Tests.Builders.Deciding;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Design rule 31: each cause around its bound, and a hold exactly while one is left.</summary>
public sealed class HoldTests
{
    [Theory]
    [InlineData(8999.99, true)]
    [InlineData(9000.00, true)]
    [InlineData(9000.01, false)]
    public void OverdueAmount_AroundIt_IsIncluded(decimal rule, bool holds) =>
        Assert.Equal(holds ? [HoldCauseKind.OverdueAmount] : [], Holding(new HoldRules(OverdueAmount: rule)).HoldCauses());

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void DaysLate_AroundThem_AreIncluded(int rule, bool holds) =>
        Assert.Equal(holds ? [HoldCauseKind.DaysLate] : [], Holding(new HoldRules(DaysLate: rule)).HoldCauses());

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void DaysLate_NotOverdue_IsNoCause(int late) =>
        Assert.Empty((Holding(new HoldRules(OverdueAmount: 1m, DaysLate: 1)) with { Invoices = ValueList.Of(Late(late)) }).HoldCauses());

    [Theory]
    [InlineData(9500.01, false)]
    [InlineData(9500.00, false)]
    [InlineData(9499.99, true)]
    public void Exposure_AroundTheLimit_ReachedIsAllowed(decimal limit, bool holds) => Assert.Equal(
        holds ? [HoldCauseKind.Exposure] : [],
        Holding(new HoldRules(OnExposure: true)).With((Debtor debtor) => debtor with { CreditLimit = limit, OpenOrders = 500m }).HoldCauses());

    [Fact]
    public void Exposure_WithoutLimit_IsNoCause() => Assert.Empty(Holding(new HoldRules(OnExposure: true)).HoldCauses());

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void BrokenPromises_AroundTheNumber_AreIncluded(int rule, bool holds)
    {
        var broken = A.Promise(A.Monday.PlusDays(-9)) with { State = PromiseState.Broken };
        var snapshot = Holding(new HoldRules(BrokenPromises: rule)) with { Promises = ValueList.Of(broken, broken with { Id = A.Id(401) }) };
        Assert.Equal(holds ? [HoldCauseKind.BrokenPromises] : [], snapshot.HoldCauses());
    }

    [Fact]
    public void ExternalAlert_OnlyWhereThePolicySaysSo_IsACause()
    {
        Assert.Equal([HoldCauseKind.ExternalAlert], Holding(new HoldRules()).With((Debtor debtor) => debtor with { HasExternalAlert = true }).HoldCauses());
        Assert.Empty(Holding(HoldRules.Off).With((Debtor debtor) => debtor with { HasExternalAlert = true }).HoldCauses());
    }

    [Theory]
    [InlineData(ReminderState.Delivered, true)]
    [InlineData(ReminderState.Issued, false)]
    [InlineData(ReminderState.Failed, false)]
    public void StepEffect_OnceTheStepCounted_IsACause(ReminderState state, bool holds)
    {
        var snapshot = A.Snapshot(A.Invoice()).With(A.Reminder() with { State = state }) with { Scenarios = ValueList.Of(A.Version(A.Step(1, 5) with { PlacesHold = true }, A.Step(2, 50))) };
        Assert.Equal(holds ? [HoldCauseKind.StepEffect] : [], snapshot.HoldCauses());
    }

    [Fact]
    public void Hold_NoCauseLeft_IsReleasedUnlessForced()
    {
        var hold = new CreditHold(A.Id(8), A.Monday.PlusDays(-3), false, ValueList.Of(new HoldCause(HoldCauseKind.DaysLate, A.Id(1001))));
        var paid = Holding(new HoldRules(DaysLate: 1)) with { Invoices = ValueList.Of(A.Invoice() with { Paid = 9000m }), Hold = hold };
        Assert.Empty(paid.HoldCauses());
        Assert.Equal([HoldCauseKind.Manual], (paid with { Hold = hold with { IsForced = true } }).HoldCauses());
    }

    [Fact]
    public void Hold_SameCauses_IsNotWrittenAgain()
    {
        var placed = Holding(new HoldRules(DaysLate: 1));
        placed = Replay.Apply(placed, Dunning.Decide(placed), new ReplayRules());
        Assert.DoesNotContain(Dunning.Decide(placed with { AsOf = A.Monday.PlusDays(1) }).Effects, effect => effect is Effect.PlaceHold or Effect.ChangeHold);
    }

    [Fact]
    public void Hold_DisputedPromisedOrPaused_DoesNotCount()
    {
        var rules = new HoldRules(OverdueAmount: 1m, DaysLate: 1);
        Assert.Empty((Holding(rules) with { Disputes = ValueList.Of(A.Dispute()) }).HoldCauses());
        Assert.Empty((Holding(rules) with { Promises = ValueList.Of(A.Promise(A.Monday)) }).HoldCauses());
        Assert.Empty((Holding(rules) with { Pauses = ValueList.Of(new Pause(A.Id(1), null, A.Monday, A.Monday, "x")) }).HoldCauses());
    }

    private static DebtorSnapshot Holding(HoldRules rules) => A.Snapshot(A.Invoice()).With((Policy policy) => policy with { Holds = rules });
}
