using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>The main job, end to end: an invoice event becomes a reminder, an outcome, a next step.</summary>
public sealed class InvoiceEventTests
{
    [Fact]
    public void Invoice_LateOnTheDayOfItsStep_IsRemindedByEmailAndCounted()
    {
        using var desk = new Desk();

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Equal([Desk.Accountant], desk.Engine.Mailed);
        var reminder = desk.Reminder();
        Assert.Equal(ReminderState.Delivered, reminder.Choice<ReminderState>(ReminderTable.State));
        Assert.Equal(Desk.Monday, reminder.Day(ReminderTable.CountedOn));
        Assert.Equal(1200m, reminder.Amount(ReminderTable.Amount));
        var email = Assert.Single(desk.Rows(EmailTable.LogicalName));
        Assert.Equal(invoice, email.Key(EmailTable.RegardingObjectId));
        Assert.Equal(desk.Collector, email.Key(EmailTable.OwnerId));
        Assert.Contains("F-001", email.Text(EmailTable.Description));
        var row = desk.Read(InvoiceTable.LogicalName, invoice);
        Assert.Equal(Desk.Monday, row.Day(InvoiceTable.LastStepOn));
        Assert.Equal(Desk.Monday.PlusDays(10), row.Day(InvoiceTable.NextStepOn));
        Assert.Equal(Desk.Monday, desk.Account().Day(AccountTable.LastContactOn));
        Assert.Equal(1200m, desk.Account().Amount(AccountTable.OverdueAmount));
    }

    [Theory]
    [InlineData(-4, 0)]
    [InlineData(-5, 1)]
    [InlineData(-6, 1)]
    public void Invoice_AroundTheDayOfItsStep_IsRemindedFromThatDayOn(int dueIn, int reminders)
    {
        using var desk = new Desk();

        desk.InvoiceFollowed(Desk.Monday.PlusDays(dueIn));

        Assert.Equal(reminders, desk.Rows(ReminderTable.LogicalName).Length);
    }

    [Fact]
    public void Evaluation_SecondTimeOnTheSameDay_WritesNothing()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-20));

        // An event does not look at the risk, the first evaluation that is asked for does.
        desk.Evaluate();
        desk.Engine.ResetCount();

        var response = desk.Evaluate();

        Assert.Equal(0, response["EffectCount"]);
        var writes = desk.Host.RequestCounter.Counts.Where(count => count.Message is not ("RetrieveMultiple" or "Retrieve" or "relance_EvaluateDebtor"));
        Assert.Empty(writes);
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Invoice_OnCreate_KnowsItsOpenBalanceAtOnce()
    {
        using var desk = new Desk();

        var id = desk.Invoice(Desk.Monday, 500m, invoice => invoice[InvoiceTable.PaidAmount] = new Microsoft.Xrm.Sdk.Money(200m));

        var row = desk.Read(InvoiceTable.LogicalName, id);
        Assert.Equal(300m, row.Amount(InvoiceTable.OpenBalance));
        Assert.Equal(1, row.Integer(InvoiceTable.Cycle));
    }

    [Fact]
    public void Invoice_OfAPersonWithAnAccount_IsAskedOfTheAccount()
    {
        using var desk = new Desk();

        desk.Invoice(Desk.Monday.PlusDays(-5), 700m, invoice => invoice[InvoiceTable.CustomerId] = new EntityReference(ContactTable.LogicalName, desk.Person));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(desk.Debtor, desk.Reminder().Key(ReminderTable.AccountId));
    }

    [Fact]
    public void Invoice_OfAPersonWithoutAccount_IsLeftAlone()
    {
        using var desk = new Desk();
        var stranger = desk.Service.Contact("Seul", email: "seul@example.com");

        desk.Invoice(Desk.Monday.PlusDays(-5), 700m, invoice => invoice[InvoiceTable.CustomerId] = new EntityReference(ContactTable.LogicalName, stranger));
        desk.Engine.RunAsyncSteps();

        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
        Assert.Empty(desk.Engine.FailedJobs);
    }
}
