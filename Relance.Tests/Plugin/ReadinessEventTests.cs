using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Readiness, part payments and people inside, as they are seen in the CRM.</summary>
public sealed class ReadinessEventTests
{
    [Fact]
    public void Invoice_ThatLacksItsOrderNumber_SaysSoAndIsReadyOnceItHasOne()
    {
        using var desk = new Desk(policy => policy[PolicyTable.Iban] = "FR7630006000011234567890189");
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.NeedsOrderNumber] = true });

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(20));

        var row = desk.Read(InvoiceTable.LogicalName, invoice);
        Assert.False(row.Flag(InvoiceTable.IsReady));
        Assert.Contains("numéro de commande", row.Text(InvoiceTable.ReadinessText));
        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal(TaskKind.InvoiceNotReady, task.Choice<TaskKind>(TaskTable.TaskKind));

        var explained = (string)desk.Ask("relance_ExplainInvoice", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Language", "en"))["Explanation"];
        Assert.Contains("order number", explained);

        desk.Service.Update(new Entity(InvoiceTable.LogicalName, invoice) { [InvoiceTable.OrderNumber] = "PO-7" });
        desk.Engine.RunAsyncSteps();

        row = desk.Read(InvoiceTable.LogicalName, invoice);
        Assert.True(row.Flag(InvoiceTable.IsReady));
        Assert.Null(row.Text(InvoiceTable.ReadinessText));
        Assert.Single(desk.Rows(TaskTable.LogicalName));
    }

    [Fact]
    public void PartPayment_PaidInTime_BeginsTheWalkOfTheNextPart()
    {
        using var desk = new Desk();
        var invoice = desk.Invoice(Desk.Monday.PlusDays(30), with: row => row[InvoiceTable.DueParts] = Parts(Desk.Monday.PlusDays(-5), Desk.Monday.PlusDays(30)));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(400m, desk.Reminder().Amount(ReminderTable.Amount));
        Assert.Equal(400m, desk.Account().Amount(AccountTable.OverdueAmount));
        Assert.Equal(1200m, desk.Account().Amount(AccountTable.OpenAmount));

        desk.Pay(invoice, 400m);

        var row = desk.Read(InvoiceTable.LogicalName, invoice);
        Assert.Equal(2, row.Integer(InvoiceTable.Cycle));
        Assert.Equal(Desk.Monday.PlusDays(35), row.Day(InvoiceTable.NextStepOn));
        Assert.Equal(0, desk.Account().Integer(AccountTable.OldestDaysLate));
    }

    [Fact]
    public void StepThatTellsPeople_OpensATaskForEachRole()
    {
        using var desk = new Desk(firstStep: step =>
        {
            step[ScenarioStepTable.TellAccounting] = true;
            step[ScenarioStepTable.TellProject] = true;
        });
        var manager = desk.Engine.CreateUser("Paul Garnier", "Relance - Sales");

        desk.Invoice(Desk.Monday.PlusDays(-5), with: row => row[InvoiceTable.ProjectManagerId] = new EntityReference(SystemUserTable.LogicalName, manager));
        desk.Engine.RunAsyncSteps();

        var owners = desk.Rows(TaskTable.LogicalName).ToDictionary(task => task.Choice<TaskKind>(TaskTable.TaskKind)!.Value, task => task.Key(TaskTable.OwnerId));
        Assert.Equal(desk.Collector, owners[TaskKind.AccountingNotice]);
        Assert.Equal(manager, owners[TaskKind.ProjectNotice]);
    }

    private static string Parts(LocalDate first, LocalDate second) =>
        $$"""[{"dueOn":"{{first:uuuu-MM-dd}}","amount":400},{"dueOn":"{{second:uuuu-MM-dd}}","amount":800}]""";
}
