using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Metadata;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Others listen to what Relance does; they hear it after it was written, and cannot undo it.</summary>
public sealed class BusinessEventTests
{
    [Fact]
    public void IssuedReminder_WithAListener_TellsItsParameters()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "ReminderIssued");
        var listener = new Probe();
        Listen(desk, "relance_OnReminderIssued", listener);

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        var told = Assert.Single(listener.Executions).Context.InputParameters;
        Assert.Equal(desk.DebtorReference, told["Debtor"]);
        Assert.Equal(desk.Reminder().Id, ((EntityReference)told["Reminder"]).Id);
        Assert.Equal(invoice.ToString(), told["Invoices"]);
        Assert.Equal((1200m, "EUR"), (((Money)told["Amount"]).Value, told["Currency"]));
        Assert.Equal(Choices.To(Channel.Email), told["Channel"]);
        Assert.Equal(Days.ToColumn(Desk.Monday), told["On"]);
    }

    [Fact]
    public void IssuedReminder_ListenerFails_StaysIssued()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "all");
        Listen(desk, "relance_OnReminderIssued", new Probe(_ => throw new InvalidPluginExecutionException("The letter provider is down.")));

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.NotEqual(ReminderState.Proposed, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void IssuedReminder_NotListedInThePolicy_RaisesNothing()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "HoldPlaced");
        var listener = new Probe();
        Listen(desk, "relance_OnReminderIssued", listener);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Empty(listener.Executions);
        Assert.Equal(0, desk.Host.RequestCounter.Of("relance_OnReminderIssued"));
    }

    [Fact]
    public void Dispute_OpenedAndResolved_IsTold()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "DisputeOpened, DisputeResolved");
        var (opened, resolved) = (new Probe(), new Probe());
        Listen(desk, "relance_OnDisputeOpened", opened);
        Listen(desk, "relance_OnDisputeResolved", resolved);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(10));

        var dispute = (EntityReference)desk.Ask("relance_OpenDispute", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Cause", Choices.To(DisputeCause.Price)))["Dispute"];
        desk.Engine.RunAsyncSteps();
        desk.Ask("relance_ResolveDispute", ("Dispute", dispute), ("Outcome", Choices.To(DisputeOutcome.Unfounded)));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(dispute.Id, ((EntityReference)Assert.Single(opened.Executions).Context.InputParameters["Dispute"]).Id);
        Assert.Equal(invoice.ToString(), Assert.Single(resolved.Executions).Context.InputParameters["Invoices"]);
    }

    [Fact]
    public void Hold_PlacedAndReleasedByAPerson_IsToldOnceEach()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "HoldPlaced, HoldReleased");
        var (placed, released) = (new Probe(), new Probe());
        Listen(desk, "relance_OnHoldPlaced", placed);
        Listen(desk, "relance_OnHoldReleased", released);

        var hold = (EntityReference)desk.Ask("relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Contentieux"))["Hold"];
        desk.Ask("relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Contentieux, encore"));
        desk.Ask("relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Accord"));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(hold.Id, ((EntityReference)Assert.Single(placed.Executions).Context.InputParameters["Hold"]).Id);
        Assert.Equal(hold.Id, ((EntityReference)Assert.Single(released.Executions).Context.InputParameters["Hold"]).Id);
    }

    [Fact]
    public void Plan_AcceptedAndInDefault_IsTold()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "PlanAccepted, PlanDefaulted, PlanCompleted");
        var (accepted, defaulted, completed) = (new Probe(), new Probe(), new Probe());
        Listen(desk, "relance_OnPlanAccepted", accepted);
        Listen(desk, "relance_OnPlanDefaulted", defaulted);
        Listen(desk, "relance_OnPlanCompleted", completed);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));

        var plan = (EntityReference)desk.Ask("relance_ProposePlan", ("Debtor", desk.DebtorReference), ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(7))))["Plan"];
        desk.Ask("relance_AcceptPlan", ("Plan", plan));
        desk.Engine.RunAsyncSteps();
        desk.GoTo(Desk.Monday.PlusDays(40));
        desk.Evaluate();
        desk.Engine.RunAsyncSteps();

        var told = Assert.Single(accepted.Executions).Context.InputParameters;
        Assert.Equal((plan.Id, invoice.ToString()), (((EntityReference)told["Plan"]).Id, (string)told["Invoices"]));
        Assert.Single(defaulted.Executions);
        Assert.Empty(completed.Executions);
    }

    [Fact]
    public void Claim_DemandedAndWaived_IsToldWithItsAmount()
    {
        using var desk = ClaimDesk.Open(policy => policy[PolicyTable.RaisedEvents] = "ClaimDemanded, ClaimWaived, ClaimReversed");
        var (demanded, waived, reversed) = (new Probe(), new Probe(), new Probe());
        Listen(desk, "relance_OnClaimDemanded", demanded);
        Listen(desk, "relance_OnClaimWaived", waived);
        Listen(desk, "relance_OnClaimReversed", reversed);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        desk.Act("relance_WaiveClaim", desk.Claim(ClaimKind.FixedCompensation));
        desk.Act("relance_ReinstateClaim", desk.Claim(ClaimKind.FixedCompensation));
        desk.Act("relance_ReverseClaim", desk.Claim(ClaimKind.FixedCompensation));
        desk.Engine.RunAsyncSteps();

        Assert.Equal([2.00m, 40m], demanded.Executions.Select(one => ((Money)one.Context.InputParameters["Amount"]).Value).Order());
        var told = Assert.Single(waived.Executions).Context.InputParameters;
        Assert.Equal((40m, "EUR", invoice.ToString()), (((Money)told["Amount"]).Value, (string)told["Currency"], (string)told["Invoices"]));
        Assert.Single(reversed.Executions);
    }

    [Fact]
    public void Case_PlacedAndRecalled_IsTold()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "CasePlaced, CaseEnded");
        var (placed, ended) = (new Probe(), new Probe());
        Listen(desk, "relance_OnCasePlaced", placed);
        Listen(desk, "relance_OnCaseEnded", ended);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));

        var handover = desk.HandOver(desk.Agency());
        desk.Ask("relance_RecallHandover", ("Handover", handover), ("Reason", "Payé"));
        desk.Engine.RunAsyncSteps();

        var told = Assert.Single(placed.Executions).Context.InputParameters;
        Assert.Equal((handover.Id, invoice.ToString(), 1200m, "EUR"), (((EntityReference)told["Handover"]).Id, (string)told["Invoices"], ((Money)told["Amount"]).Value, (string)told["Currency"]));
        Assert.Equal(invoice.ToString(), Assert.Single(ended.Executions).Context.InputParameters["Invoices"]);
    }

    [Fact]
    public void WriteOff_ApprovedAndReversed_IsTold()
    {
        using var desk = new Desk(policy => policy[PolicyTable.RaisedEvents] = "WriteOffApproved, WriteOffReversed");
        var (approved, reversed) = (new Probe(), new Probe());
        Listen(desk, "relance_OnWriteOffApproved", approved);
        Listen(desk, "relance_OnWriteOffReversed", reversed);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));

        var writeOff = (EntityReference)desk.Ask(
            "relance_ProposeWriteOff", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Amount", new Money(200m)), ("Cause", Choices.To(WriteOffCause.Irrecoverable)), ("Reason", "Trop petit"))["WriteOff"];
        desk.Ask("relance_ApproveWriteOff", ("WriteOff", writeOff));
        desk.Ask("relance_ReverseWriteOff", ("WriteOff", writeOff), ("Reason", "Payé"));
        desk.Engine.RunAsyncSteps();

        var told = Assert.Single(approved.Executions).Context.InputParameters;
        Assert.Equal((writeOff.Id, invoice.ToString(), 200m), (((EntityReference)told["WriteOff"]).Id, (string)told["Invoices"], ((Money)told["Amount"]).Value));
        Assert.Single(reversed.Executions);
    }

    [Fact]
    public void Events_OfTheSolution_AreThoseOfTheCode() => Assert.Equal(
        Enum.GetNames<BusinessEvent>().Select(name => "relance_On" + name).OrderBy(name => name, StringComparer.Ordinal),
        Hosts.WithPlugins().Catalog.CustomApis.Where(api => api.IsEvent).Select(api => api.UniqueName).OrderBy(name => name, StringComparer.Ordinal));

    private static void Listen(Desk desk, string message, IPlugin listener) => desk.Host.Register(
        new StepDefinition { Id = Guid.NewGuid(), Name = message, Message = message, Table = null, Rank = 1, Stage = StepStage.PostOperation, Mode = StepMode.Asynchronous, PluginType = nameof(Probe) },
        listener);
}
