using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>An event of a debtor with twenty open invoices costs at most eight requests, reads and writes together (design section 9).</summary>
public sealed class RequestBudgetTests
{
    private const int Budget = 8;

    /// <summary>For a debtor that is reminded of two invoices by e-mail, the outcome of the e-mail and what follows it included.</summary>
    private const int NightBudget = 17;

    [Fact]
    public void NewInvoice_OfADebtorWithTwenty_StaysInTheBudget()
    {
        using var desk = WithTwentyInvoices();

        var requests = Count(desk, () => desk.Invoice(Desk.Monday.PlusDays(31)));

        Assert.True(requests <= Budget, Report(desk, requests));
    }

    [Fact]
    public void ChangedInvoice_OfADebtorWithTwenty_StaysInTheBudget()
    {
        using var desk = WithTwentyInvoices();
        var invoice = desk.Rows(InvoiceTable.LogicalName)[7].Id;

        var requests = Count(desk, () => desk.Service.Update(new Entity(InvoiceTable.LogicalName, invoice) { [InvoiceTable.DueDate] = Days.ToColumn(Desk.Monday.PlusDays(50)) }));

        Assert.True(requests <= Budget, Report(desk, requests));
    }

    [Fact]
    public void InvoiceThatIsRemindedAtOnce_OfADebtorWithTwenty_StaysInTheBudget()
    {
        using var desk = WithTwentyInvoices();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Engine.Now = desk.Engine.Now.AddDays(1);
        desk.Engine.ResetCount();

        desk.Invoice(Desk.Monday.PlusDays(-5));
        desk.Host.RunAsyncJobs(max: 1);

        Assert.Equal(2, desk.Engine.Mailed.Count);
        Assert.True(desk.Engine.RequestsOfPlugins <= Budget, Report(desk, desk.Engine.RequestsOfPlugins));
    }

    [Fact]
    public void Event_ThatChangesNothing_OnlyReads()
    {
        using var desk = WithTwentyInvoices();
        var invoice = desk.Rows(InvoiceTable.LogicalName)[7];

        var requests = Count(desk, () => desk.Service.Update(new Entity(InvoiceTable.LogicalName, invoice.Id) { [InvoiceTable.TotalAmount] = new Money(1200m) }));

        Assert.Equal(4, requests);
    }

    [Fact]
    public void NightlyRun_WithoutAnythingDue_ReadsOneListOfAccounts()
    {
        using var desk = WithTwentyInvoices();
        desk.Engine.ResetCount();

        desk.Ask("relance_RunDunning");

        Assert.Equal(1, desk.Host.RequestCounter.Of("RetrieveMultiple", AccountTable.LogicalName));
        Assert.Equal(0, desk.Host.RequestCounter.Of("RetrieveMultiple", InvoiceTable.LogicalName));
    }

    [Fact]
    public void NightlyRun_OfRemindedDebtors_StaysInItsBudget()
    {
        const int Debtors = 50;
        using var desk = WithRemindedTomorrow(Debtors);
        desk.Engine.ResetCount();

        desk.GoTo(Desk.Monday.PlusDays(1));

        var requests = desk.Engine.RequestsOfPlugins;
        Assert.Equal(Debtors, desk.Engine.Mailed.Count);
        Assert.True(requests <= NightBudget * Debtors, Report(desk, requests));
        Assert.Equal(2 * Debtors, desk.Host.RequestCounter.Of("Update", InvoiceTable.LogicalName));
    }

    [Fact]
    public void NightlyRun_OfManyDebtors_ReadsTheirAccountsInSlices()
    {
        const int Debtors = 50;
        using var desk = WithRemindedTomorrow(Debtors);
        desk.Engine.ResetCount();

        desk.Engine.Now = desk.Engine.Now.AddDays(1);
        desk.Ask("relance_RunDunning");
        desk.Host.RunAsyncJobs(max: 1);

        // The list of those that are due, then two slices of twenty-five.
        Assert.Equal(Debtors, desk.Engine.Mailed.Count);
        Assert.Equal(3, desk.Host.RequestCounter.Of("RetrieveMultiple", AccountTable.LogicalName));
        Assert.Equal(2, desk.Host.RequestCounter.Of("RetrieveMultiple", ReminderLineTable.LogicalName));
    }

    private static Desk WithRemindedTomorrow(int debtors)
    {
        var desk = new Desk();
        for (var number = 0; number < debtors; number++)
        {
            var account = desk.Service.Create(new Entity(AccountTable.LogicalName)
            {
                [AccountTable.Name] = FormattableString.Invariant($"Client {number}"),
                [AccountTable.EmailAddress1] = FormattableString.Invariant($"compta@client{number}.example"),
                [AccountTable.Language] = "fr",
            });
            for (var invoice = 0; invoice < 2; invoice++)
            {
                desk.Invoice(Desk.Monday.PlusDays(-4), with: row => row[InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, account));
            }
        }

        desk.Engine.RunAsyncSteps();
        return desk;
    }

    private static Desk WithTwentyInvoices()
    {
        var desk = new Desk();
        for (var number = 0; number < 20; number++)
        {
            desk.Invoice(Desk.Monday.PlusDays(10 + number));
        }

        desk.Engine.RunAsyncSteps();
        return desk;
    }

    private static int Count(Desk desk, Action act)
    {
        desk.Engine.ResetCount();
        act();
        desk.Engine.RunAsyncSteps();
        return desk.Engine.RequestsOfPlugins;
    }

    private static string Report(Desk desk, int requests) => string.Join(
        "\n",
        desk.Host.RequestCounter.Counts.Where(count => count.FromPlugin).Select(count => $"{count.Count} {count.Message} {count.Table}").Prepend($"{requests} requests:"));
}
