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

/// <summary>An e-invoice status that an integration writes on the invoice opens, ends, pauses or settles by itself (design rule 8).</summary>
public sealed class EInvoiceTests
{
    /// <summary>A fault that goes away by itself: the step asks for a retry.</summary>
    private const int SqlTimeout = -2147204783;

    private static readonly LocalDate DueOn = Desk.Monday.PlusDays(-4);

    [Fact]
    public void Disputed_ThenApproved_OpensADisputeAndEndsIt()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);

        Status(desk, invoice, 207, "CMD_ERR");
        var dispute = Assert.Single(desk.Rows(DisputeTable.LogicalName));
        Assert.Equal((DisputeState.Open, DisputeCause.MissingOrderNumber), (dispute.Choice<DisputeState>(DisputeTable.State), dispute.Choice<DisputeCause>(DisputeTable.Cause)));
        desk.GoTo(Desk.Monday.PlusDays(1));
        Assert.Empty(desk.Engine.Mailed);

        Status(desk, invoice, 205);
        Assert.Equal(DisputeOutcome.Unfounded, Assert.Single(desk.Rows(DisputeTable.LogicalName)).Choice<DisputeOutcome>(DisputeTable.Outcome));
        desk.GoTo(Desk.Monday.PlusDays(2));
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void PartlyApproved_TheApprovedPartIsChased()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);

        Status(desk, invoice, 206, "PU_ERR", 1000m);
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Equal(200m, Assert.Single(desk.Rows(DisputeTable.LogicalName)).Amount(DisputeTable.Amount));
        Assert.Equal(1000m, desk.Reminder().Amount(ReminderTable.Amount));
    }

    [Fact]
    public void PaymentSent_PausesForTheWorkingDaysOfThePolicy()
    {
        using var desk = new Desk(policy => policy[PolicyTable.EInvoiceHoldDays] = 3);
        var invoice = desk.InvoiceFollowed(DueOn);

        Status(desk, invoice, 211, amount: 1200m);

        var pause = Assert.Single(desk.Rows(PauseTable.LogicalName));
        Assert.Equal((Desk.Monday.PlusDays(3), true), (pause.Day(PauseTable.UntilOn), pause.Flag(PauseTable.IsFromEInvoice)));
    }

    [Fact]
    public void Collected_OfAll_RecordsThePaymentOnce()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);

        Status(desk, invoice, 212, amount: 1200m);
        Status(desk, invoice, 211);
        Status(desk, invoice, 212, amount: 1200m);

        Assert.Equal(1200m, Assert.Single(desk.Rows(PaymentTable.LogicalName)).Amount(PaymentTable.Amount));
        Assert.Equal(0m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance));
        Assert.Empty(desk.Engine.FailedJobs);
    }

    [Theory]
    [InlineData(212, 500)]
    [InlineData(213, null)]
    public void StatusThatAPersonMustLookAt_IsATaskAndNoFailure(int code, int? amount)
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);

        Status(desk, invoice, code, code == 213 ? "REJ_UNI" : null, amount);

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal((TaskKind.EInvoice, desk.Debtor), (task.Choice<TaskKind>(TaskTable.TaskKind), task.Key(TaskTable.AccountId)));
        Assert.Empty(desk.Rows(PaymentTable.LogicalName));

        desk.Pay(invoice, 1200m);
        Assert.Equal(TaskTable.States.Completed, Assert.Single(desk.Rows(TaskTable.LogicalName)).Code(TaskTable.StateCode));
        Assert.Empty(desk.Engine.FailedJobs);
    }

    [Fact]
    public void SameStatusAgain_WritesNothing()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        Status(desk, invoice, 207, "CMD_ERR");

        Status(desk, invoice, 207, "CMD_ERR");

        Assert.Single(desk.Rows(DisputeTable.LogicalName));
    }

    [Theory]
    [InlineData(207, 1, 0)]
    [InlineData(212, 0, 1)]
    public void Status_WhoseStepWasInterrupted_IsFollowedUpOnceByTheRetry(int code, int disputes, int payments)
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var interruptions = 0;
        desk.Host.Before("Update", InvoiceTable.LogicalName, execution =>
        {
            if (execution.Context.Depth > 1 && interruptions++ == 0)
            {
                throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = SqlTimeout, Message = "The database took too long." }, "The database took too long.");
            }
        });

        Status(desk, invoice, code, code == 207 ? "CMD_ERR" : null, code == 212 ? 1200m : null);

        Assert.True(interruptions > 0);
        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Equal(disputes, desk.Rows(DisputeTable.LogicalName).Length);
        Assert.Equal(payments, desk.Rows(PaymentTable.LogicalName).Length);
    }

    private static void Status(Desk desk, Guid invoice, int code, string? reason = null, decimal? amount = null)
    {
        desk.Service.Update(new Entity(InvoiceTable.LogicalName, invoice)
        {
            [InvoiceTable.EInvoiceStatus] = new OptionSetValue(271_930_000 + code),
            [InvoiceTable.EInvoiceReason] = reason,
            [InvoiceTable.EInvoiceAmount] = amount is { } value ? new Money(value) : null,
            [InvoiceTable.EInvoiceStatusOn] = Days.ToColumn(Desk.Monday),
        });
        desk.Engine.RunAsyncSteps();
    }
}
