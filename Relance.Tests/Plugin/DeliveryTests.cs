using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>What becomes of a message decides what counts (design rule 21).</summary>
public sealed class DeliveryTests
{
    [Fact]
    public void Email_ThatComesBack_GoesOnAsACallThatDoesNotCountYet()
    {
        using var desk = new Desk();
        desk.Engine.FailAddress(Desk.Accountant);

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Empty(desk.Engine.FailedJobs);
        var reminder = desk.Reminder();
        Assert.Equal(ReminderState.Issued, reminder.Choice<ReminderState>(ReminderTable.State));
        Assert.Equal(Channel.PhoneCall, reminder.Choice<Channel>(ReminderTable.Channel));
        Assert.Equal(2, reminder.Integer(ReminderTable.Attempt));
        var call = Assert.Single(desk.Rows(PhoneCallTable.LogicalName));
        Assert.Equal("+33 4 72 00 00 10", call.Text(PhoneCallTable.PhoneNumber));
        Assert.Null(desk.Read(InvoiceTable.LogicalName, invoice).Day(InvoiceTable.LastStepOn));
    }

    [Fact]
    public void Call_Made_CountsOnTheDayItWasMade()
    {
        using var desk = new Desk();
        desk.Engine.FailAddress(Desk.Accountant);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.GoTo(Desk.Monday.PlusDays(2));

        Complete(desk, PhoneCallTable.LogicalName, PhoneCallTable.States.Completed, PhoneCallTable.Statuses.Made);

        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        Assert.Equal(Desk.Monday.PlusDays(2), desk.Reminder().Day(ReminderTable.CountedOn));
        Assert.Equal(Desk.Monday.PlusDays(2), desk.Read(InvoiceTable.LogicalName, invoice).Day(InvoiceTable.LastStepOn));
    }

    [Fact]
    public void Call_Cancelled_LeavesATaskForTheCollector()
    {
        using var desk = new Desk();
        desk.Engine.FailAddress(Desk.Accountant);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Complete(desk, PhoneCallTable.LogicalName, PhoneCallTable.States.Canceled, PhoneCallTable.Statuses.Canceled);

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal(TaskKind.DeliveryFailed, task.Choice<TaskKind>(TaskTable.TaskKind));
        Assert.Equal(desk.Collector, task.Key(TaskTable.OwnerId));
        Assert.Equal(ReminderState.Failed, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    [Fact]
    public void Address_Corrected_SendsTheFailedReminderToIt()
    {
        using var desk = new Desk(firstStep: step => step[ScenarioStepTable.FallbackChannel1] = null);
        desk.Engine.FailAddress(Desk.Accountant);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        desk.Service.Update(new Entity(ContactTable.LogicalName, desk.Person) { [ContactTable.EmailAddress1] = "nouvelle@durand.example" });
        desk.Engine.RunAsyncSteps();

        Assert.Equal(["nouvelle@durand.example"], desk.Engine.Mailed);
        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    [Fact]
    public void Debtor_WithoutAnyAddress_GivesOneTaskAndNoReminder()
    {
        using var desk = new Desk();
        desk.Service.Update(new Entity(ContactTable.LogicalName, desk.Person) { [ContactTable.EmailAddress1] = null });
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.Telephone1] = null });
        desk.Engine.RunAsyncSteps();

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Evaluate();

        Assert.Equal(TaskKind.NoContact, Assert.Single(desk.Rows(TaskTable.LogicalName)).Choice<TaskKind>(TaskTable.TaskKind));
        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
    }

    [Fact]
    public void Text_ThatCannotBeWritten_KeepsTheReminderAndTellsOnce()
    {
        using var desk = new Desk();
        foreach (var text in desk.Rows(MessageTemplateTable.LogicalName).Where(row => row.Text(MessageTemplateTable.TextName) == "reminder-1"))
        {
            desk.Service.Delete(MessageTemplateTable.LogicalName, text.Id);
        }

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Evaluate();

        Assert.Equal(ReminderState.Proposed, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal(TaskKind.Configuration, task.Choice<TaskKind>(TaskTable.TaskKind));
        Assert.Contains("reminder-1", task.Text(TaskTable.Description));

        DeskTexts.Text(desk.Service, "reminder-1", null, "<p>{{asked}}</p>", "Rappel");
        desk.Evaluate();
        desk.Engine.RunAsyncSteps();

        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    private static void Complete(Desk desk, string table, int state, int status)
    {
        desk.Service.Update(new Entity(table, desk.Rows(table).Single().Id)
        {
            [EmailTable.StateCode] = new OptionSetValue(state),
            [EmailTable.StatusCode] = new OptionSetValue(status),
        });
        desk.Engine.RunAsyncSteps();
    }
}
