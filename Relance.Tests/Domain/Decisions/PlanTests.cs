using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>What a payment plan does to a decision (design rule 24): two instalments of 4500, five days tolerated.</summary>
public sealed class PlanTests
{
    private static readonly LocalDate FirstDueOn = A.Monday.PlusDays(10);
    private static readonly PaymentPlan Plan = A.Plan(FirstDueOn, 4500m, 4500m);

    [Theory]
    [InlineData(14, ReasonCode.InPlan)]
    [InlineData(15, ReasonCode.InPlan)]
    [InlineData(16, ReasonCode.Reminded)]
    public void Decide_AroundTheLastToleratedDay_SuspendsUpToIt(int day, ReasonCode expected) =>
        Assert.Equal(expected, On(day, Plan).Reasons.First(reason => reason.InvoiceId == A.Id(1001)).Code);

    [Fact]
    public void Decide_GoodStanding_NamesTheInstalmentAndTheDayOfDefault()
    {
        var decision = On(11, Plan with { KnownPaid = 1000m }, Paid(1000m, 3));

        var reason = decision.Reasons[0];
        Assert.Equal((1000m, 9000m, "PLN-000001", -1, A.Monday.PlusDays(16)), (reason.Amount, reason.OfAmount, reason.Detail, reason.Days, reason.On!.Value));
        Assert.Equal(A.Monday.PlusDays(16), decision.ReviewOn);
        Assert.DoesNotContain(decision.Effects, effect => effect is not Effect.SetNextStep);
    }

    [Fact]
    public void Decide_Default_IsWrittenAndToldOnce()
    {
        var facts = Facts(16, Plan);
        var decision = Dunning.Decide(facts);

        Assert.Equal(new Effect.SettlePlan(Plan.Id, PlanState.Defaulted, 0m), decision.Effects.OfType<Effect.SettlePlan>().Single());
        var task = Assert.Single(decision.Effects.OfType<Effect.OpenTask>());
        Assert.Equal((TaskKind.PlanDefaulted, 4500m), (task.Kind, task.Why.Amount));
        var again = Dunning.Decide(Replay.Apply(facts, decision, new ReplayRules()));
        Assert.DoesNotContain(again.Effects, effect => effect is Effect.SettlePlan or Effect.OpenTask);
    }

    [Theory]
    [InlineData(17, ReasonCode.InPlan)]
    [InlineData(18, ReasonCode.InPlan)]
    [InlineData(19, ReasonCode.Reminded)]
    public void Decide_PaidAroundTheLastDayOfTheCure_RestoresUpToIt(int paidOn, ReasonCode expected)
    {
        var decision = On(20, Plan with { State = PlanState.Defaulted, CureDays = 3 }, Paid(4500m, paidOn));

        Assert.Equal(expected, decision.Reasons[0].Code);
        Assert.Equal(expected == ReasonCode.InPlan, decision.Reasons.Any(reason => reason.Code == ReasonCode.PlanRestored));
    }

    [Fact]
    public void Decide_PaidToTheEnd_CompletesThePlan()
    {
        var facts = Facts(12, Plan, Paid(9000m, 12)) with { Invoices = ValueList.Of(A.Invoice() with { Paid = 9000m }) };

        var decision = Dunning.Decide(facts);

        Assert.Contains(new Effect.SettlePlan(Plan.Id, PlanState.Completed, 9000m), decision.Effects);
        Assert.Contains(decision.Reasons, reason => reason.Code == ReasonCode.PlanCompleted);
    }

    [Fact]
    public void Decide_CoveredInvoicesCredited_CompletesThePlanWithoutThatMoney()
    {
        var facts = Facts(12, Plan) with { Invoices = ValueList.Of(A.Invoice() with { Credited = 9000m }) };

        Assert.Contains(new Effect.SettlePlan(Plan.Id, PlanState.Completed, 0m), Dunning.Decide(facts).Effects);
    }

    [Theory]
    [InlineData(PlanState.Proposed)]
    [InlineData(PlanState.Rescheduled)]
    [InlineData(PlanState.Cancelled)]
    public void Decide_PlanNotInForce_SuspendsNothing(PlanState state) =>
        Assert.Equal(ReasonCode.Reminded, On(0, Plan with { State = state }).Reasons[0].Code);

    [Fact]
    public void Decide_AgreedForALaterDay_SuspendsFromThatDayOn()
    {
        var later = Plan with { AcceptedOn = A.Monday.PlusDays(2) };

        Assert.Equal(ReasonCode.Reminded, On(1, later).Reasons[0].Code);
        Assert.Equal(ReasonCode.InPlan, On(2, later).Reasons[0].Code);
    }

    [Fact]
    public void Decide_OtherInvoice_IsNotSuspended()
    {
        var facts = Facts(0, Plan) with { Invoices = ValueList.Of(A.Invoice(), A.Invoice(2)) };

        Assert.Equal(ReasonCode.Reminded, Dunning.Decide(facts).Reasons.Single(reason => reason.InvoiceId == A.Id(1002)).Code);
    }

    [Fact]
    public void Explain_InPlan_NamesWhatWasPaidAndWhatIsAwaited()
    {
        var facts = Facts(11, Plan with { KnownPaid = 1000m }, Paid(1000m, 3));
        var reason = Dunning.Decide(facts).Reasons[0];

        Assert.Equal(
            "Not reminded: a payment plan (PLN-000001) is honoured: €1,000.00 of €9,000.00 paid, the instalment of 3\u00A0December 2026 is awaited; next review 9\u00A0December 2026.",
            Explainer.Explain(reason, ExplainContext.Of(facts), TextCulture.EnglishBritain));
        Assert.Contains("un échéancier (PLN-000001) est respecté", Explainer.Explain(reason, ExplainContext.Of(facts), TextCulture.FrenchFrance), StringComparison.Ordinal);
    }

    private static Decision On(int day, PaymentPlan plan, params Payment[] payments) => Dunning.Decide(Facts(day, plan, payments));

    private static DebtorSnapshot Facts(int day, PaymentPlan plan, params Payment[] payments) => A.Snapshot(A.Invoice()) with
    {
        AsOf = A.Monday.PlusDays(day),
        Plans = ValueList.Of(plan),
        Payments = ValueList.Of(payments),
        Calendar = new WorkingCalendar(Weekdays.None, ValueList<HolidayCalendar>.Empty),
    };

    private static Payment Paid(decimal amount, int day) => A.Payment(amount, invoice: 1, on: A.Monday.PlusDays(day));
}
