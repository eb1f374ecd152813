using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Payment plans, as collectors agree them (design rule 24).</summary>
public sealed class PlanTests
{
    private static readonly LocalDate DueOn = Desk.Monday.PlusDays(-4);

    [Fact]
    public void Proposal_SumsExactlyAndSuspendsNothing()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn, 1000m);

        var answer = Propose(desk, ("Count", 3), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(10))));
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Equal(
            "[{\"dueOn\":\"2026-12-03\",\"amount\":333.33},{\"dueOn\":\"2027-01-03\",\"amount\":333.33},{\"dueOn\":\"2027-02-03\",\"amount\":333.34}]",
            answer["Schedule"]);
        Assert.Equal(3, desk.Rows(PlanInstalmentTable.LogicalName).Length);
        Assert.Equal(1000m, Plan(desk).Amount(PaymentPlanTable.Amount));
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Plan_InGoodStanding_KeepsTheReminderAwayUpToTheLastToleratedDay()
    {
        using var desk = new Desk(policy => policy[PolicyTable.PlanDefaultDays] = 3);
        desk.InvoiceFollowed(DueOn);
        Accept(desk, Desk.Monday.PlusDays(7));

        desk.GoTo(Desk.Monday.PlusDays(10));
        Assert.Empty(desk.Engine.Mailed);
        Assert.Equal(PlanState.Accepted, State(desk));
        Assert.True(desk.Account().Flag(AccountTable.HasArrangement));

        desk.GoTo(Desk.Monday.PlusDays(11));
        Assert.Equal(PlanState.Defaulted, State(desk));
        Assert.Equal(TaskKind.PlanDefaulted, Assert.Single(desk.Rows(TaskTable.LogicalName)).Choice<TaskKind>(TaskTable.TaskKind));
        Assert.Single(desk.Engine.Mailed);
        desk.GoTo(Desk.Monday.PlusDays(12));
        Assert.Single(desk.Rows(TaskTable.LogicalName));
    }

    [Fact]
    public void Default_PaidWithinTheCure_RestoresThePlan()
    {
        using var desk = new Desk(policy => policy[PolicyTable.PlanCureDays] = 5);
        var invoice = desk.InvoiceFollowed(DueOn);
        Accept(desk, Desk.Monday.PlusDays(7));
        desk.GoTo(Desk.Monday.PlusDays(8));
        Assert.Equal(PlanState.Defaulted, State(desk));

        desk.Pay(invoice, 600m);

        Assert.Equal(PlanState.Accepted, State(desk));
        Assert.Equal(600m, Plan(desk).Amount(PaymentPlanTable.PaidAmount));
        Assert.Null(Plan(desk).Day(PaymentPlanTable.DecidedOn));
    }

    [Fact]
    public void Plan_PaidToTheEnd_IsCompletedAndNothingIsAgreedAnyMore()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        Accept(desk, Desk.Monday.PlusDays(7));
        desk.GoTo(Desk.Monday.PlusDays(1));

        desk.Pay(invoice, 1200m);
        desk.Evaluate();

        Assert.Equal(PlanState.Completed, State(desk));
        Assert.False(desk.Account().Flag(AccountTable.HasArrangement));
    }

    [Fact]
    public void Acceptance_SupersedesThePromiseAboutTheSameInvoice()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        desk.Ask("relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", "[{\"dueOn\":\"2026-11-24\",\"amount\":1200}]"));

        Accept(desk, Desk.Monday.PlusDays(30));

        Assert.Equal(PromiseState.Superseded, Assert.Single(desk.Rows(PromiseTable.LogicalName)).Choice<PromiseState>(PromiseTable.State));
    }

    [Fact]
    public void Reschedule_AfterAPartialPayment_CoversWhatIsLeft()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var first = Accept(desk, Desk.Monday.PlusDays(7));
        desk.Pay(invoice, 200m);

        var answer = desk.Ask("relance_ReschedulePlan", ("Plan", first), ("InstalmentAmount", new Money(400m)), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(20))));

        var second = (EntityReference)answer["Plan"];
        var old = desk.Read(PaymentPlanTable.LogicalName, first.Id);
        Assert.Equal((PlanState.Rescheduled, second.Id), (old.Choice<PlanState>(PaymentPlanTable.State), old.Key(PaymentPlanTable.SuccessorId)));
        var replaced = desk.Read(PaymentPlanTable.LogicalName, second.Id);
        Assert.Equal((PlanState.Accepted, 1000m, 200m), (replaced.Choice<PlanState>(PaymentPlanTable.State), replaced.Amount(PaymentPlanTable.Amount), replaced.Amount(PaymentPlanTable.PaidBefore)));
        desk.Engine.RunAsyncSteps();
        Assert.Equal(0m, desk.Read(PaymentPlanTable.LogicalName, second.Id).Amount(PaymentPlanTable.PaidAmount) ?? 0m);
    }

    [Fact]
    public void Cancellation_LetsTheReminderFollowAndKeepsTheReason()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var plan = Accept(desk, Desk.Monday.PlusDays(30));
        desk.GoTo(Desk.Monday.PlusDays(1));

        desk.Ask("relance_CancelPlan", ("Plan", plan), ("Reason", "Rétracté"));

        Assert.Single(desk.Engine.Mailed);
        Assert.Equal("Rétracté", Plan(desk).Text(PaymentPlanTable.CancelReason));
        Assert.Contains("RL-141", Refused(() => desk.Ask("relance_CancelPlan", ("Plan", plan), ("Reason", "Encore"))));
    }

    [Fact]
    public void SecondPlan_OnTheSameInvoice_IsRefused()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        Accept(desk, Desk.Monday.PlusDays(30));

        var refused = Refused(() => Propose(desk, ("Invoices", invoice.ToString()), ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(10)))));

        Assert.Contains("RL-142", refused);
    }

    [Fact]
    public void Acceptance_AfterTheBalanceChanged_IsRefused()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var plan = (EntityReference)Propose(desk, ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(10))))["Plan"];
        desk.Service.Update(new Entity(InvoiceTable.LogicalName, invoice) { [InvoiceTable.TotalAmount] = new Money(1300m) });

        Assert.Contains("PLN010", Refused(() => desk.Ask("relance_AcceptPlan", ("Plan", plan))));
    }

    [Theory]
    [InlineData("RL-143")]
    [InlineData("RL-143", "Count", 2, "InstalmentAmount", 600)]
    [InlineData("RL-103", "Count", 2)]
    [InlineData("RL-144", "Count", 0, "FirstDueOn", 5)]
    [InlineData("PLN004", "Count", 2, "FirstDueOn", -1)]
    [InlineData("PLN010", "Instalments", "[{\"dueOn\":\"2026-12-01\",\"amount\":1199.99}]")]
    [InlineData("RL-104", "Instalments", "soon")]
    public void Proposal_ThatMakesNoSense_IsRefused(string code, params object[] parameters)
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var asked = parameters.Chunk(2).Select(pair => ((string)pair[0], (string)pair[0] switch
        {
            "FirstDueOn" => Days.ToColumn(Desk.Monday.PlusDays((int)pair[1])),
            "InstalmentAmount" => new Money((int)pair[1]),
            _ => pair[1],
        })).ToArray();

        Assert.Contains(code, Refused(() => Propose(desk, asked)));
        Assert.Empty(desk.Rows(PaymentPlanTable.LogicalName));
    }

    [Fact]
    public void AcceptedPlan_ItsPartsAndItsPast_CannotBeRewritten()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var plan = Accept(desk, Desk.Monday.PlusDays(30));
        var instalment = desk.Rows(PlanInstalmentTable.LogicalName)[0].Id;

        Assert.Contains("RL-145", Refused(() => desk.Service.Update(new Entity(PlanInstalmentTable.LogicalName, instalment) { [PlanInstalmentTable.Amount] = new Money(1m) })));
        Assert.Contains("RL-145", Refused(() => desk.Service.Delete(PlanInvoiceTable.LogicalName, desk.Rows(PlanInvoiceTable.LogicalName)[0].Id)));
        Assert.Contains("RL-147", Refused(() => desk.Service.Update(new Entity(PaymentPlanTable.LogicalName, plan.Id) { [PaymentPlanTable.State] = Choices.To(PlanState.Proposed) })));
        Assert.Contains("RL-146", Refused(() => desk.Service.Create(new Entity(PaymentPlanTable.LogicalName)
        {
            [PaymentPlanTable.AccountId] = desk.DebtorReference,
            [PaymentPlanTable.State] = Choices.To(PlanState.Accepted),
        })));
    }

    [Fact]
    public void Collector_ProposesAndAccepts_AndSalesMayNot()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var plan = (EntityReference)Desk.Ask(
            desk.Engine.As(desk.Collector), "relance_ProposePlan", ("Debtor", desk.DebtorReference), ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(7))))["Plan"];
        Desk.Ask(desk.Engine.As(desk.Collector), "relance_AcceptPlan", ("Plan", plan));

        Assert.Equal(PlanState.Accepted, State(desk));
        var seller = desk.Engine.As(desk.Engine.CreateUser("Luc Petit", "Relance - Sales"));
        Refused(() => Desk.Ask(seller, "relance_CancelPlan", ("Plan", plan), ("Reason", "non")));
        Assert.Equal(PlanState.Accepted, State(desk));
    }

    private static OrganizationResponse Propose(Desk desk, params (string Name, object Value)[] parameters) =>
        desk.Ask("relance_ProposePlan", [("Debtor", desk.DebtorReference), .. parameters]);

    private static EntityReference Accept(Desk desk, LocalDate firstDueOn)
    {
        var plan = (EntityReference)Propose(desk, ("Count", 2), ("FirstDueOn", Days.ToColumn(firstDueOn)))["Plan"];
        desk.Ask("relance_AcceptPlan", ("Plan", plan));
        desk.Engine.RunAsyncSteps();
        return plan;
    }

    private static Row Plan(Desk desk) => Assert.Single(desk.Rows(PaymentPlanTable.LogicalName));

    private static PlanState? State(Desk desk) => Plan(desk).Choice<PlanState>(PaymentPlanTable.State);

    private static string Refused(Action act) => Assert.Throws<FaultException<OrganizationServiceFault>>(act).Message;
}
