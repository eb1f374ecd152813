using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Exposure, limits, alerts and what a person may not do by hand (design rules 30 and 31).</summary>
public sealed class CreditTests
{
    [Fact]
    public void Exposure_OfADebtorWithALimit_CountsOrdersAndTellsOncePerLevel()
    {
        using var desk = Limited(1000m);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(30), 500m);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(30), 10m);

        Assert.Single(Alerts(desk));
        Assert.Equal(50, desk.Account().Integer(AccountTable.LimitAlertReached));

        Order(desk, 490m);

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Equal(1000m, desk.Account().Amount(AccountTable.ExposureAmount));
        Assert.Equal(100m, desk.Account().Number(AccountTable.LimitUsedPercent));
        Assert.Equal(2, Alerts(desk).Length);
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));

        var over = Order(desk, 0.01m);
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));

        desk.Service.Delete(SalesOrderTable.LogicalName, over);
        desk.Engine.RunAsyncSteps();
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Fact]
    public void TemporaryLimit_OnTheDayAfterItsLast_LetsTheHoldComeByTheRun()
    {
        using var desk = Limited(1000m);
        Grant(desk, 5000m, Desk.Monday, Desk.Monday.PlusDays(2));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(30), 3000m);
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.True(desk.Account().Flag(AccountTable.HasTemporaryLimit));

        desk.GoTo(Desk.Monday.PlusDays(2));
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));

        desk.GoTo(Desk.Monday.PlusDays(3));
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.False(desk.Account().Flag(AccountTable.HasTemporaryLimit));
    }

    [Fact]
    public void TemporaryLimit_ThatEndsBeforeItBegins_IsRefused()
    {
        using var desk = Limited(1000m);

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Grant(desk, 10m, Desk.Monday, Desk.Monday.PlusDays(-1)));

        Assert.Contains("TMP001", refused.Message);
    }

    [Fact]
    public void ReleaseRehearsal_OfTwoCauses_SaysWhatWouldRemainWithoutEach()
    {
        using var desk = Limited(1000m);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(30), 3000m);
        desk.Ask("relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Doute"));

        var rehearsal = desk.Ask("relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Essai"), ("Rehearse", true));

        Assert.Equal(false, rehearsal["Released"]);
        Assert.Contains("celle-ci est relevée\u00A0: le crédit serait débloqué.", (string)rehearsal["Explanation"]);
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Fact]
    public void Exemption_UntilADay_ReleasesTheHoldAndTheRuleComesBack()
    {
        using var desk = Limited(1000m);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(30), 3000m);

        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.HoldExemptUntil] = Days.ToColumn(Desk.Monday.PlusDays(1)) });
        desk.Engine.RunAsyncSteps();
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));

        desk.GoTo(Desk.Monday.PlusDays(2));
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Fact]
    public void ReminderState_SetByHand_IsRefusedAndTheApisGoOn()
    {
        using var desk = new Desk(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(0m));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var reminder = desk.Reminder();
        var admin = desk.Engine.As(desk.Engine.CreateUser("Paul Vidal", "System Administrator"));

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => admin.Update(new Entity(ReminderTable.LogicalName, reminder.Id) { [ReminderTable.State] = Choices.To(ReminderState.Delivered) }));
        Assert.Contains("RL-126", refused.Message);

        var approved = Desk.Ask(admin, "relance_ApproveReminder", ("Reminder", new EntityReference(ReminderTable.LogicalName, reminder.Id)));
        Assert.Equal(true, approved["Issued"]);
    }

    [Fact]
    public void Policy_WithWrongRiskSettings_IsRefused()
    {
        using var desk = new Desk();

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.RiskSettings] = "{\"fromB\": 90}", [PolicyTable.LimitAlerts] = "50, x" }));

        Assert.Contains("RSK004", refused.Message);
        Assert.Contains("LIM001", refused.Message);
    }

    private static Desk Limited(decimal limit)
    {
        var desk = new Desk(policy => policy[PolicyTable.HoldOnExposure] = true);
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.CreditLimit] = new Money(limit) });
        desk.Engine.RunAsyncSteps();
        return desk;
    }

    private static Row[] Alerts(Desk desk) => desk.Rows(TaskTable.LogicalName).Where(task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.LimitAlert).ToArray();

    private static Guid Order(Desk desk, decimal total)
    {
        var id = desk.Service.Create(new Entity(SalesOrderTable.LogicalName)
        {
            [SalesOrderTable.Name] = "Commande",
            [SalesOrderTable.CustomerId] = desk.DebtorReference,
            [SalesOrderTable.TotalAmount] = new Money(total),
        });
        desk.Engine.RunAsyncSteps();
        return id;
    }

    private static void Grant(Desk desk, decimal amount, LocalDate from, LocalDate until)
    {
        desk.Service.Create(new Entity(TemporaryLimitTable.LogicalName)
        {
            [TemporaryLimitTable.AccountId] = desk.DebtorReference,
            [TemporaryLimitTable.Amount] = new Money(amount),
            [TemporaryLimitTable.FromOn] = Days.ToColumn(from),
            [TemporaryLimitTable.UntilOn] = Days.ToColumn(until),
            [TemporaryLimitTable.Reason] = "Salon professionnel",
        });
        desk.Engine.RunAsyncSteps();
    }
}
