using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Cases in the hands of an agency: complete or not at all, and our own messages stop (design rule 27).</summary>
public sealed class HandOverTests
{
    [Fact]
    public void HandOver_OfTheOpenInvoices_StopsOurMessages()
    {
        using var desk = new Desk();
        var invoices = new[] { desk.InvoiceFollowed(Desk.Monday.PlusDays(-4)), desk.InvoiceFollowed(Desk.Monday.PlusDays(-3), 300m) };
        var agency = desk.Agency();

        var handover = desk.HandOver(agency);
        desk.GoTo(Desk.Monday.PlusDays(5));

        var row = desk.Case(handover);
        Assert.Equal((AgencyCaseState.Placed, 1500m, Desk.Monday), (desk.CaseState(handover), row.Amount(HandoverTable.Amount), row.Day(HandoverTable.PlacedOn)));
        Assert.Equal((desk.Debtor, agency.Id), (row.Key(HandoverTable.AccountId), row.Key(HandoverTable.AgencyId)));
        Assert.Contains("Recouvrement Rhône", row.Text(HandoverTable.Checklist));
        Assert.Equal(invoices.Order(), desk.Rows(HandoverInvoiceTable.LogicalName).Select(one => one.Key(HandoverInvoiceTable.InvoiceId)!.Value).Order());
        Assert.All(invoices, invoice => Assert.Equal(handover.Id, desk.Read(InvoiceTable.LogicalName, invoice).Key(InvoiceTable.HandoverId)));
        Assert.Equal(1, desk.Read(AgencyTable.LogicalName, agency.Id).Integer(AgencyTable.Cases));
        Assert.Empty(desk.Engine.Mailed);
    }

    [Fact]
    public void SecondHandOver_OfTheSameInvoice_IsRefusedInBothLanguages()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();
        var number = desk.Case(desk.HandOver(agency)).Text(HandoverTable.Name);

        desk.RefusedInBothLanguages(
            $"La facture F-001 figure déjà dans le dossier {number}. Rappelez d’abord ce dossier.",
            $"The invoice F-001 is already in the case {number}. Recall that case first.",
            user => Desk.Ask(user, "relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", agency), ("Invoices", invoice.ToString())));
        Assert.Contains("RL-158", RecoveryDesk.Refused(() => desk.HandOver(agency)));

        Assert.Single(desk.Rows(HandoverTable.LogicalName));
    }

    [Fact]
    public void HandOver_WithoutACompleteAgreement_ListsEverythingThatIsMissing()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var bare = new EntityReference(AgencyTable.LogicalName, desk.Service.Create(new Entity(AgencyTable.LogicalName) { [AgencyTable.Name] = "Nouvelle", [AgencyTable.Country] = "FR" }));

        desk.RefusedInBothLanguages(
            "Le dossier ne peut pas être transmis avant d’être complet :",
            "The case cannot be handed over before it is complete:",
            user => Desk.Ask(user, "relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", bare)));

        var lines = RecoveryDesk.Refused(() => desk.HandOver(bare)).Split('\n');
        Assert.Equal(8, lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Empty(desk.Rows(HandoverTable.LogicalName));
        Assert.Empty(desk.Rows(HandoverInvoiceTable.LogicalName));
    }

    [Fact]
    public void HandOver_ThatFailsInTheMiddle_LeavesNothing()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();

        Assert.Contains("RL-153", RecoveryDesk.Refused(() => Desk.Ask(desk.Service, "relance_HandOver", ("Debtor", Other(desk)), ("Agency", agency))));
        Assert.Contains("RL-116", RecoveryDesk.Refused(() => Desk.Ask(desk.Service, "relance_HandOver", ("Debtor", Other(desk)), ("Agency", agency), ("Invoices", invoice.ToString()))));

        Assert.Null(desk.Read(InvoiceTable.LogicalName, invoice).Key(InvoiceTable.HandoverId));
    }

    [Fact]
    public void Recall_FreesTheInvoicesAndOurMessagesGoOn()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());
        desk.GoTo(Desk.Monday.PlusDays(7));
        Assert.Empty(desk.Engine.Mailed);

        desk.Ask("relance_RecallHandover", ("Handover", handover), ("Reason", "Accord trouvé"));
        desk.Engine.RunAsyncSteps();

        Assert.Equal((AgencyCaseState.Recalled, "Accord trouvé", Desk.Monday.PlusDays(7)), (desk.CaseState(handover), desk.Case(handover).Text(HandoverTable.EndReason), desk.Case(handover).Day(HandoverTable.EndedOn)));
        Assert.Null(desk.Read(InvoiceTable.LogicalName, invoice).Key(InvoiceTable.HandoverId));
        Assert.Single(desk.Engine.Mailed);
        desk.RefusedInBothLanguages(
            "Le dossier a déjà été rappelé le 30 novembre 2026.",
            "The case was already recalled on 30 November 2026.",
            user => Desk.Ask(user, "relance_RecallHandover", ("Handover", handover), ("Reason", "Encore")));
        Assert.Equal("Accord trouvé", desk.Case(handover).Text(HandoverTable.EndReason));
    }

    [Fact]
    public void Report_ThatItWorksOnTheCase_IsKeptAndStopsNothing()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());

        desk.Ask("relance_ReportHandover", ("Handover", handover), ("Report", "Première visite"), ("State", Choices.To(AgencyCaseState.InProgress)));
        desk.Ask("relance_ReportHandover", ("Handover", handover), ("Report", "Deuxième visite"));

        Assert.Equal((AgencyCaseState.InProgress, "Deuxième visite", Desk.Monday), (desk.CaseState(handover), desk.Case(handover).Text(HandoverTable.LastReport), desk.Case(handover).Day(HandoverTable.LastReportOn)));
        Assert.Contains("RL-104", RecoveryDesk.Refused(() => desk.Ask("relance_ReportHandover", ("Handover", handover), ("Report", "x"), ("State", Choices.To(AgencyCaseState.Recovered)))));
        Assert.Contains("RL-103", RecoveryDesk.Refused(() => desk.Ask("relance_ReportHandover", ("Handover", handover), ("Report", ""))));
    }

    [Fact]
    public void Report_ThatItGivesUp_ReturnsTheCaseWhichIsThenClosed()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();
        var handover = desk.HandOver(agency);
        desk.RefusedInBothLanguages(
            "Le dossier est encore chez l’agence : rappelez-le d’abord.",
            "The case is still with the agency: recall it first.",
            user => Desk.Ask(user, "relance_CloseHandover", ("Handover", handover)));
        desk.GoTo(Desk.Monday.PlusDays(1));

        desk.Ask("relance_ReportHandover", ("Handover", handover), ("Report", "Insolvable"), ("State", Choices.To(AgencyCaseState.Returned)));
        desk.Engine.RunAsyncSteps();
        Assert.Equal((AgencyCaseState.Returned, "Insolvable"), (desk.CaseState(handover), desk.Case(handover).Text(HandoverTable.EndReason)));
        Assert.Equal(0m, desk.Read(AgencyTable.LogicalName, agency.Id).Number(AgencyTable.RecoveredPercent));
        Assert.Single(desk.Engine.Mailed);

        desk.Ask("relance_CloseHandover", ("Handover", handover));
        Assert.Equal(AgencyCaseState.Closed, desk.CaseState(handover));
        desk.RefusedInBothLanguages("Le dossier est clos.", "The case has ended.", user => Desk.Ask(user, "relance_RecallHandover", ("Handover", handover), ("Reason", "x")));
    }

    [Fact]
    public void Settlement_InTheLedger_AsksToCallTheCaseBackOnce()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());

        desk.Pay(invoice, 1200m);
        desk.GoTo(Desk.Monday.PlusDays(1));
        desk.Evaluate();

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal((TaskKind.RecallFromAgency, TaskTable.States.Open), (task.Choice<TaskKind>(TaskTable.TaskKind), task.Code(TaskTable.StateCode)));

        desk.Ask("relance_RecallHandover", ("Handover", handover), ("Reason", "Payé"));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(TaskTable.States.Completed, Assert.Single(desk.Rows(TaskTable.LogicalName)).Code(TaskTable.StateCode));
    }

    [Fact]
    public void DirectEdits_OfACase_AreRefused()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();
        var handover = desk.HandOver(agency);

        Assert.Contains("RL-157", RecoveryDesk.Refused(() => Change(desk, handover, HandoverTable.Amount, new Money(9m))));
        Assert.Contains("RL-157", RecoveryDesk.Refused(() => Change(desk, handover, HandoverTable.PlacedOn, Days.ToColumn(Desk.Monday.PlusDays(-9))!)));
        Assert.Contains("RL-150", RecoveryDesk.Refused(() => Change(desk, handover, HandoverTable.State, Choices.To(AgencyCaseState.Recovered))));
        Assert.Contains("RL-156", RecoveryDesk.Refused(() => desk.Service.Create(new Entity(HandoverTable.LogicalName)
        {
            [HandoverTable.AccountId] = desk.DebtorReference,
            [HandoverTable.AgencyId] = agency,
            [HandoverTable.Amount] = new Money(100m),
            [HandoverTable.PlacedOn] = Days.ToColumn(Desk.Monday),
        })));
        Change(desk, handover, HandoverTable.RecoveredAmount, new Money(999m));
        Assert.Equal(0m, desk.Case(handover).Amount(HandoverTable.RecoveredAmount));
    }

    [Fact]
    public void Collector_ReportsNothingAndHandsNothingOver()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();
        var collector = desk.Engine.As(desk.Collector);
        RecoveryDesk.Refused(() => Desk.Ask(collector, "relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", agency)));
        Assert.Empty(desk.Rows(HandoverTable.LogicalName));

        var handover = (EntityReference)Desk.Ask(desk.Somebody(RecoveryDesk.CreditManager), "relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", agency))["Handover"];
        RecoveryDesk.Refused(() => Desk.Ask(collector, "relance_RecallHandover", ("Handover", handover), ("Reason", "x")));
        RecoveryDesk.Refused(() => Desk.Ask(collector, "relance_CloseHandover", ("Handover", handover)));
        RecoveryDesk.Refused(() => Desk.Ask(desk.Somebody("Relance - Sales"), "relance_ReportHandover", ("Handover", handover), ("Report", "x")));

        Assert.Equal(AgencyCaseState.Placed, desk.CaseState(handover));
    }

    private static void Change(Desk desk, EntityReference handover, string column, object value) =>
        desk.Service.Update(new Entity(HandoverTable.LogicalName, handover.Id) { [column] = value });

    private static EntityReference Other(Desk desk) => new(AccountTable.LogicalName, desk.Service.Create(new Entity(AccountTable.LogicalName) { [AccountTable.Name] = "Autre" }));
}
