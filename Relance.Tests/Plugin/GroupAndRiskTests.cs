using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>A parent that speaks for its group, and the risk that the nightly run writes (design rules 17, 18, 30 and 32).</summary>
public sealed class GroupAndRiskTests
{
    private const string HoldingAddress = "groupe@holding.example";

    [Fact]
    public void Message_ForASilentSubsidiary_GoesToTheParentAndKeepsItsDaysOfSilence()
    {
        using var desk = new Desk(policy => policy[PolicyTable.QuietDays] = 7);
        var parent = Parent(desk);
        var sister = desk.Service.Create(new Entity(AccountTable.LogicalName) { [AccountTable.Name] = "Durand Sud", [AccountTable.ParentAccountId] = new EntityReference(AccountTable.LogicalName, parent) });

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.Invoice(Desk.Monday.PlusDays(-5), with: invoice => invoice[InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, sister));
        desk.Engine.RunAsyncSteps();

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Equal(HoldingAddress, desk.Reminder().Text(ReminderTable.Address));
        Assert.Equal(Desk.Monday, desk.Read(AccountTable.LogicalName, parent).Day(AccountTable.LastContactOn));
        Assert.Single(desk.Engine.Mailed);

        desk.GoTo(Desk.Monday.PlusDays(7));
        Assert.Equal(2, desk.Rows(ReminderTable.LogicalName).Length);
    }

    [Fact]
    public void Subsidiary_WithItsOwnVoice_IsWrittenToItself()
    {
        using var desk = new Desk();
        Parent(desk);
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.HasOwnVoice] = true });

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Equal(Desk.Accountant, desk.Reminder().Text(ReminderTable.Address));
    }

    [Fact]
    public void LimitOfTheParent_UsedByItsSubsidiary_HoldsTheParentAndStopsOrdersOfBoth()
    {
        using var desk = new Desk(policy =>
        {
            policy[PolicyTable.HoldOnExposure] = true;
            policy[PolicyTable.OrderPolicy] = Choices.To(OrderPolicy.Refuse);
        });
        var parent = Parent(desk);
        desk.Service.Update(new Entity(AccountTable.LogicalName, parent) { [AccountTable.CreditLimit] = new Money(1000m) });
        desk.InvoiceFollowed(Desk.Monday.PlusDays(30), 1000.01m);
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.True(desk.Read(AccountTable.LogicalName, parent).Flag(AccountTable.CreditOnHold));
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Service.Create(
            new Entity(SalesOrderTable.LogicalName) { [SalesOrderTable.Name] = "Commande", [SalesOrderTable.CustomerId] = desk.DebtorReference }));
    }

    [Fact]
    public void Risk_OfAPayer_IsWrittenByTheRunAfterAPaymentAndExpectsTheNextOne()
    {
        using var desk = new Desk();
        foreach (var number in Enumerable.Range(1, 6))
        {
            desk.Pay(desk.InvoiceFollowed(Desk.Monday.PlusDays(-20 * number), 100m), 100m, Desk.Monday.PlusDays((-20 * number) + 4));
        }

        Assert.Null(desk.Account().Day(AccountTable.RiskOn));
        Assert.True(desk.Account().Flag(AccountTable.RiskDue));
        var open = desk.InvoiceFollowed(Desk.Monday.PlusDays(20), 100m);
        desk.GoTo(Desk.Monday.PlusDays(1));

        var account = desk.Account();
        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Equal(Desk.Monday.PlusDays(1), account.Day(AccountTable.RiskOn));
        Assert.Equal(4, account.Integer(AccountTable.UsualDelayDays));
        Assert.NotNull(account.Text(AccountTable.RiskClass));
        Assert.Contains("Retard moyen", account.Text(AccountTable.RiskReasons));
        Assert.False(account.Flag(AccountTable.RiskDue));
        Assert.Equal(Desk.Monday.PlusDays(24), desk.Read(InvoiceTable.LogicalName, open).Day(InvoiceTable.ExpectedOn));

        var assessed = desk.Ask("relance_AssessDebtor", ("Debtor", desk.DebtorReference), ("Language", "en"));
        Assert.Equal(account.Text(AccountTable.RiskClass), assessed["Class"]);
        Assert.Equal(4, assessed["ExpectedDays"]);
        Assert.Contains("Usually pays 4", (string)assessed["Explanation"]);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public void RiskClass_WrittenByTheRun_IsFollowedUpOnlyWhereASegmentAsksForIt(bool asked, int reads)
    {
        using var desk = new Desk();
        foreach (var number in Enumerable.Range(1, 6))
        {
            desk.Pay(desk.InvoiceFollowed(Desk.Monday.PlusDays(-20 * number), 100m), 100m, Desk.Monday.PlusDays((-20 * number) + 4));
        }

        desk.InvoiceFollowed(Desk.Monday.PlusDays(20), 100m);
        desk.Service.Update(new Entity(SegmentTable.LogicalName, desk.Rows(SegmentTable.LogicalName).Single().Id) { [SegmentTable.Rank] = 2 });
        var classed = desk.Service.Create(new Entity(SegmentTable.LogicalName)
        {
            [SegmentTable.Name] = "Classés",
            [SegmentTable.Rank] = 1,
            [SegmentTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, desk.Scenario),
            [SegmentTable.RiskClasses] = asked ? "A,B,C,D,E" : null,
            [SegmentTable.Tags] = asked ? null : "grand compte",
        });
        desk.Engine.RunAsyncSteps();
        desk.Engine.ResetCount();
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Equal(asked, desk.Account().Key(AccountTable.CurrentSegmentId) == classed);

        // The list of those that are due, the account for its evaluation in the run, and once more where its class matters.
        Assert.Equal(reads, desk.Host.RequestCounter.Of("RetrieveMultiple", AccountTable.LogicalName));
    }

    [Fact]
    public void Risk_ThatWasLookedAt_IsReadAgainOnlyAfterThirtyDays()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(60));
        desk.Evaluate();

        desk.GoTo(Desk.Monday.PlusDays(29));
        Assert.Equal(Desk.Monday, desk.Account().Day(AccountTable.RiskOn));

        desk.GoTo(Desk.Monday.PlusDays(30));
        Assert.Equal(Desk.Monday.PlusDays(30), desk.Account().Day(AccountTable.RiskOn));
    }

    private static Guid Parent(Desk desk)
    {
        var parent = desk.Service.Create(new Entity(AccountTable.LogicalName)
        {
            [AccountTable.Name] = "Holding Durand",
            [AccountTable.EmailAddress1] = HoldingAddress,
            [AccountTable.Language] = "fr",
            [AccountTable.SpeaksForGroup] = true,
        });
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.ParentAccountId] = new EntityReference(AccountTable.LogicalName, parent) });
        desk.Engine.RunAsyncSteps();
        return parent;
    }
}
