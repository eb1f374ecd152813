using System;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Metadata;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>
/// Asynchronous steps have no transaction: whatever stops one in the middle, the next evaluation goes on from there, and nothing is
/// sent twice (design section 6).
/// </summary>
public sealed class InterruptionTests
{
    [Fact]
    public void Evaluation_StoppedAtTheActivity_HasProposedNothingYet()
    {
        using var desk = new Desk();
        var breakdown = Breakdown(desk, "Create", EmailTable.LogicalName);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
        breakdown.IsOn = false;
        desk.Evaluate();

        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Evaluation_StoppedBeforeTheSending_SendsTheSameMessageLater()
    {
        using var desk = new Desk();
        var breakdown = Breakdown(desk, "SendEmail", EmailTable.LogicalName);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        Assert.Equal(ReminderState.Proposed, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        breakdown.IsOn = false;
        desk.Evaluate();
        desk.Engine.RunAsyncSteps();

        Assert.Single(desk.Engine.Mailed);
        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    [Fact]
    public void Evaluation_StoppedBeforeItsMark_DoesNotSendAgain()
    {
        using var desk = new Desk();
        var breakdown = Breakdown(desk, "Update", ReminderTable.LogicalName);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        Assert.Single(desk.Engine.Mailed);
        breakdown.IsOn = false;
        desk.Evaluate();
        desk.Evaluate();

        Assert.Single(desk.Engine.Mailed);
        Assert.Single(desk.Rows(EmailTable.LogicalName));
        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    [Fact]
    public void TwoEvaluations_ThatMeet_SendOnce()
    {
        using var desk = new Desk();
        var meets = true;
        desk.Host.Before("SendEmail", EmailTable.LogicalName, _ =>
        {
            if (meets)
            {
                meets = false;
                desk.Evaluate();
            }
        });

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Single(desk.Engine.Mailed);
        Assert.Single(desk.Rows(EmailTable.LogicalName));
        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    [Fact]
    public void Hold_StoppedBeforeTheAccount_IsTakenUpAndNotPlacedTwice()
    {
        using var desk = new Desk(policy => policy[PolicyTable.HoldDaysLate] = 1);
        var breakdown = Breakdown(desk, "Update", AccountTable.LogicalName);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1));
        Assert.Null(desk.Account().Key(AccountTable.CurrentHoldId));
        breakdown.IsOn = false;
        desk.Evaluate();

        Assert.Equal(Assert.Single(desk.Rows(CreditHoldTable.LogicalName)).Id, desk.Account().Key(AccountTable.CurrentHoldId));
        Assert.Single(desk.Rows(CreditHoldCauseTable.LogicalName));
    }

    [Fact]
    public void Cancellation_StoppedBeforeTheLines_FreesTheStepLater()
    {
        using var desk = new Desk(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(0m));
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var breakdown = Breakdown(desk, "Delete", ReminderLineTable.LogicalName);

        desk.Pay(invoice, 200m);
        Assert.Equal(ReminderState.Cancelled, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        Assert.NotEmpty(desk.Rows(ReminderLineTable.LogicalName));
        breakdown.IsOn = false;
        desk.Evaluate();

        var line = Assert.Single(desk.Rows(ReminderLineTable.LogicalName));
        Assert.Equal(1000m, line.Amount(ReminderLineTable.AskedAmount));
    }

    [Fact]
    public void CustomApi_ThatFails_LeavesNothingBehind()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        desk.Engine.Now = desk.Engine.Now.AddDays(1);
        Breakdown(desk, "Create", EmailTable.LogicalName);

        Assert.ThrowsAny<Exception>(() => desk.Evaluate());

        Assert.Empty(desk.Rows(ReminderTable.LogicalName));
        Assert.Empty(desk.Engine.Mailed);
    }

    private static Breaking Breakdown(Desk desk, string message, string table)
    {
        var breaking = new Breaking();
        desk.Host.Register(Steps.Define(message, table, StepStage.PreOperation), breaking);
        return breaking;
    }

    private sealed class Breaking : IPlugin
    {
        public bool IsOn { get; set; } = true;

        public void Execute(IServiceProvider serviceProvider)
        {
            if (IsOn)
            {
                throw new TimeoutException("The line is down.");
            }
        }
    }
}
