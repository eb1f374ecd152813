using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Simulation;

public sealed class RiskBackTestTests
{
    private static readonly LocalDate AsOf = new(2026, 6, 30);
    private static readonly LocalDate Until = new(2026, 12, 31);

    // Falls due on the day of the score: that is past. One day later it counts, and so on to the last day.
    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-07-01", 1)]
    [InlineData("2026-12-31", 1)]
    [InlineData("2027-01-01", 0)]
    public void InvoicesDue_AroundThePeriod_StartAfterTheDayAndIncludeTheLast(string dueOn, int due) =>
        Assert.Equal(due, Only(Ledger.Invoice(dueOn)).InvoicesDue);

    [Theory]
    [InlineData("2026-08-05", false)]
    [InlineData("2026-08-06", false)]
    [InlineData("2026-08-07", true)]
    public void WasLate_AroundTheToleratedDays_IsMoreThanThem(string paidOn, bool late) =>
        Assert.Equal(late, Only(Ledger.Invoice("2026-08-01", paidOn), 5).WasLate);

    [Fact]
    public void DelayAfter_OpenInvoice_CountsItsDaysSoFar()
    {
        var check = Only(Ledger.Invoice("2026-12-01"));

        Assert.Equal(30m, check.DelayAfterDays);
        Assert.True(check.WasLate);
    }

    [Fact]
    public void WasLate_NothingFellDue_IsNotKnown()
    {
        var check = Only(Ledger.Invoice("2026-05-01", "2026-05-03"));

        Assert.Null(check.WasLate);
        Assert.False(check.IsComparable);
    }

    // Delays of 4, 10 and 1 days, in order of payment; the payment of 1 July is not known yet.
    [Fact]
    public void Baselines_PaidInvoices_AreTheLatestByPaymentAndThePlainAverage()
    {
        var check = Check(
            0,
            Ledger.Invoice("2026-02-01", "2026-02-05", 100m),
            Ledger.Invoice("2026-05-01", "2026-05-11", 200m),
            Ledger.Invoice("2026-06-01", "2026-06-02", 900m),
            Ledger.Invoice("2026-06-20", "2026-07-01", 50m));

        Assert.Equal(1m, check.LastDelayDays);
        Assert.Equal(5m, check.AverageDelayDays);
    }

    // The one who was 30 days late stays late and the one who was early stays early: each guess ranks both right.
    [Fact]
    public void Quality_HabitsThatLast_IsPerfect()
    {
        var figures = RiskBackTest.Run([Payer(1, -10, -3), Payer(2, 30, 12)], AsOf, Until, Settings(0));

        Assert.Equal((2, 1), (figures.Compared, figures.Late));
        Assert.Equal((1m, 1m, 1m), (figures.ScoreQuality, figures.LastDelayQuality, figures.AverageDelayQuality));
        Assert.Equal(["Payer 2", "Payer 1"], figures.Debtors.Select(check => check.Name));
        Assert.Equal(2, figures.Classes.Sum(one => one.Debtors));
        Assert.Equal(12m, figures.Classes.Single(one => one.Late == 1).DelayAfterDays);
    }

    [Fact]
    public void Quality_NobodyWasLate_IsNotDefined() =>
        Assert.Null(RiskBackTest.Run([Payer(1, -10, -3), Payer(2, 30, -1)], AsOf, Until, Settings(0)).ScoreQuality);

    [Fact]
    public void RiskBackTest_NothingComesAfter_IsRefused() =>
        Assert.Throws<System.ArgumentException>(() => RiskBackTest.Run([], AsOf, AsOf, Settings(0)));

    private static PastDebtor Payer(int number, int delayBefore, int delayAfter) => Debtor(
        number,
        Paid("2026-03-01", delayBefore, number),
        Paid("2026-04-01", delayBefore, number),
        Paid("2026-05-01", delayBefore, number),
        Paid("2026-09-01", delayAfter, number));

    private static LedgerInvoice Paid(string dueOn, int delay, int debtor)
    {
        var due = A.Day(dueOn);
        return Ledger.Invoice(dueOn, debtor: debtor) with { Payments = ValueList.Of(new LedgerPayment(due.PlusDays(delay), 100m)) };
    }

    private static RiskCheck Only(LedgerInvoice invoice, int lateDays = 0) => Check(lateDays, invoice);

    private static RiskCheck Check(int lateDays, params LedgerInvoice[] invoices) =>
        RiskBackTest.Run([Debtor(1, invoices)], AsOf, Until, Settings(lateDays)).Debtors.Single();

    private static PastDebtor Debtor(int number, params LedgerInvoice[] invoices) => new(
        A.Debtor() with { Id = A.Id(number), Name = $"Payer {number}" },
        invoices.Select((invoice, index) => new PastInvoice($"F-{number}-{index}", invoice)).ToValueList());

    private static RiskBackTestSettings Settings(int lateDays) => new(RiskSettings.Default, "EUR", lateDays);
}
