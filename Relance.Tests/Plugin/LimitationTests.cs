using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>The last day on which an invoice can be claimed, its alert, and what interrupts it (design rule 28).</summary>
public sealed class LimitationTests
{
    /// <summary>Five years after 26 May 2022 (Code de commerce L110-4); the alert of 180 days falls on 27 November 2026.</summary>
    private static readonly LocalDate LastDay = new(2027, 5, 26);

    private static readonly LocalDate AlertOn = LastDay.PlusDays(-180);

    [Theory]
    [InlineData(-1, LimitationState.Running, 0)]
    [InlineData(0, LimitationState.Near, 1)]
    [InlineData(1, LimitationState.Near, 1)]
    public void Alert_FallsOnItsDayAndOpensOneTask(int days, LimitationState state, int tasks)
    {
        using var desk = Watching();
        var invoice = desk.InvoiceFollowed(LastDay.PlusYears(-5));

        desk.GoTo(AlertOn.PlusDays(days));
        desk.Evaluate();

        Assert.Equal((LastDay, state), Mark(desk, invoice));
        Assert.Equal(tasks, Tasks(desk));
    }

    [Theory]
    [InlineData(-1, LimitationState.Near)]
    [InlineData(0, LimitationState.Near)]
    [InlineData(1, LimitationState.Passed)]
    public void LastDay_CountsInFull(int days, LimitationState state)
    {
        using var desk = Watching();
        var invoice = desk.InvoiceFollowed(LastDay.PlusYears(-5));

        desk.GoTo(LastDay.PlusDays(days));

        Assert.Equal((LastDay, state), Mark(desk, invoice));
    }

    [Fact]
    public void Acknowledgement_OnFile_StartsThePeriodAnewAndDeletedItCountsNoMore()
    {
        using var desk = Watching();
        var invoice = desk.InvoiceFollowed(LastDay.PlusYears(-5));

        var act = Interrupt(desk, desk.Engine.As(desk.Collector), invoice, Desk.Monday);
        desk.Engine.RunAsyncSteps();
        Assert.True(desk.Read(InvoiceTable.LogicalName, invoice).Flag(InvoiceTable.HasInterruption));
        Assert.Equal((Desk.Monday.PlusYears(5), LimitationState.Running), Mark(desk, invoice));

        desk.Service.Delete(InterruptionTable.LogicalName, act);
        desk.Engine.RunAsyncSteps();
        Assert.Equal((LastDay, LimitationState.Running), Mark(desk, invoice));
    }

    [Fact]
    public void Interruption_ThatCannotBe_IsRefusedInBothLanguages()
    {
        using var desk = Watching();
        var invoice = desk.InvoiceFollowed(LastDay.PlusYears(-5));

        desk.RefusedInBothLanguages("Le 24 novembre 2026 est à venir.", "24 November 2026 lies ahead.", user => Interrupt(desk, user, invoice, Desk.Monday.PlusDays(1)));
        desk.RefusedInBothLanguages(
            "La date est trop ancienne ; elle ne peut pas précéder le 23 novembre 2026.",
            "The day lies too early; it cannot come before 23 November 2026.",
            user => Interrupt(desk, user, invoice, Desk.Monday, Desk.Monday.PlusDays(-1)));
        Assert.Contains("RL-103", RecoveryDesk.Refused(() => desk.Service.Create(new Entity(InterruptionTable.LogicalName))));

        Assert.Empty(desk.Rows(InterruptionTable.LogicalName));
        Assert.False(desk.Read(InvoiceTable.LogicalName, invoice).Flag(InvoiceTable.HasInterruption));
    }

    [Fact]
    public void Payment_OfAPart_IsAnAcknowledgementFromItsDay()
    {
        using var desk = Watching();
        var invoice = desk.InvoiceFollowed(LastDay.PlusYears(-5));

        desk.Pay(invoice, 100m, Desk.Monday.PlusDays(-3));

        Assert.Equal((Desk.Monday.PlusDays(-3).PlusYears(5), LimitationState.Running), Mark(desk, invoice));
    }

    [Fact]
    public void AcceptedPlan_IsPutOnFileOnceForEachInvoice()
    {
        using var desk = Watching();
        var invoices = new[] { desk.InvoiceFollowed(LastDay.PlusYears(-5)), desk.InvoiceFollowed(Desk.Monday) };
        var plan = (EntityReference)desk.Ask("relance_ProposePlan", ("Debtor", desk.DebtorReference), ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(7))!))["Plan"];
        Assert.Empty(desk.Rows(InterruptionTable.LogicalName));

        desk.Ask("relance_AcceptPlan", ("Plan", plan));
        desk.Engine.RunAsyncSteps();

        var acts = desk.Rows(InterruptionTable.LogicalName);
        Assert.Equal(invoices.Order(), acts.Select(act => act.Key(InterruptionTable.InvoiceId)!.Value).Order());
        Assert.All(acts, act => Assert.Equal((InterruptionKind.Acknowledgement, Desk.Monday), (act.Choice<InterruptionKind>(InterruptionTable.Kind), act.Day(InterruptionTable.HappenedOn))));
        Assert.Equal((Desk.Monday.PlusYears(5), LimitationState.Running), Mark(desk, invoices[0]));
    }

    [Fact]
    public void InvoiceInParts_CountsFromTheEarliestUnpaidPart()
    {
        using var desk = Watching();
        var first = LastDay.PlusYears(-5);
        var invoice = desk.Invoice(first.PlusDays(60), 1200m, row => row[InvoiceTable.DueParts] = FormattableString.Invariant($"[{{\"dueOn\":\"{first:uuuu-MM-dd}\",\"amount\":400.0}},{{\"dueOn\":\"{first.PlusDays(60):uuuu-MM-dd}\",\"amount\":800.0}}]"));
        desk.Engine.RunAsyncSteps();

        Assert.Equal((LastDay, LimitationState.Running), Mark(desk, invoice));
    }

    [Fact]
    public void Explanation_NamesTheLastDayInBothLanguages()
    {
        using var desk = Watching();
        var invoice = new EntityReference(InvoiceTable.LogicalName, desk.InvoiceFollowed(LastDay.PlusYears(-5)));

        Assert.Contains("Prescription : dernier jour pour agir le 26 mai 2027", RecoveryDesk.Plain((string)desk.Ask("relance_ExplainInvoice", ("Invoice", invoice), ("Language", "fr"))["Explanation"]));
        Assert.Contains("Limitation: last day to claim 26 May 2027", RecoveryDesk.Plain((string)desk.Ask("relance_ExplainInvoice", ("Invoice", invoice), ("Language", "en"))["Explanation"]));
    }

    // Without a country in its address a debtor counts as one of the creditor's: France where the policy says nothing.
    [Theory]
    [InlineData(null, 5)]
    [InlineData("FR", 5)]
    [InlineData("GB", 6)]
    public void Debtor_WithoutACountry_IsUnderTheLawOfTheCreditor(string? creditor, int years)
    {
        using var desk = new Desk(policy =>
        {
            policy[PolicyTable.LimitationAlertDays] = 180;
            policy[PolicyTable.CreditorCountry] = creditor;
        });
        var dueOn = LastDay.PlusYears(-5);

        var invoice = desk.InvoiceFollowed(dueOn);

        Assert.Equal((dueOn.PlusYears(years), LimitationState.Running), Mark(desk, invoice));
    }

    private static Desk Watching()
    {
        var desk = new Desk(policy => policy[PolicyTable.LimitationAlertDays] = 180);
        desk.InLyon();
        return desk;
    }

    private static Guid Interrupt(Desk desk, IOrganizationService by, Guid invoice, LocalDate on, LocalDate? ends = null) => by.Create(new Entity(InterruptionTable.LogicalName)
    {
        [InterruptionTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
        [InterruptionTable.Kind] = Choices.To(InterruptionKind.Acknowledgement),
        [InterruptionTable.HappenedOn] = Days.ToColumn(on),
        [InterruptionTable.EndsOn] = ends is { } day ? Days.ToColumn(day) : null,
        [InterruptionTable.Proof] = "Courriel",
    });

    private static (LocalDate?, LimitationState?) Mark(Desk desk, Guid invoice)
    {
        var row = desk.Read(InvoiceTable.LogicalName, invoice);
        return (row.Day(InvoiceTable.LimitationOn), row.Choice<LimitationState>(InvoiceTable.LimitationState));
    }

    private static int Tasks(Desk desk) => desk.Rows(TaskTable.LogicalName).Count(task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.LimitationNear);
}
