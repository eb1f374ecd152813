using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Simulation;

public sealed class BackTestTests
{
    [Theory]
    [InlineData("2026-11-29", 0)]
    [InlineData("2026-11-30", 0)]
    [InlineData("2026-12-01", 1)]
    [InlineData("2026-12-08", 1)]
    [InlineData("2026-12-09", 2)]
    [InlineData(null, 2)]
    public void BackTest_PaidOnADay_RemindsOnlyBeforeThatDay(string? paidOn, int messages)
    {
        var figures = Past.Run(paidOn);

        Assert.Equal(messages, figures.Messages);
        Assert.Equal(messages, figures.Contacts);
        Assert.Equal(messages > 0 ? 1 : 0, figures.InvoicesReminded);
        Assert.Equal(messages > 0 ? 1 : 0, figures.DebtorsContacted);
        Assert.Equal([messages > 0 ? 1 : 0, messages > 1 ? 1 : 0], figures.Steps.Select(step => step.Invoices));
    }

    [Theory]
    [InlineData("2026-12-06", 1)]
    [InlineData("2026-12-07", 1)]
    [InlineData("2026-12-08", 0)]
    public void PaidSoonAnyway_AroundTheSeventhDayAfterTheFirstMessage_IncludesThatDay(string paidOn, int soon) =>
        Assert.Equal(soon, Past.Run(paidOn).PaidSoonAnyway);

    [Fact]
    public void PaidSoonAnyway_PaidAfterTheLastDay_IsKnownAllTheSame()
    {
        var figures = Past.Run("2026-12-06", settings: Past.Settings with { Until = A.Day("2026-11-30") });

        Assert.Equal(1, figures.Messages);
        Assert.Equal(1, figures.PaidSoonAnyway);
    }

    [Theory]
    [InlineData(Grouping.PerDebtor, 1)]
    [InlineData(Grouping.PerInvoice, 2)]
    public void Contacts_TwoInvoicesOnOneDay_AreOneContact(Grouping grouping, int messages)
    {
        var debtor = Past.Debtor(Past.Invoice(1, "2026-12-01"), Past.Invoice(2, "2026-12-01"));

        var figures = BackTest.Run(Past.Scenario with { Grouping = grouping }, [debtor], Past.Settings);

        Assert.Equal(messages, figures.Messages);
        Assert.Equal(1, figures.Contacts);
        Assert.Equal(2, figures.InvoicesReminded);
    }

    [Theory]
    [InlineData(ReplayApproval.NextDay, 2)]
    [InlineData(ReplayApproval.Never, 1)]
    [InlineData(ReplayApproval.RejectedNextDay, 1)]
    public void Approvals_SecondStepNeedsOne_LeavesOnlyWhenApproved(ReplayApproval approval, int messages)
    {
        var settings = Past.Settings with { Rules = new ReplayRules(Approval: approval) };

        var figures = Past.Run(null, Past.With(step => step with { ApprovalAbove = 0m }), settings);

        Assert.Equal(1, figures.Approvals);
        Assert.Equal(messages, figures.Messages);
    }

    [Fact]
    public void Messages_StepIsAWorkItemForOurselves_AreNotCounted() =>
        Assert.Equal(1, Past.Run(null, Past.With(step => step with { Channels = ValueList.Of(Channel.Task) })).Messages);

    [Theory]
    [InlineData("2026-12-02", 0, 0)]
    [InlineData("2026-12-03", 0, 0)]
    [InlineData("2026-12-04", 1, 1)]
    [InlineData("2026-12-10", 1, 7)]
    public void Holds_FromTheTenthDayLate_AreReleasedOnTheDayOfPayment(string paidOn, int holds, int daysHeld)
    {
        var settings = Past.Settings with { Policy = new Policy { Holds = new HoldRules(DaysLate: 10) } };

        var figures = Past.Run(paidOn, settings: settings);

        Assert.Equal(holds, figures.HoldsPlaced);
        Assert.Equal(holds, figures.HoldsReleased);
        Assert.Equal(daysHeld, figures.DaysHeld);
    }

    [Fact]
    public void Dispute_FromDueDateToPayment_SuspendsTheReminders()
    {
        var dispute = new LedgerDispute(DisputeCause.Price, A.Monday, A.Day("2026-12-20"), Outcome: DisputeOutcome.Unfounded);

        var figures = BackTest.Run(Past.Scenario, [Past.Debtor(Past.Invoice(1, "2026-12-20", dispute))], Past.Settings);

        Assert.Equal(1, figures.Invoices);
        Assert.Equal(0, figures.Messages);
    }

    [Theory]
    [InlineData("2026-10-31", 0)]
    [InlineData("2026-11-01", 0)]
    [InlineData("2026-11-02", 1)]
    public void Invoices_PaidAroundTheFirstDay_CountWhenOpenAtItsEnd(string paidOn, int invoices) =>
        Assert.Equal(invoices, Past.Run(paidOn).Invoices);

    [Fact]
    public void BackTest_SeveralDebtors_AddsUp()
    {
        var one = Past.Debtor(Past.Invoice(1, "2026-12-01"));
        var other = new PastDebtor(A.Debtor() with { Id = A.Id(2) }, ValueList.Of(Past.Invoice(2, null)));

        var figures = BackTest.Run(Past.Scenario, [one, other], Past.Settings);

        Assert.Equal((2, 2, 3, 2), (figures.Debtors, figures.Invoices, figures.Messages, figures.DebtorsContacted));
        Assert.Equal([2, 1], figures.Steps.Select(step => step.Invoices));
    }

    [Fact]
    public void BackTest_Nobody_IsZeroWithAllSteps() =>
        Assert.Equal([0, 0], BackTest.Run(Past.Scenario, [], Past.Settings).Steps.Select(step => step.Invoices));

    [Fact]
    public void BackTest_LastDayBeforeTheFirst_IsRefused() =>
        Assert.Throws<System.ArgumentException>(() => Past.Run(null, settings: Past.Settings with { Until = Past.Settings.From.PlusDays(-1) }));
}
