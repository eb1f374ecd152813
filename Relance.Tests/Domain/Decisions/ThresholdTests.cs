using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Design rules 5 and 16: each amount just below, at and above its bound.</summary>
public sealed class ThresholdTests
{
    [Theory]
    [InlineData(8999.99, ReasonCode.Reminded)]
    [InlineData(9000.00, ReasonCode.CoveredByCredits)]
    [InlineData(9000.01, ReasonCode.CoveredByCredits)]
    public void Credits_AroundWhatIsOverdue_CoverIt(decimal credit, ReasonCode expected) =>
        Assert.Equal(expected, A.Snapshot(A.Invoice()).With(A.Payment(credit)).CodeOf());

    [Fact]
    public void Credits_OfAnotherCurrency_CoverNothing() =>
        Assert.Equal(ReasonCode.Reminded, A.Snapshot(A.Invoice()).With(A.Payment(9000m) with { Currency = "CHF" }).CodeOf());

    [Fact]
    public void Credits_OfTomorrow_CoverFromTomorrow()
    {
        var snapshot = A.Snapshot(A.Invoice()).With(A.Payment(9000m, on: A.Monday.PlusDays(1)));
        Assert.Equal(ReasonCode.Reminded, snapshot.CodeOf());
        Assert.Equal(ReasonCode.CoveredByCredits, (snapshot with { AsOf = A.Monday.PlusDays(1) }).CodeOf());
    }

    [Theory]
    [InlineData(99.99, ReasonCode.BelowInvoiceMinimum)]
    [InlineData(100.00, ReasonCode.Reminded)]
    [InlineData(100.01, ReasonCode.Reminded)]
    public void MinimumInvoice_AroundIt_IsIncluded(decimal total, ReasonCode expected) =>
        Assert.Equal(expected, A.Snapshot(A.Invoice() with { Total = total }).With((Policy policy) => policy with { MinimumInvoice = 100m }).CodeOf());

    [Theory]
    [InlineData(99.99, ReasonCode.BelowInvoiceMinimum)]
    [InlineData(100.00, ReasonCode.Reminded)]
    public void MinimumOfTheStep_AroundIt_IsIncluded(decimal total, ReasonCode expected) =>
        Assert.Equal(expected, (A.Snapshot(A.Invoice() with { Total = total }) with { Scenarios = ValueList.Of(A.Version(A.Step(1) with { MinimumAmount = 100m })) }).CodeOf());

    [Fact]
    public void MinimumOfTheScenario_Given_WinsOverThePolicy() => Assert.Equal(
        ReasonCode.Reminded,
        A.Snapshot(A.Invoice() with { Total = 10m }).With((Policy policy) => policy with { MinimumInvoice = 100m }).With((ScenarioVersion version) => version with { MinimumInvoice = 0m }).CodeOf());

    [Theory]
    [InlineData(49.99, ReasonCode.BelowDebtorMinimum)]
    [InlineData(50.00, ReasonCode.Reminded)]
    [InlineData(50.01, ReasonCode.Reminded)]
    public void MinimumDebtor_AroundIt_SumsWhatIsOverdue(decimal second, ReasonCode expected)
    {
        var snapshot = A.Snapshot(A.Invoice(1) with { Total = 50m }, A.Invoice(2) with { Total = second }, A.Invoice(3) with { DueOn = A.Monday });
        Assert.Equal(expected, snapshot.With((Policy policy) => policy with { MinimumDebtor = 100m }).CodeOf());
    }

    [Theory]
    [InlineData(40, ReasonCode.Reminded)]
    [InlineData(41, ReasonCode.BelowDebtorMinimum)]
    public void MinimumDebtor_CreditsOfTheCurrency_AreTakenOffFirst(int credit, ReasonCode expected) => Assert.Equal(
        expected,
        A.Snapshot(A.Invoice() with { Total = 140m }).With(A.Payment(credit)).With((Policy policy) => policy with { MinimumDebtor = 100m }).CodeOf());

    [Fact]
    public void MinimumDebtor_OtherCurrency_IsComparedInBase() => Assert.Equal(
        ReasonCode.BelowDebtorMinimum,
        A.Snapshot(A.Invoice() with { Total = 108.99m, Currency = "USD", ExchangeRate = 1.09m }).With((Policy policy) => policy with { MinimumDebtor = 100m }).CodeOf());

    [Fact]
    public void MinimumDebtor_Announcement_IsNotHeldBack() => Assert.Equal(
        ReasonCode.Reminded,
        (A.Snapshot(A.Invoice() with { Total = 10m, DueOn = A.Monday.PlusDays(3) }) with { Scenarios = ValueList.Of(A.Version(A.Step(1, -3))) })
            .With((Policy policy) => policy with { MinimumDebtor = 100m }).CodeOf());

    [Theory]
    [InlineData(100.00, false)]
    [InlineData(100.01, true)]
    public void ApprovalAbove_AroundIt_AsksAPersonOnlyForMore(decimal total, bool requiresApproval) => Assert.Equal(
        requiresApproval,
        (A.Snapshot(A.Invoice() with { Total = total }) with { Scenarios = ValueList.Of(A.Version(A.Step(1) with { ApprovalAbove = 100m })) }).Proposals().Single().RequiresApproval);
}
