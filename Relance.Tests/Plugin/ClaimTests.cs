using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Interest and fixed compensation from the step that claims them to the row (design rules 34 to 38).</summary>
public sealed class ClaimTests
{
    // 1 200.00 at 12.15 % for 5 days: 1200 x 0.1215 x 5 / 365 = 1.9972...
    private const decimal FiveDays = 2.00m;

    [Fact]
    public void StepThatClaims_OnceItsMessageWasDelivered_AskedForInterestAndFortyEuros()
    {
        using var desk = ClaimDesk.Open();

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Equal((FiveDays, ClaimState.Claimed), (desk.Claim(ClaimKind.Interest).Amount(ClaimTable.Amount), desk.Claim(ClaimKind.Interest).StateOf()));
        Assert.Equal((40m, ClaimState.Claimed), (desk.Claim(ClaimKind.FixedCompensation).Amount(ClaimTable.Amount), desk.Claim(ClaimKind.FixedCompensation).StateOf()));
        Assert.Equal(42.00m, desk.OpenClaims(invoice));
        Assert.Equal(Desk.Monday.PlusDays(-4), desk.Claim(ClaimKind.Interest).Day(ClaimTable.FromOn));
        Assert.Equal(Desk.Monday, desk.Claim(ClaimKind.Interest).Day(ClaimTable.ToOn));
        Assert.Contains("\"rate\":12.15", desk.Claim(ClaimKind.Interest).Text(ClaimTable.Statement), StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_OnTheSameDay_WritesNoClaim()
    {
        using var desk = ClaimDesk.Open();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var before = desk.Claims().Select(row => row.Moment(ClaimTable.ModifiedOn)).ToList();
        desk.Engine.Now = desk.Engine.Now.AddHours(1);

        desk.Evaluate();

        Assert.Equal(before, desk.Claims().Select(row => row.Moment(ClaimTable.ModifiedOn)));
    }

    [Fact]
    public void MissingRate_DoesNotStopTheReminder_AndOpensOneTaskThatNamesTheRow()
    {
        using var desk = ClaimDesk.Open(withRate: false);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.NotEmpty(desk.Rows(ReminderTable.LogicalName));
        Assert.Empty(desk.Claims(ClaimKind.Interest));
        Assert.NotEmpty(desk.Claims(ClaimKind.FixedCompensation));
        var task = desk.Rows(TaskTable.LogicalName).Single(row => row.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.Configuration);
        Assert.Contains("ECB-MRO 2026-H2", task.Text(TaskTable.Description), StringComparison.Ordinal);
    }

    [Fact]
    public void RateThatWasNotFound_StaysEmptyAndRefuses()
    {
        using var desk = ClaimDesk.Open(withRate: false);
        desk.Rate("ECB-MRO", new LocalDate(2026, 7, 1), null);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Empty(desk.Claims(ClaimKind.Interest));
    }

    [Fact]
    public void Consumer_OwesNeitherCompensationNorFees()
    {
        using var desk = ClaimDesk.Open(firstStep: step =>
        {
            step[ScenarioStepTable.FeeKind] = Choices.To(FeeKind.FixedSum);
            step[ScenarioStepTable.FeeAmount] = new Microsoft.Xrm.Sdk.Money(15m);
        });
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.Kind] = Choices.To(DebtorKind.Consumer) });

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Single(desk.Rows(ReminderTable.LogicalName));
        Assert.Empty(desk.Claims());
    }

    [Fact]
    public void FeeOfAStep_IsClaimedOnceForEachInvoice()
    {
        using var desk = ClaimDesk.Open(firstStep: step =>
        {
            step[ScenarioStepTable.FeeKind] = Choices.To(FeeKind.FixedSum);
            step[ScenarioStepTable.FeeAmount] = new Microsoft.Xrm.Sdk.Money(15m);
        });

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Equal(15m, desk.Claim(ClaimKind.Fee).Amount(ClaimTable.Amount));
        Assert.Equal(ClaimState.Claimed, desk.Claim(ClaimKind.Fee).StateOf());
    }

    [Fact]
    public void MessageThatWaitsForApproval_HasAccruedClaims_ThatGrowUntilItLeaves()
    {
        using var desk = ClaimDesk.Open(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Microsoft.Xrm.Sdk.Money(0m));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        Assert.Equal((FiveDays, ClaimState.Accrued), (desk.Claim(ClaimKind.Interest).Amount(ClaimTable.Amount), desk.Claim(ClaimKind.Interest).StateOf()));

        desk.GoTo(Desk.Monday.PlusDays(2));
        desk.Ask("relance_ApproveReminder", ("Reminder", new EntityReference(ReminderTable.LogicalName, desk.Reminder().Id)));
        desk.Engine.RunAsyncSteps();

        Assert.Equal((2.80m, ClaimState.Claimed), (desk.Claim(ClaimKind.Interest).Amount(ClaimTable.Amount), desk.Claim(ClaimKind.Interest).StateOf()));
        Assert.Equal(Desk.Monday.PlusDays(2), desk.Claim(ClaimKind.Interest).Day(ClaimTable.ClaimedOn));
    }

    [Fact]
    public void RejectedMessage_LeavesInterestAccrued_AndTakesTheFeeAway()
    {
        using var desk = ClaimDesk.Open(firstStep: step =>
        {
            step[ScenarioStepTable.ApprovalAbove] = new Microsoft.Xrm.Sdk.Money(0m);
            step[ScenarioStepTable.FeeKind] = Choices.To(FeeKind.FixedSum);
            step[ScenarioStepTable.FeeAmount] = new Microsoft.Xrm.Sdk.Money(15m);
        });
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        Assert.Single(desk.Claims(ClaimKind.Fee));

        desk.Ask("relance_RejectReminder", ("Reminder", new EntityReference(ReminderTable.LogicalName, desk.Reminder().Id)), ("Reason", "geste commercial"));
        desk.Evaluate();

        Assert.Empty(desk.Claims(ClaimKind.Fee));
        Assert.All(desk.Claims(), claim => Assert.Equal(ClaimState.Accrued, claim.StateOf()));
    }

    [Fact]
    public void Waiver_IsDoneOnce_AndCanBeTakenBackOnce()
    {
        using var desk = ClaimDesk.Open();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var claim = desk.Claim(ClaimKind.FixedCompensation);

        desk.Act("relance_WaiveClaim", claim);
        Assert.Equal(FiveDays, desk.OpenClaims(invoice));
        desk.Act("relance_ReinstateClaim", claim);
        Assert.Equal(42.00m, desk.OpenClaims(invoice));
        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Act("relance_WaiveClaim", claim));

        Assert.Contains("[RL-150]", refused.Message, StringComparison.Ordinal);
        Assert.Equal("accord commercial", desk.Claim(ClaimKind.FixedCompensation).Text(ClaimTable.WaiverReason));
    }

    [Fact]
    public void WaivedCompensation_IsNotClaimedAgain()
    {
        using var desk = ClaimDesk.Open();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Act("relance_WaiveClaim", desk.Claim(ClaimKind.FixedCompensation));

        desk.Ask("relance_AccrueClaims", ("Debtor", desk.DebtorReference));

        Assert.Equal(ClaimState.Waived, desk.Claim(ClaimKind.FixedCompensation).StateOf());
    }

    [Fact]
    public void Reversal_MakesRoomForANewClaim()
    {
        using var desk = ClaimDesk.Open();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Act("relance_ReverseClaim", desk.Claim(ClaimKind.FixedCompensation));

        var answer = desk.Ask("relance_AccrueClaims", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Kinds", "FixedCompensation"));

        Assert.Equal(1, answer["Claims"]);
        Assert.Equal(
            ["once", "once#2"],
            desk.Claims(ClaimKind.FixedCompensation).Select(row => row.Text(ClaimTable.PeriodKey)!).OrderBy(key => key, StringComparer.Ordinal));
    }

    [Fact]
    public void ReasonOfAWaiver_IsRequired()
    {
        using var desk = ClaimDesk.Open();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Act("relance_WaiveClaim", desk.Claim(ClaimKind.Interest), " "));
    }

    [Fact]
    public void Collector_MayNotWaive()
    {
        using var desk = ClaimDesk.Open();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var service = desk.Engine.As(desk.Collector);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => ClaimDesk.Act(service, "relance_WaiveClaim", desk.Claim(ClaimKind.Interest), "non"));
    }
}
