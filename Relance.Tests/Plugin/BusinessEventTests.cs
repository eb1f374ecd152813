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
    public void Events_OfTheSolution_AreThoseOfTheCode() => Assert.Equal(
        Enum.GetNames<BusinessEvent>().Select(name => "relance_On" + name).OrderBy(name => name, StringComparer.Ordinal),
        Hosts.WithPlugins().Catalog.CustomApis.Where(api => api.IsEvent).Select(api => api.UniqueName).OrderBy(name => name, StringComparer.Ordinal));

    private static void Listen(Desk desk, string message, IPlugin listener) => desk.Host.Register(
        new StepDefinition { Id = Guid.NewGuid(), Name = message, Message = message, Table = null, Rank = 1, Stage = StepStage.PostOperation, Mode = StepMode.Asynchronous, PluginType = nameof(Probe) },
        listener);
}
