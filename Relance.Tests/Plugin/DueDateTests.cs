using System;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>An invoice that comes without a due date gets one from its terms (design rule 7).</summary>
public sealed class DueDateTests
{
    private static readonly LocalDate TenthOfMarch = new(2026, 3, 10);

    [Theory]
    [InlineData(EndOfMonthReading.DaysThenEndOfMonth, 4, 30)]
    [InlineData(EndOfMonthReading.EndOfMonthThenDays, 5, 15)]
    public void Invoice_With45DaysEndOfMonth_IsDueAsTheContractReadsIt(EndOfMonthReading reading, int month, int day)
    {
        using var desk = new Desk();
        var terms = Terms(desk, "eom", row =>
        {
            row[PaymentTermsTable.Days] = 45;
            row[PaymentTermsTable.EndOfMonth] = Choices.To(reading);
        });

        var invoice = Invoice(desk, with: row => row[InvoiceTable.PaymentTermsId] = terms);

        var row = desk.Read(InvoiceTable.LogicalName, invoice);
        Assert.Equal(new LocalDate(2026, month, day), row.Day(InvoiceTable.DueDate));
        Assert.True(row.Flag(InvoiceTable.IsDueComputed));
        Assert.Null(row.Text(InvoiceTable.DueParts));
    }

    [Fact]
    public void Invoice_WithoutTerms_TakesThoseOfTheAccountBeforeTheHostsChoiceAndThePolicy()
    {
        using var desk = new Desk();
        var policy = Terms(desk, "p", row => row[PaymentTermsTable.Days] = 60);
        desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.PaymentTermsId] = policy });
        Assert.Equal(TenthOfMarch.PlusDays(60), DueOn(desk, Invoice(desk)));

        Terms(desk, "h", row =>
        {
            row[PaymentTermsTable.Days] = 45;
            row[PaymentTermsTable.TermsCode] = 3;
        });
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.PaymentTermsCode] = new OptionSetValue(3) });
        Assert.Equal(TenthOfMarch.PlusDays(45), DueOn(desk, Invoice(desk)));

        var own = Terms(desk, "a", row => row[PaymentTermsTable.Days] = 15);
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.PaymentTermsId] = own });
        var invoice = Invoice(desk);
        Assert.Equal(TenthOfMarch.PlusDays(15), DueOn(desk, invoice));
        Assert.Equal(own.Id, desk.Read(InvoiceTable.LogicalName, invoice).Key(InvoiceTable.PaymentTermsId));
    }

    [Fact]
    public void Invoice_WithoutAnyTerms_IsDueThirtyDaysAfterDelivery()
    {
        using var desk = new Desk();

        Assert.Equal(TenthOfMarch.PlusDays(30), DueOn(desk, Invoice(desk)));
        Assert.Equal(TenthOfMarch.PlusDays(28), DueOn(desk, Invoice(desk, with: row => row[InvoiceTable.DeliveredOn] = Days.ToColumn(TenthOfMarch.PlusDays(-2)))));
    }

    [Fact]
    public void Invoice_WithItsOwnDueDate_KeepsIt()
    {
        using var desk = new Desk();
        var terms = Terms(desk, "n", row => row[PaymentTermsTable.Days] = 30);
        var invoice = Invoice(desk, with: row =>
        {
            row[InvoiceTable.DueDate] = Days.ToColumn(TenthOfMarch.PlusDays(7));
            row[InvoiceTable.PaymentTermsId] = terms;
        });
        Change(desk, invoice, InvoiceTable.IssuedOn, Days.ToColumn(TenthOfMarch.PlusDays(1)));

        Assert.Equal(TenthOfMarch.PlusDays(7), DueOn(desk, invoice));
        Assert.False(desk.Read(InvoiceTable.LogicalName, invoice).Flag(InvoiceTable.IsDueComputed));
    }

    [Fact]
    public void ComputedDueDate_FollowsTheIssueDateUntilSomebodyWritesAnother()
    {
        using var desk = new Desk();
        var terms = Terms(desk, "n", row => row[PaymentTermsTable.Days] = 30);
        var invoice = Invoice(desk, with: row => row[InvoiceTable.PaymentTermsId] = terms);

        Change(desk, invoice, InvoiceTable.IssuedOn, Days.ToColumn(TenthOfMarch.PlusDays(1)));
        Assert.Equal(TenthOfMarch.PlusDays(31), DueOn(desk, invoice));

        Change(desk, invoice, InvoiceTable.DueDate, Days.ToColumn(TenthOfMarch.PlusDays(50)));
        Change(desk, invoice, InvoiceTable.IssuedOn, Days.ToColumn(TenthOfMarch.PlusDays(2)));
        Assert.Equal(TenthOfMarch.PlusDays(50), DueOn(desk, invoice));

        Change(desk, invoice, InvoiceTable.DueDate, null);
        Assert.Equal(TenthOfMarch.PlusDays(32), DueOn(desk, invoice));
    }

    [Fact]
    public void Invoice_InTwoParts_AddsUpToTheCentAndOffersItsDiscount()
    {
        using var desk = new Desk();
        var terms = Terms(desk, "parts", row =>
        {
            row[PaymentTermsTable.Parts] = """[{"percent":30,"moves":[]},{"remainder":true,"moves":[{"days":45},{"endOfMonth":true}]}]""";
            row[PaymentTermsTable.DiscountPercent] = 2m;
            row[PaymentTermsTable.DiscountDays] = 10;
        });

        var row = desk.Read(InvoiceTable.LogicalName, Invoice(desk, 100.01m, invoice => invoice[InvoiceTable.PaymentTermsId] = terms));

        Assert.Equal("""[{"dueOn":"2026-03-10","amount":30.00},{"dueOn":"2026-04-30","amount":70.01}]""", row.Text(InvoiceTable.DueParts));
        Assert.Equal(new LocalDate(2026, 4, 30), row.Day(InvoiceTable.DueDate));
        Assert.Equal(TenthOfMarch.PlusDays(10), row.Day(InvoiceTable.DiscountUntilOn));
        Assert.Equal(2m, row.Amount(InvoiceTable.DiscountAmount));
    }

    [Theory]
    [InlineData("[]", PaymentTermsValidator.PartsUnreadable)]
    [InlineData("not json", PaymentTermsValidator.PartsUnreadable)]
    [InlineData("""[{"percent":30,"remainder":true}]""", PaymentTermsValidator.PartsUnreadable)]
    [InlineData("""[{"remainder":true,"moves":[{"days":1,"months":1}]}]""", PaymentTermsValidator.PartsUnreadable)]
    [InlineData("""[{"percent":30}]""", PaymentTermsValidator.RemainderMissing)]
    [InlineData("""[{"remainder":true},{"remainder":true}]""", PaymentTermsValidator.RemainderTwice)]
    [InlineData("""[{"percent":60},{"percent":40},{"remainder":true}]""", PaymentTermsValidator.PercentageTooHigh)]
    public void Terms_WithUnsoundParts_AreRefused(string parts, string code)
    {
        using var desk = new Desk();

        var refusal = Assert.ThrowsAny<Exception>(() => Terms(desk, "bad", row => row[PaymentTermsTable.Parts] = parts));

        Assert.Contains(code, refusal.Message);
    }

    [Fact]
    public void Terms_WithADiscountWithoutDays_AreRefused()
    {
        using var desk = new Desk();

        var refusal = Assert.ThrowsAny<Exception>(() => Terms(desk, "bad", row => row[PaymentTermsTable.DiscountPercent] = 2m));

        Assert.Contains(PaymentTermsValidator.DiscountIncomplete, refusal.Message);
    }

    private static LocalDate? DueOn(Desk desk, Guid invoice) => desk.Read(InvoiceTable.LogicalName, invoice).Day(InvoiceTable.DueDate);

    private static void Change(Desk desk, Guid invoice, string column, object? value) =>
        desk.Service.Update(new Entity(InvoiceTable.LogicalName, invoice) { [column] = value });

    private static Guid Invoice(Desk desk, decimal total = 1200m, Action<Entity>? with = null)
    {
        var invoice = new Entity(InvoiceTable.LogicalName)
        {
            [InvoiceTable.InvoiceNumber] = "F-" + Guid.NewGuid().ToString("N"),
            [InvoiceTable.Name] = "Fournitures",
            [InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, desk.Debtor),
            [InvoiceTable.IssuedOn] = Days.ToColumn(TenthOfMarch),
            [InvoiceTable.TotalAmount] = new Money(total),
        };
        with?.Invoke(invoice);
        return desk.Service.Create(invoice);
    }

    private static EntityReference Terms(Desk desk, string code, Action<Entity> with)
    {
        var row = new Entity(PaymentTermsTable.LogicalName) { [PaymentTermsTable.Name] = code, [PaymentTermsTable.Code] = code };
        with(row);
        return new EntityReference(PaymentTermsTable.LogicalName, desk.Service.Create(row));
    }
}
