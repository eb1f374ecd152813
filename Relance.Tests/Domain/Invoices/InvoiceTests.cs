using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

/// <summary>Design rules 1, 3, 4 and 8.</summary>
public sealed class InvoiceTests
{
    [Theory]
    [InlineData(-1, -1, false)]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, true)]
    public void DaysLate_AroundTheDueDate_StartsTheDayAfter(int days, int late, bool isOverdue)
    {
        var invoice = A.Invoice();
        Assert.Equal(late, invoice.DaysLate(invoice.DueOn.PlusDays(days)));
        Assert.Equal(isOverdue, invoice.IsOverdue(invoice.DueOn.PlusDays(days)));
    }

    [Theory]
    [InlineData(8999.99, false)]
    [InlineData(9000.00, true)]
    [InlineData(9000.01, true)]
    public void IsSettled_AroundTheTotal_NeedsAllOfIt(decimal paid, bool isSettled) => Assert.Equal(isSettled, (A.Invoice() with { Paid = paid }).IsSettled);

    [Fact]
    public void OpenBalance_PaymentsCreditsAndWriteOffs_AreTakenOff() =>
        Assert.Equal(2000m, (A.Invoice() with { Paid = 4000m, Credited = 2500m, WrittenOff = 500m }).OpenBalance);

    [Theory]
    [InlineData(0, 100, Reopening.NewCycle, 2)]
    [InlineData(-5, 100, Reopening.NewCycle, 2)]
    [InlineData(0.01, 100, Reopening.NewCycle, 1)]
    [InlineData(0, 0, Reopening.NewCycle, 1)]
    [InlineData(0, 100, Reopening.Continue, 1)]
    public void CycleAfter_OnlyASettledInvoiceThatOpensAgain_StartsTheNext(decimal before, decimal after, Reopening reopening, int cycle) =>
        Assert.Equal(cycle, Invoice.CycleAfter(before, after, 1, reopening));

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", true)]
    public void Payment_AroundTheDayOfReceipt_StandsFromThatDay(string day, bool stands) =>
        Assert.Equal(stands, A.Payment(1m, on: A.Monday).StandsOn(A.Day(day)));

    [Fact]
    public void Payment_Bounced_NeverStood() => Assert.False((A.Payment(1m, on: A.Monday) with { BouncedOn = A.Monday.PlusDays(9) }).StandsOn(A.Monday));

    [Theory]
    [InlineData(InvoiceStage.Draft, ReasonCode.NotIssued)]
    [InlineData(InvoiceStage.Cancelled, ReasonCode.CancelledInvoice)]
    [InlineData(InvoiceStage.Issued, ReasonCode.Reminded)]
    public void Decide_StageOfTheInvoice_DecidesWhetherItIsChased(InvoiceStage stage, ReasonCode expected) =>
        Assert.Equal(expected, A.Snapshot(A.Invoice() with { Stage = stage }).CodeOf());

    [Theory]
    [InlineData("203", ReasonCode.Reminded)]
    [InlineData("207", ReasonCode.EInvoiceStopped)]
    [InlineData("208", ReasonCode.EInvoiceStopped)]
    [InlineData("209", ReasonCode.Reminded)]
    [InlineData("210", ReasonCode.EInvoiceStopped)]
    [InlineData("211", ReasonCode.Reminded)]
    [InlineData("212", ReasonCode.EInvoiceStopped)]
    [InlineData("999", ReasonCode.Reminded)]
    public void Decide_EInvoiceStatus_StopsWhatTheBuyerDoesNotHaveOrContests(string status, ReasonCode expected) =>
        Assert.Equal(expected, A.Snapshot(A.Invoice() with { EInvoiceStatus = status }).CodeOf());

    [Fact]
    public void Decide_MissingExchangeRate_IsAStatedRefusal()
    {
        var snapshot = A.Snapshot(A.Invoice() with { Currency = "USD" });
        Assert.Equal(ReasonCode.MissingExchangeRate, snapshot.CodeOf());
        Assert.Equal([TaskKind.MissingExchangeRate], snapshot.Tasks());
        Assert.Equal(ReasonCode.Reminded, A.Snapshot(A.Invoice() with { Currency = "USD", ExchangeRate = 1.1m }).CodeOf());
    }

    [Theory]
    [InlineData(1.1, 10)]
    [InlineData(0.0, null)]
    [InlineData(-1.0, null)]
    [InlineData(null, null)]
    public void InBase_AnyRate_DividesOrRefuses(double? rate, int? expected) => Assert.Equal((decimal?)expected, BaseCurrency.InBase(11m, (decimal?)rate));
}
