using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Money that comes in while an agency has a case: summed, charged for, paid out, and never booked as a payment.</summary>
public sealed class AgencyMoneyTests
{
    [Fact]
    public void Recovery_OfAPart_IsSummedWithItsFeeAndSettlesNothing()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());

        desk.Recover(handover, 400m, Desk.Monday);

        Assert.Equal((AgencyCaseState.InProgress, 400m, 90m), (desk.CaseState(handover), desk.Case(handover).Amount(HandoverTable.RecoveredAmount), desk.Case(handover).Amount(HandoverTable.FeeAmount)));
        Assert.Equal(1200m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance));
        Assert.Empty(desk.Rows(PaymentTable.LogicalName));
    }

    [Theory]
    [InlineData(false, 50)]
    [InlineData(true, 90)]
    public void DirectPayment_BearsThePercentageOnlyWhereTheTermsSaySo(bool countsDirectPayments, int fee)
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency(agency => agency[AgencyTable.CountsDirectPayments] = countsDirectPayments));

        desk.Recover(handover, 400m, Desk.Monday, isDirect: true);

        Assert.Equal((400m, fee), (desk.Case(handover).Amount(HandoverTable.RecoveredAmount), desk.Case(handover).Amount(HandoverTable.FeeAmount)));
    }

    [Fact]
    public void SuccessOnly_ChargesNothingBeforeTheFirstMoney()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency(agency => agency[AgencyTable.SuccessOnly] = true));
        desk.Ask("relance_RecallHandover", ("Handover", handover), ("Reason", "Essai"));

        Assert.Equal(0m, desk.Case(handover).Amount(HandoverTable.FeeAmount));
    }

    [Fact]
    public void Recovery_OfEverything_EndsTheCaseAndMakesTheSuccessRateOfTheAgency()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();
        var handover = desk.HandOver(agency);
        desk.Recover(handover, 200m, Desk.Monday);
        Assert.Null(desk.Read(AgencyTable.LogicalName, agency.Id).Number(AgencyTable.RecoveredPercent));
        desk.GoTo(Desk.Monday.PlusDays(2));

        desk.Recover(handover, 1000m, Desk.Monday.PlusDays(1));

        Assert.Equal((AgencyCaseState.Recovered, Desk.Monday.PlusDays(1)), (desk.CaseState(handover), desk.Case(handover).Day(HandoverTable.EndedOn)));
        Assert.Equal(100m, desk.Read(AgencyTable.LogicalName, agency.Id).Number(AgencyTable.RecoveredPercent));
        desk.InvoiceFollowed(Desk.Monday, 600m);
        var second = (EntityReference)desk.Ask("relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", agency))["Handover"];
        desk.Ask("relance_RecallHandover", ("Handover", second), ("Reason", "Accord"));
        Assert.Equal(66.67m, desk.Read(AgencyTable.LogicalName, agency.Id).Number(AgencyTable.RecoveredPercent));
    }

    [Fact]
    public void RecoveredCase_WhoseMoneyTheLedgerDoesNotShowYet_IsNotRemindedByUs()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());
        desk.Recover(handover, 1200m, Desk.Monday);

        desk.GoTo(Desk.Monday.PlusDays(10));
        Assert.Empty(desk.Engine.Mailed);
        var explained = (string)desk.Ask("relance_ExplainInvoice", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Language", "fr"))["Explanation"];
        Assert.Contains("Recouvrement Rhône", explained);

        desk.Ask("relance_CloseHandover", ("Handover", handover));
        desk.Engine.RunAsyncSteps();
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Recovery_ThatCannotBe_IsRefusedInBothLanguages()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());

        Refused(desk, handover, 1201m, Desk.Monday, "1 201,00 €, c’est plus que les 1 200,00 € restant dus.", "€1,201.00 is more than the €1,200.00 that is open.");
        Refused(desk, handover, 0m, Desk.Monday, "Le montant doit être supérieur à zéro.", "The amount must be above zero.");
        Refused(desk, handover, 1m, Desk.Monday.PlusDays(-1), "La date est trop ancienne ; elle ne peut pas précéder le 23 novembre 2026.", "The day lies too early; it cannot come before 23 November 2026.");
        Refused(desk, handover, 1m, Desk.Monday.PlusDays(1), "Le 24 novembre 2026 est à venir.", "24 November 2026 lies ahead.");
        Assert.Contains("RL-150", RecoveryDesk.Refused(() => desk.Ask(
            "relance_RecordRecovery",
            ("Handover", handover),
            ("Amount", new Money(1m)),
            ("ReceivedOn", Days.ToColumn(Desk.Monday)!),
            ("PaidOutOn", Days.ToColumn(Desk.Monday.PlusDays(-1))!))));
        desk.Ask("relance_RecallHandover", ("Handover", handover), ("Reason", "Accord"));
        Refused(desk, handover, 1m, Desk.Monday, "Le dossier est clos.", "The case has ended.");

        Assert.Empty(desk.Rows(RecoveryTable.LogicalName));
    }

    [Fact]
    public void Recovery_Entered_OnlyItsPayoutCanBeCompleted()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var recovery = desk.Recover(desk.HandOver(desk.Agency()), 400m, Desk.Monday);

        Assert.Contains("RL-157", RecoveryDesk.Refused(() => Change(desk, recovery, RecoveryTable.Amount, new Money(300m))));
        Assert.Contains("RL-157", RecoveryDesk.Refused(() => Change(desk, recovery, RecoveryTable.IsDirect, true)));
        Assert.Contains("RL-157", RecoveryDesk.Refused(() => Change(desk, recovery, RecoveryTable.ReceivedOn, Days.ToColumn(Desk.Monday.PlusDays(-1))!)));
        Change(desk, recovery, RecoveryTable.PaidOutOn, Days.ToColumn(Desk.Monday)!);

        Assert.Equal(Desk.Monday, desk.Read(RecoveryTable.LogicalName, recovery.Id).Day(RecoveryTable.PaidOutOn));
    }

    [Fact]
    public void Recovery_Deleted_BringsTheCaseBackUnderWay()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency();
        var handover = desk.HandOver(agency);
        var recovery = desk.Recover(handover, 1200m, Desk.Monday);

        desk.Service.Delete(RecoveryTable.LogicalName, recovery.Id);

        Assert.Equal((AgencyCaseState.InProgress, 0m, 50m), (desk.CaseState(handover), desk.Case(handover).Amount(HandoverTable.RecoveredAmount), desk.Case(handover).Amount(HandoverTable.FeeAmount)));
        Assert.Null(desk.Case(handover).Day(HandoverTable.EndedOn));
        Assert.Null(desk.Read(AgencyTable.LogicalName, agency.Id).Number(AgencyTable.RecoveredPercent));
    }

    [Theory]
    [InlineData(22, 0)]
    [InlineData(23, 0)]
    [InlineData(24, 1)]
    public void Payout_AMonthAfterTheMoney_IsLateFromTheDayAfter(int dayOfDecember, int tasks)
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        desk.Recover(desk.HandOver(desk.Agency()), 400m, Desk.Monday);

        desk.GoTo(new LocalDate(2026, 12, dayOfDecember));
        desk.Evaluate();

        Assert.Equal(tasks, desk.Rows(TaskTable.LogicalName).Count(task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.AccountingNotice));
    }

    [Fact]
    public void Payout_ThatCame_IsAskedForNoMore()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var recovery = desk.Recover(desk.HandOver(desk.Agency()), 400m, Desk.Monday);
        Change(desk, recovery, RecoveryTable.PaidOutOn, Days.ToColumn(Desk.Monday)!);

        desk.GoTo(Desk.Monday.PlusDays(60));

        Assert.DoesNotContain(desk.Rows(TaskTable.LogicalName), task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.AccountingNotice);
    }

    [Fact]
    public void Payout_ThatCameLate_CompletesItsTask()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var recovery = desk.Recover(desk.HandOver(desk.Agency()), 400m, Desk.Monday);
        desk.GoTo(new LocalDate(2026, 12, 24));
        desk.Evaluate();

        Change(desk, recovery, RecoveryTable.PaidOutOn, Days.ToColumn(Desk.Monday)!);

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName), task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.AccountingNotice);
        Assert.Equal(TaskTable.States.Completed, task.Code(TaskTable.StateCode));
    }

    [Fact]
    public void Collector_RecordsWhatCameIn()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var handover = desk.HandOver(desk.Agency());

        Desk.Ask(desk.Engine.As(desk.Collector), "relance_RecordRecovery", ("Handover", handover), ("Amount", new Money(10m)), ("ReceivedOn", Days.ToColumn(Desk.Monday)!));
        RecoveryDesk.Refused(() => Desk.Ask(desk.Somebody("Relance - Sales"), "relance_RecordRecovery", ("Handover", handover), ("Amount", new Money(10m)), ("ReceivedOn", Days.ToColumn(Desk.Monday)!)));

        Assert.Equal(10m, desk.Case(handover).Amount(HandoverTable.RecoveredAmount));
    }

    private static void Refused(Desk desk, EntityReference handover, decimal amount, LocalDate on, string french, string english) => desk.RefusedInBothLanguages(
        french,
        english,
        user => Desk.Ask(user, "relance_RecordRecovery", ("Handover", handover), ("Amount", new Money(amount)), ("ReceivedOn", Days.ToColumn(on)!)));

    private static void Change(Desk desk, EntityReference recovery, string column, object value) =>
        desk.Service.Update(new Entity(RecoveryTable.LogicalName, recovery.Id) { [column] = value });
}
