using System;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Arrangements;

public sealed class PaymentPlanTests
{
    private static readonly Guid InvoiceId = new("20000000-0000-0000-0000-000000000001");

    private static readonly PaymentPlan Plan = new()
    {
        Id = new Guid("20000000-0000-0000-0000-000000000002"),
        Currency = "EUR",
        InvoiceIds = ValueList.Of(InvoiceId),
        Instalments = ValueList.Of(
            new PlanInstalment(new LocalDate(2026, 3, 10), 100m),
            new PlanInstalment(new LocalDate(2026, 4, 10), 100m)),
        AcceptedOn = new LocalDate(2026, 3, 1),
        DefaultDays = 5,
        State = PlanState.Accepted,
    };

    [Theory]
    [InlineData("2026-03-14", PlanState.Accepted)]
    [InlineData("2026-03-15", PlanState.Accepted)]
    [InlineData("2026-03-16", PlanState.Defaulted)]
    public void Instalment_Missing_DefaultsTheDayAfterTheToleratedDays(string day, PlanState expected) =>
        Assert.Equal(expected, Plan.On(Day(day), ValueList<Payment>.Empty).State);

    [Theory]
    [InlineData("2026-03-15", PlanState.Accepted)]
    [InlineData("2026-03-16", PlanState.Defaulted)]
    public void Instalment_PaidOnTheLastToleratedDay_IsInTime(string paidOn, PlanState expected) =>
        Assert.Equal(expected, Plan.On(new LocalDate(2026, 3, 20), ValueList.Of(Paid(paidOn, 100m))).State);

    [Fact]
    public void Plan_PaidInFullBeforehand_IsCompleted() =>
        Assert.Equal(PlanState.Completed, Plan.On(new LocalDate(2026, 3, 5), ValueList.Of(Paid("2026-03-04", 200m))).State);

    [Fact]
    public void Payment_Bounced_DoesNotCount() => Assert.Equal(
        PlanState.Defaulted,
        Plan.On(new LocalDate(2026, 3, 16), ValueList.Of(Paid("2026-03-04", 100m) with { BouncedOn = new LocalDate(2026, 3, 8) })).State);

    [Fact]
    public void Payment_BeforeAcceptance_DoesNotCount() =>
        Assert.Equal(0m, Plan.On(new LocalDate(2026, 3, 5), ValueList.Of(Paid("2026-02-28", 100m))).Paid);

    [Fact]
    public void Standing_SaysWhatIsMissingAndWhenItDefaults()
    {
        var standing = Plan.On(new LocalDate(2026, 3, 12), ValueList.Of(Paid("2026-03-11", 40m)));
        Assert.Equal((60m, new LocalDate(2026, 3, 16)), (standing.Missing, standing.DefaultsOn));
    }

    [Theory]
    [InlineData("2026-03-18", PlanState.Accepted)]
    [InlineData("2026-03-19", PlanState.Defaulted)]
    public void Default_PaidWithinTheCure_RestoresThePlan(string paidOn, PlanState expected)
    {
        var curable = Plan with { CureDays = 3, State = PlanState.Defaulted };
        Assert.Equal(expected, curable.On(new LocalDate(2026, 3, 25), ValueList.Of(Paid(paidOn, 100m))).State);
    }

    [Theory]
    [InlineData(PlanState.Proposed)]
    [InlineData(PlanState.Rescheduled)]
    [InlineData(PlanState.Cancelled)]
    public void Plan_NotInForce_KeepsItsState(PlanState state) =>
        Assert.Equal(state, (Plan with { State = state }).On(new LocalDate(2026, 6, 1), ValueList<Payment>.Empty).State);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Payment Paid(string day, decimal amount) =>
        new(new Guid("20000000-0000-0000-0000-000000000003"), InvoiceId, PaymentKind.Payment, amount, "EUR", Day(day));
}
