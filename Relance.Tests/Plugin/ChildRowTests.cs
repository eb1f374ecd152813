using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Rows that people enter on a form instead of through an API: they work as if they came from there, or are refused with what to do.</summary>
public sealed class ChildRowTests
{
    private static readonly LocalDate DueOn = Desk.Monday.PlusDays(-4);

    [Fact]
    public void Promise_WhoseInstalmentsAreAddedAfterwards_SuspendsTheInvoice()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var promise = desk.Service.Create(new Entity(PromiseTable.LogicalName) { [PromiseTable.AccountId] = desk.DebtorReference });
        desk.Engine.RunAsyncSteps();

        Instalment(desk.Service, promise, Desk.Monday.PlusDays(10), 700m);
        Instalment(desk.Service, promise, Desk.Monday.PlusDays(20), 500m);
        desk.Engine.RunAsyncSteps();
        desk.GoTo(Desk.Monday.PlusDays(2));

        Assert.Equal(1200m, desk.Read(PromiseTable.LogicalName, promise).Amount(PromiseTable.Amount));
        Assert.True(desk.Account().Flag(AccountTable.HasArrangement));
        Assert.Empty(desk.Engine.Mailed);
    }

    [Fact]
    public void Promise_ThatIsNotOpen_TakesNoMoreParts()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var manager = desk.Somebody(RecoveryDesk.CreditManager);
        var promise = ((EntityReference)desk.Ask("relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", "[{\"dueOn\":\"2026-12-01\",\"amount\":1200}]"))["Promise"]).Id;
        desk.Ask("relance_CancelPromise", ("Promise", new EntityReference(PromiseTable.LogicalName, promise)), ("Reason", "Erreur"));

        Assert.Contains("RL-148", RecoveryDesk.Refused(() => Instalment(manager, promise, Desk.Monday.PlusDays(30), 100m)));
        Assert.Contains("RL-148", RecoveryDesk.Refused(() => Covered(manager, promise, invoice)));
    }

    [Fact]
    public void PartsOfAPromise_ThatMakeNoSense_AreRefused()
    {
        using var desk = new Desk();
        var other = desk.Service.Create(new Entity(AccountTable.LogicalName) { [AccountTable.Name] = "SARL Petit" });
        var foreign = desk.Invoice(DueOn, with: invoice => invoice[InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, other));
        var manager = desk.Somebody(RecoveryDesk.CreditManager);
        var promise = manager.Create(new Entity(PromiseTable.LogicalName) { [PromiseTable.AccountId] = desk.DebtorReference });

        Assert.Contains("RL-116", RecoveryDesk.Refused(() => Covered(manager, promise, foreign)));
        Assert.Contains("PRM003", RecoveryDesk.Refused(() => Instalment(manager, promise, Desk.Monday.PlusDays(3), 0m)));
        Assert.Contains("PRM004", RecoveryDesk.Refused(() => Instalment(manager, promise, Desk.Monday.PlusDays(-1), 10m)));
        Instalment(manager, promise, Desk.Monday, 10m);
    }

    [Fact]
    public void Hold_EnteredOnAForm_HoldsTheAccountAndIsReleasedByTheCommandOnly()
    {
        using var desk = new Desk();
        var manager = desk.Somebody(RecoveryDesk.CreditManager);
        var hold = manager.Create(new Entity(CreditHoldTable.LogicalName) { [CreditHoldTable.AccountId] = desk.DebtorReference, [CreditHoldTable.Reason] = "Procédure en cours" });

        Assert.Equal((true, hold), (desk.Account().Flag(AccountTable.CreditOnHold), desk.Account().Key(AccountTable.CurrentHoldId)!.Value));
        var cause = Assert.Single(desk.Rows(CreditHoldCauseTable.LogicalName));
        Assert.Equal((HoldCauseKind.Manual, "Procédure en cours"), (cause.Choice<HoldCauseKind>(CreditHoldCauseTable.Kind), cause.Text(CreditHoldCauseTable.Detail)));
        Assert.Contains("RL-160", RecoveryDesk.Refused(() => manager.Update(new Entity(CreditHoldTable.LogicalName, hold) { [CreditHoldTable.State] = Choices.To(HoldState.Released) })));
        Assert.Contains("RL-164", RecoveryDesk.Refused(() => manager.Create(new Entity(CreditHoldTable.LogicalName) { [CreditHoldTable.AccountId] = desk.DebtorReference, [CreditHoldTable.Reason] = "Encore" })));
        Assert.Contains("RL-161", RecoveryDesk.Refused(() => manager.Create(new Entity(CreditHoldCauseTable.LogicalName)
        {
            [CreditHoldCauseTable.CreditHoldId] = new EntityReference(CreditHoldTable.LogicalName, hold),
            [CreditHoldCauseTable.Kind] = Choices.To(HoldCauseKind.DaysLate),
        })));

        Assert.True((bool)Desk.Ask(manager, "relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Accord"))["Released"]);
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Fact]
    public void Hold_WithoutAReason_IsRefused()
    {
        using var desk = new Desk();
        var manager = desk.Somebody(RecoveryDesk.CreditManager);
        Assert.Contains("RL-114", RecoveryDesk.Refused(() => manager.Create(new Entity(CreditHoldTable.LogicalName) { [CreditHoldTable.AccountId] = desk.DebtorReference })));
    }

    [Fact]
    public void Case_TakesNoInvoiceThatWasNotPlacedWithIt()
    {
        using var desk = new Desk();
        var first = desk.InvoiceFollowed(DueOn);
        var handover = desk.HandOver(desk.Agency());
        var second = desk.InvoiceFollowed(DueOn);
        var manager = desk.Somebody(RecoveryDesk.CreditManager);

        Assert.Contains("RL-163", RecoveryDesk.Refused(() => InCase(manager, handover, second)));
        Assert.Contains("RL-163", RecoveryDesk.Refused(() => InCase(manager, handover, first)));
        var placed = Assert.Single(desk.Rows(HandoverInvoiceTable.LogicalName));
        Assert.Contains("RL-157", RecoveryDesk.Refused(() => manager.Update(new Entity(HandoverInvoiceTable.LogicalName, placed.Id) { [HandoverInvoiceTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, second) })));
        Assert.Null(desk.Read(InvoiceTable.LogicalName, second).Key(InvoiceTable.HandoverId));
    }

    [Fact]
    public void Claim_EnteredOrChangedByHand_IsRefused()
    {
        using var desk = ClaimDesk.Open();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var manager = desk.Somebody(RecoveryDesk.CreditManager);
        var claim = desk.Claim(ClaimKind.FixedCompensation);

        Assert.Contains("RL-162", RecoveryDesk.Refused(() => manager.Create(new Entity(ClaimTable.LogicalName)
        {
            [ClaimTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
            [ClaimTable.AccountId] = desk.DebtorReference,
            [ClaimTable.Amount] = new Money(99m),
        })));
        Assert.Contains("RL-162", RecoveryDesk.Refused(() => manager.Update(new Entity(ClaimTable.LogicalName, claim.Id) { [ClaimTable.Amount] = new Money(99m) })));
        Assert.Contains("RL-162", RecoveryDesk.Refused(() => manager.Update(new Entity(ClaimTable.LogicalName, claim.Id) { [ClaimTable.State] = Choices.To(ClaimState.Waived) })));
        ClaimDesk.Act(manager, "relance_WaiveClaim", claim, "accord commercial");
        Assert.Equal(ClaimState.Waived, desk.Claim(ClaimKind.FixedCompensation).StateOf());
    }

    [Fact]
    public void Reminder_AsksForWhatTheDecisionFound()
    {
        using var desk = new Desk(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(0m));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var manager = desk.Somebody(RecoveryDesk.CreditManager);

        Assert.Contains("RL-126", RecoveryDesk.Refused(() => manager.Update(new Entity(ReminderTable.LogicalName, desk.Reminder().Id) { [ReminderTable.Amount] = new Money(1m) })));
    }

    private static void Instalment(IOrganizationService service, Guid promise, LocalDate dueOn, decimal amount) => service.Create(new Entity(PromiseInstalmentTable.LogicalName)
    {
        [PromiseInstalmentTable.PromiseId] = new EntityReference(PromiseTable.LogicalName, promise),
        [PromiseInstalmentTable.DueOn] = Days.ToColumn(dueOn),
        [PromiseInstalmentTable.Amount] = new Money(amount),
    });

    private static void Covered(IOrganizationService service, Guid promise, Guid invoice) => service.Create(new Entity(PromiseInvoiceTable.LogicalName)
    {
        [PromiseInvoiceTable.PromiseId] = new EntityReference(PromiseTable.LogicalName, promise),
        [PromiseInvoiceTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
    });

    private static void InCase(IOrganizationService service, EntityReference handover, Guid invoice) => service.Create(new Entity(HandoverInvoiceTable.LogicalName)
    {
        [HandoverInvoiceTable.HandoverId] = handover,
        [HandoverInvoiceTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
    });
}
