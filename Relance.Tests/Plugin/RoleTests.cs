using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>People do their work with the role that is meant for it, and nothing else; what follows from it is the engine's.</summary>
public sealed class RoleTests
{
    [Fact]
    public void Collector_RecordsAPromiseAndAPause()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var collector = desk.Engine.As(desk.Collector);

        Desk.Ask(collector, "relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", "[{\"dueOn\":\"2026-11-30\",\"amount\":1200}]"));
        Desk.Ask(collector, "relance_Pause", ("Debtor", desk.DebtorReference), ("UntilOn", Days.ToColumn(Desk.Monday.PlusDays(5))), ("Reason", "Inventaire"));

        Assert.Single(desk.Rows(PromiseTable.LogicalName));
        Assert.Single(desk.Rows(PauseTable.LogicalName));
    }

    [Fact]
    public void Sales_OpensADisputeAndAsksWhy()
    {
        using var desk = new Desk();
        var invoice = new EntityReference(InvoiceTable.LogicalName, desk.InvoiceFollowed(Desk.Monday.PlusDays(-4)));
        var sales = desk.Engine.As(desk.Engine.CreateUser("Luc Ferrand", "Relance - Sales"));

        Desk.Ask(sales, "relance_OpenDispute", ("Invoice", invoice), ("Cause", Choices.To(DisputeCause.Delivery)), ("OwnerSide", Choices.To(OwnerSide.Sales)));
        var answer = Desk.Ask(sales, "relance_ExplainInvoice", ("Invoice", invoice));

        Assert.NotEqual("", answer["Explanation"]);
    }

    [Fact]
    public void CreditManager_PlacesAndReleasesAHold()
    {
        using var desk = new Desk();
        var manager = desk.Engine.As(desk.Engine.CreateUser("Paul Mercier", "Relance - Credit Manager"));

        Desk.Ask(manager, "relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Rumeurs"));
        var answer = Desk.Ask(manager, "relance_ReleaseHold", ("Debtor", desk.DebtorReference), ("Reason", "Infondées"));

        Assert.Equal(true, answer["Released"]);
    }

    [Theory]
    [InlineData("Relance - Sales")]
    [InlineData("Relance - Auditor")]
    public void Hold_ByARoleWithoutTheRight_IsRefused(string role)
    {
        using var desk = new Desk();
        var user = desk.Engine.As(desk.Engine.CreateUser("Luc Ferrand", role));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Desk.Ask(user, "relance_PlaceHold", ("Debtor", desk.DebtorReference), ("Reason", "Essai")));

        Assert.False(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Fact]
    public void Service_EvaluatesAndRunsTheNight()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        desk.Engine.Now = desk.Engine.Now.AddDays(1);
        var service = desk.Engine.As(Relance.Local.Host.WellKnown.ServiceUserId);

        var answer = Desk.Ask(service, "relance_RunDunning");
        desk.Engine.RunAsyncSteps();

        Assert.Equal(1, answer["Debtors"]);
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Collector_RecordsAPromiseInPlaceOfAColleagues()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var colleague = desk.Engine.As(desk.Engine.CreateUser("Paul Mercier", "Relance - Credit Manager"));
        Desk.Ask(colleague, "relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", "[{\"dueOn\":\"2026-11-30\",\"amount\":1200}]"));

        Desk.Ask(desk.Engine.As(desk.Collector), "relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", "[{\"dueOn\":\"2026-12-07\",\"amount\":1200}]"));

        Assert.Equal(
            new PromiseState?[] { PromiseState.Open, PromiseState.Superseded },
            desk.Rows(PromiseTable.LogicalName).Select(row => row.Choice<PromiseState>(PromiseTable.State)).Order());
    }

    [Fact]
    public void CreditManager_EntersAPaymentOfAnInvoice()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(Desk.Monday);

        desk.Engine.As(desk.Engine.CreateUser("Paul Mercier", "Relance - Credit Manager")).Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
            [PaymentTable.Amount] = new Money(200m),
        });

        Assert.Equal(1000m, desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance));
        Assert.Equal(desk.Debtor, desk.Rows(PaymentTable.LogicalName)[0].Key(PaymentTable.AccountId));
    }
}
