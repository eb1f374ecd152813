using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Tasks of the engine go when their occasion goes, and come back as new ones with it.</summary>
public sealed class TaskClosingTests
{
    [Fact]
    public void NoContactTask_OnceAnAddressIsThere_IsCompletedWithItsReason()
    {
        using var desk = WithoutAddress();
        Assert.Equal([TaskTable.States.Open], desk.Rows(TaskTable.LogicalName).Select(task => task.Code(TaskTable.StateCode)!.Value));
        Assert.True(desk.Account().Flag(AccountTable.HasOpenTask));

        GiveAddress(desk, Desk.Accountant);
        desk.Evaluate();

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal(TaskTable.States.Completed, task.Code(TaskTable.StateCode));
        Assert.StartsWith("Une tâche est close", task.Text(TaskTable.Description), System.StringComparison.Ordinal);
        Assert.False(desk.Account().Flag(AccountTable.HasOpenTask));
    }

    [Fact]
    public void NoContactTask_OfAnInvoiceThatIsPaid_IsCompleted()
    {
        using var desk = WithoutAddress();
        desk.Pay(desk.Rows(InvoiceTable.LogicalName)[0].Id, 1200m);
        Assert.Equal(TaskTable.States.Completed, Assert.Single(desk.Rows(TaskTable.LogicalName)).Code(TaskTable.StateCode));
    }

    [Fact]
    public void Task_ThatAPersonCompleted_IsNotOpenedAgain()
    {
        using var desk = WithoutAddress();
        desk.Service.Update(new Entity(TaskTable.LogicalName, desk.Rows(TaskTable.LogicalName)[0].Id)
        {
            [TaskTable.StateCode] = new OptionSetValue(TaskTable.States.Completed),
            [TaskTable.StatusCode] = new OptionSetValue(TaskTable.Statuses.Completed),
        });

        desk.Evaluate();
        desk.Evaluate();

        Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.False(desk.Account().Flag(AccountTable.HasOpenTask));
    }

    [Fact]
    public void ControlGroup_GetsNoReminderAndItsReason()
    {
        using var desk = new Desk();
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.IsControl] = true });
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-6));

        var answer = desk.Ask("relance_ExplainInvoice", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Language", "fr"));

        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
        Assert.Contains("groupe témoin", (string)answer["Explanation"], System.StringComparison.Ordinal);
    }

    private static Desk WithoutAddress()
    {
        var desk = new Desk(firstStep: step => step[ScenarioStepTable.FallbackChannel1] = null);
        GiveAddress(desk, null);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-6));
        return desk;
    }

    private static void GiveAddress(Desk desk, string? address)
    {
        desk.Service.Update(new Entity(ContactTable.LogicalName, desk.Person) { [ContactTable.EmailAddress1] = address });
        desk.Engine.RunAsyncSteps();
    }
}
