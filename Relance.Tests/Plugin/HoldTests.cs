using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Credit holds come and go with their causes (design rule 31).</summary>
public sealed class HoldTests
{
    [Fact]
    public void Overdue_AtTheLimit_PlacesAHoldThatThePaymentReleases()
    {
        using var desk = Holding();

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-1), 1000m);

        var hold = Assert.Single(desk.Rows(CreditHoldTable.LogicalName));
        Assert.Equal(HoldState.Active, hold.Choice<HoldState>(CreditHoldTable.State));
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.Equal(hold.Id, desk.Account().Key(AccountTable.CurrentHoldId));
        Assert.Equal(invoice, Assert.Single(desk.Rows(CreditHoldCauseTable.LogicalName)).Key(CreditHoldCauseTable.InvoiceId));

        desk.Pay(invoice, 1000m);

        Assert.Equal(HoldState.Released, Assert.Single(desk.Rows(CreditHoldTable.LogicalName)).Choice<HoldState>(CreditHoldTable.State));
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.Null(desk.Account().Key(AccountTable.CurrentHoldId));
    }

    [Fact]
    public void Hold_PlacedByTheRules_IsToldToSalesOnceInTheWordsOfTheText()
    {
        using var desk = Holding();
        DeskTexts.Text(desk.Service, "hold-notice", Channel.Task, "{{#if hold}}{{debtor.name}} : {{hold.causes}} ({{hold.placedBy}}){{/if}}{{#if asked}} {{asked}}{{/if}}", "Compte bloqué : {{debtor.name}}");
        var seller = desk.Engine.CreateUser("Hugo Vidal", "Relance - Sales");
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.SalesOwnerId] = new EntityReference(SystemUserTable.LogicalName, seller) });

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-1), 1000m);
        desk.Evaluate();

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName), row => row.Text(TaskTable.Key)!.StartsWith("hold|", System.StringComparison.Ordinal));
        Assert.Equal("Compte bloqué : Ets Durand", task.Text(TaskTable.Subject));
        Assert.Equal(seller, task.Key(TaskTable.OwnerId));
        Assert.Contains("1\u202F000,00\u00A0€", task.Text(TaskTable.Description));
        Assert.Contains("règles de la politique de crédit", task.Text(TaskTable.Description));

        desk.Pay(invoice, 1000m);
        Assert.Equal(TaskTable.States.Completed, desk.Read(TaskTable.LogicalName, task.Id).Code(TaskTable.StateCode));
    }

    [Fact]
    public void Hold_PlacedByHand_IsToldToSalesWithItsReason()
    {
        using var desk = new Desk();
        DeskTexts.Text(desk.Service, "hold-notice", Channel.Task, "{{#if hold}}{{hold.placedBy}}{{/if}}", "Compte bloqué");

        desk.Ask("relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Procédure collective"));

        Assert.Equal("Procédure collective", Assert.Single(desk.Rows(TaskTable.LogicalName), row => row.Text(TaskTable.Subject) == "Compte bloqué").Text(TaskTable.Description));
    }

    [Fact]
    public void Payment_ThatBounces_PlacesTheNextHold()
    {
        using var desk = Holding();
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-1), 1000m);
        var payment = desk.Pay(invoice, 1000m);

        desk.Service.Update(new Entity(PaymentTable.LogicalName, payment) { [PaymentTable.BouncedOn] = Days.ToColumn(Desk.Monday) });
        desk.Engine.RunAsyncSteps();

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Equal(2, desk.Rows(CreditHoldTable.LogicalName).Length);
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.Equal(2, desk.Read(InvoiceTable.LogicalName, invoice).Integer(InvoiceTable.Cycle));
    }

    [Fact]
    public void ManualHold_StaysUntilAPersonReleasesIt()
    {
        using var desk = new Desk();

        var hold = (EntityReference)desk.Ask("relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Procédure collective"))["Hold"];
        desk.Engine.RunAsyncSteps();
        desk.Evaluate();

        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.Single(desk.Rows(CreditHoldCauseTable.LogicalName));

        var rehearsal = desk.Ask("relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Plan accepté"), ("Rehearse", true));
        Assert.Equal(true, rehearsal["Released"]);
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));

        var release = desk.Ask("relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Plan accepté"));
        Assert.Equal(true, release["Released"]);
        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
        Assert.Equal("Plan accepté", desk.Read(CreditHoldTable.LogicalName, hold.Id).Text(CreditHoldTable.ReleaseReason));
    }

    [Fact]
    public void Release_WhileACauseRemains_SaysWhyTheHoldStays()
    {
        using var desk = Holding();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1), 1000m);

        var answer = desk.Ask("relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Essai"));

        Assert.Equal(false, answer["Released"]);
        Assert.NotEqual("", answer["Explanation"]);
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Fact]
    public void Step_ThatPlacesAHold_DoesSoOnceItCounted()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        Assert.Empty(desk.Rows(CreditHoldTable.LogicalName));

        desk.GoTo(Desk.Monday.PlusDays(10));

        Assert.Equal(2, desk.Engine.Mailed.Count);
        Assert.Equal(HoldCauseKind.StepEffect, Assert.Single(desk.Rows(CreditHoldCauseTable.LogicalName)).Choice<HoldCauseKind>(CreditHoldCauseTable.Kind));
    }

    [Fact]
    public void Order_OfAHeldDebtor_IsRefusedWithNumberAndCause()
    {
        using var desk = Holding(OrderPolicy.Refuse);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1), 1000m);

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Order(desk, SalesOrderTable.LogicalName));

        Assert.Contains(desk.Rows(CreditHoldTable.LogicalName).Single().Text(CreditHoldTable.Name)!, refused.Message);
        Assert.Contains("F-001", refused.Message);
        Assert.Empty(desk.Rows(SalesOrderTable.LogicalName));
    }

    [Fact]
    public void Quote_OfAHeldDebtor_CarriesAWarningWhereThePolicyWarns()
    {
        using var desk = Holding(OrderPolicy.Warn);
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1), 1000m);

        Order(desk, QuoteTable.LogicalName);

        Assert.Contains("F-001", desk.Rows(QuoteTable.LogicalName).Single().Text(QuoteTable.HoldWarning));
    }

    [Fact]
    public void Order_OfADebtorWithoutHold_IsNotTouched()
    {
        using var desk = Holding(OrderPolicy.Refuse);

        Order(desk, SalesOrderTable.LogicalName);

        Assert.Null(desk.Rows(SalesOrderTable.LogicalName).Single().Text(SalesOrderTable.HoldWarning));
    }

    private static Desk Holding(OrderPolicy orders = OrderPolicy.Allow) => new(policy =>
    {
        policy[PolicyTable.HoldOverdueAmount] = new Money(1000m);
        policy[PolicyTable.OrderPolicy] = Choices.To(orders);
    });

    private static void Order(Desk desk, string table) =>
        desk.Service.Create(new Entity(table) { [SalesOrderTable.Name] = "Commande", [SalesOrderTable.CustomerId] = desk.DebtorReference });
}
