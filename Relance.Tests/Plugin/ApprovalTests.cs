using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>A person lets a message go, or refuses it; the facts are looked at again at that moment.</summary>
public sealed class ApprovalTests
{
    [Theory]
    [InlineData(999, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Reminder_AroundTheAmountOfApproval_LeavesAloneUpToIt(int amount, bool leaves)
    {
        using var desk = Approving();

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5), amount);

        Assert.Equal(leaves, desk.Engine.Mailed.Count == 1);
        Assert.Equal(!leaves, desk.Reminder().Flag(ReminderTable.RequiresApproval));
    }

    [Fact]
    public void Approval_ByTheManager_SendsTheMessage()
    {
        using var desk = Approving();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var manager = desk.Engine.CreateUser("Paul Mercier", "Relance - Credit Manager");

        var answer = Desk.Ask(desk.Engine.As(manager), "relance_ApproveReminder", ("Reminder", Reference(desk)));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(true, answer["Issued"]);
        Assert.NotEqual("", answer["Explanation"]);
        Assert.Equal([Desk.Accountant], desk.Engine.Mailed);
        Assert.Equal(manager, desk.Reminder().Key(ReminderTable.ApprovedById));
        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    [Fact]
    public void Approval_AfterThePayment_TakesTheReminderBackInstead()
    {
        using var desk = Approving();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Pay(invoice, 1200m);

        Assert.Equal(ReminderState.Cancelled, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        Assert.Equal("FactsChanged", desk.Reminder().Text(ReminderTable.CancelReason));
        Assert.Empty(desk.Rows(ReminderLineTable.LogicalName));
        var refused = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => desk.Ask("relance_ApproveReminder", ("Reminder", Reference(desk))));
        Assert.Contains("RL-110", refused.Message);
    }

    [Fact]
    public void PartialPayment_BeforeApproval_WritesTheReminderAnewWithTheRest()
    {
        using var desk = Approving();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5), 2000m);

        desk.Pay(invoice, 500m);
        desk.Evaluate();

        var states = desk.Rows(ReminderTable.LogicalName);
        Assert.Equal(2, states.Length);
        Assert.Contains(states, row => row.Choice<ReminderState>(ReminderTable.State) == ReminderState.Proposed && row.Amount(ReminderTable.Amount) == 1500m);
    }

    [Fact]
    public void Rejection_SkipsTheStepForGood()
    {
        using var desk = Approving();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        desk.Ask("relance_RejectReminder", ("Reminder", Reference(desk)), ("Reason", "Le client a appelé"));
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Equal(ReminderState.Rejected, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        Assert.Equal("Le client a appelé", desk.Reminder().Text(ReminderTable.FailureText));
        Assert.Empty(desk.Engine.Mailed);
    }

    private static Desk Approving() => new(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(1000m));

    private static EntityReference Reference(Desk desk) => new(ReminderTable.LogicalName, desk.Reminder().Id);
}
