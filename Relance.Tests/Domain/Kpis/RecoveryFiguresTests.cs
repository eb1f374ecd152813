using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class RecoveryFiguresTests
{
    private const int Window = 10;

    [Theory]
    [InlineData("2026-03-10", 0)]
    [InlineData("2026-03-11", 100)]
    [InlineData("2026-03-20", 100)]
    [InlineData("2026-03-21", 0)]
    public void By_PaymentAroundTheWindow_CountsFromTheDayAfterToItsLastDay(string paidOn, int recovered) =>
        Assert.Equal(recovered, Assert.Single(By([Contact(1)], [Invoice(1, paidOn)])).Recovered);

    [Theory]
    [InlineData("2026-03-15", 100, 0)]
    [InlineData("2026-03-16", 0, 100)]
    public void By_PaymentAroundTheNextContact_BelongsToTheLastOneBefore(string paidOn, int first, int second)
    {
        var contacts = new[] { Contact(1), Contact(1) with { Step = "Relance 2", CountedOn = A.Day("2026-03-15") } };
        var results = By(contacts, [Invoice(1, paidOn)]);
        Assert.Equal(first, results.Single(result => result.Key.Step == "Relance 1").Recovered);
        Assert.Equal(second, results.Single(result => result.Key.Step == "Relance 2").Recovered);
    }

    [Theory]
    [InlineData("2026-03-19", 0)]
    [InlineData("2026-03-20", 1)]
    [InlineData("2026-03-21", 1)]
    public void By_WindowThatIsNotOver_IsLeftOut(string asOf, int counted) =>
        Assert.Equal(counted, RecoveryFigures.By([Contact(1)], [Invoice(1, null)], RecoveryKey.Of, Window, A.Day(asOf)).Count);

    [Fact]
    public void By_ThreeInvoices_IsAsComputedByHand()
    {
        // 100 paid on day 4, 300 paid with 150 on day 8, 100 not paid: 250 of 500; days (400 + 1200) / 250.
        var results = By(
            [Contact(1), Contact(2, 300m), Contact(3)],
            [Invoice(1, "2026-03-14"), Invoice(2, null, 300m).Paid("2026-03-18", 150m), Invoice(3, null)]);
        var result = Assert.Single(results);
        Assert.Equal((3, 500m, 250m, 50m, 6.4m), (result.Contacts, result.Asked, result.Recovered, result.RecoveryPercent!.Value, result.DaysToPay!.Value));
        Assert.Null(result.ControlPercent);
        Assert.Null(result.AnywayPercent);
        Assert.Null(result.DaysGained);
        Assert.Null(result.DaysAgainstExpectation);
    }

    [Fact]
    public void By_ControlGroup_SaysWhatWouldHaveComeAnyway()
    {
        // With the step: 100 paid on day 4, 100 on day 6 -> all, open 5 of 10 days. Without: 100 paid on day 8, 100 never -> half, open 9 of 10.
        var results = By(
            [Contact(1), Contact(2), Contact(3) with { IsControl = true }, Contact(4) with { IsControl = true }],
            [Invoice(1, "2026-03-14"), Invoice(2, "2026-03-16"), Invoice(3, "2026-03-18"), Invoice(4, null)]);
        var result = Assert.Single(results);
        Assert.Equal((2, 2), (result.Contacts, result.Controls));
        Assert.Equal((100m, 50m, 50m), (result.RecoveryPercent!.Value, result.ControlPercent!.Value, result.AnywayPercent!.Value));
        Assert.Equal(4m, result.DaysGained);
    }

    [Fact]
    public void By_ControlDoesBetter_AnywayIsAllAndDaysAreLost()
    {
        var result = Assert.Single(By([Contact(1), Contact(2) with { IsControl = true }], [Invoice(1, null).Paid("2026-03-20", 50m), Invoice(2, "2026-03-11")]));
        Assert.Equal(100m, result.AnywayPercent);
        Assert.Equal(-9m, result.DaysGained);
    }

    [Fact]
    public void By_OnlyControls_HasNoRecoveryToSpeakOf()
    {
        var result = Assert.Single(By([Contact(1) with { IsControl = true }], [Invoice(1, "2026-03-14")]));
        Assert.Null(result.RecoveryPercent);
        Assert.Null(result.AnywayPercent);
        Assert.Null(result.DaysGained);
        Assert.Equal(100m, result.ControlPercent);
    }

    [Fact]
    public void By_ExpectedDay_CountsTheDaysBeforeIt() => Assert.Equal(
        6m,
        Assert.Single(By([Contact(1) with { ExpectedOn = A.Day("2026-03-20") }], [Invoice(1, "2026-03-14")])).DaysAgainstExpectation);

    [Fact]
    public void By_MoreThanAsked_CountsOnlyWhatWasAsked() =>
        Assert.Equal(40m, Assert.Single(By([Contact(1, 40m)], [Invoice(1, "2026-03-14")])).Recovered);

    [Fact]
    public void By_CreditNote_IsNotRecovered() =>
        Assert.Equal(0m, Assert.Single(By([Contact(1)], [Invoice(1, null).Paid("2026-03-14", 100m, PaymentKind.CreditNote)])).Recovered);

    [Fact]
    public void By_TwoCurrenciesAndCollectors_AreApartLargestFirst()
    {
        var contacts = new[] { Contact(1) with { Collector = "Anne" }, Contact(2) with { Collector = "Marc" }, Contact(3) with { Collector = "Marc" } };
        LedgerInvoice[] invoices = [Invoice(1, "2026-03-14"), Invoice(2, null), Invoice(3, "2026-03-14", 70m) with { Currency = "CHF" }];
        var results = RecoveryFigures.By(contacts, invoices, contact => contact.Collector, Window, A.Monday);
        Assert.Equal(new[] { ("Anne", "EUR", 100m), ("Marc", "CHF", 70m), ("Marc", "EUR", 0m) }, results.Select(result => (result.Key, result.Currency, result.Recovered)));
    }

    [Fact]
    public void By_NoContacts_IsEmpty() => Assert.True(By([], []).IsEmpty);

    [Fact]
    public void By_WindowWithoutDays_IsABug() => Assert.Throws<ArgumentException>(() => RecoveryFigures.By([], [], RecoveryKey.Of, 0, A.Monday));

    private static ValueList<RecoveryResult<RecoveryKey>> By(ChaseContact[] contacts, LedgerInvoice[] invoices) =>
        RecoveryFigures.By(contacts, invoices, RecoveryKey.Of, Window, A.Monday);

    private static ChaseContact Contact(int invoice, decimal asked = 100m) => new()
    {
        InvoiceId = A.Id(invoice),
        Step = "Relance 1",
        Channel = Channel.Email,
        Segment = "PME",
        CountedOn = A.Day("2026-03-10"),
        Asked = asked,
    };

    private static LedgerInvoice Invoice(int number, string? paidOn, decimal total = 100m) =>
        Ledger.Invoice("2026-03-01", paidOn, total) with { Id = A.Id(number) };
}
