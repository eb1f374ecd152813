using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Disputes to their end: owner, deadline, manager, credit note (design rule 23); and the record of promises.</summary>
public sealed class DisputeTests
{
    private static readonly LocalDate DueOn = Desk.Monday.PlusDays(-4);

    [Fact]
    public void Dispute_HasItsOwnerAndTheDeadlineOfThePolicy()
    {
        using var desk = new Desk(policy => policy[PolicyTable.DisputeDeadlineDays] = 7);
        var seller = desk.Engine.CreateUser("Luc Petit", "Relance - Sales");
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.SalesOwnerId] = new EntityReference(SystemUserTable.LogicalName, seller) });

        var dispute = desk.Read(DisputeTable.LogicalName, Open(desk, desk.InvoiceFollowed(DueOn), OwnerSide.Sales).Id);

        Assert.Equal(Desk.Monday.PlusDays(7), dispute.Day(DisputeTable.DeadlineOn));
        Assert.Equal(seller, dispute.Key(DisputeTable.OwnerId));
    }

    [Fact]
    public void Dispute_LongAfterItsDeadline_GoesToTheManager()
    {
        using var desk = new Desk(policy =>
        {
            policy[PolicyTable.DisputeDeadlineDays] = 2;
            policy[PolicyTable.DisputeEscalationDays] = 3;
        });
        var manager = desk.Engine.CreateUser("Paul Mercier", "Relance - Credit Manager");
        desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.AccountingManagerId] = new EntityReference(SystemUserTable.LogicalName, manager) });
        var dispute = Open(desk, desk.InvoiceFollowed(DueOn), OwnerSide.Accounting).Id;

        desk.GoTo(Desk.Monday.PlusDays(3));
        Assert.Equal(TaskKind.DisputeLate, Assert.Single(desk.Rows(TaskTable.LogicalName)).Choice<TaskKind>(TaskTable.TaskKind));
        desk.GoTo(Desk.Monday.PlusDays(5));
        Assert.Null(desk.Read(DisputeTable.LogicalName, dispute).Day(DisputeTable.EscalatedOn));
        desk.GoTo(Desk.Monday.PlusDays(6));

        var row = desk.Read(DisputeTable.LogicalName, dispute);
        Assert.Equal((Desk.Monday.PlusDays(6), manager), (row.Day(DisputeTable.EscalatedOn), row.Key(DisputeTable.EscalatedToId)));
        Assert.Equal(manager, desk.Rows(TaskTable.LogicalName).Single(task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.DisputeEscalated).Key(TaskTable.OwnerId));
    }

    [Fact]
    public void Founded_UntilTheCreditNoteSettlesTheInvoice_IsExpectedAndThenNoted()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var dispute = Open(desk, invoice, OwnerSide.Accounting);
        desk.Ask("relance_ResolveDispute", ("Dispute", dispute), ("Outcome", Choices.To(DisputeOutcome.Founded)));

        Assert.Equal(1200m, desk.Read(DisputeTable.LogicalName, dispute.Id).Amount(DisputeTable.ExpectedCreditAmount));
        Assert.Equal(TaskKind.CreditNoteExpected, Assert.Single(desk.Rows(TaskTable.LogicalName)).Choice<TaskKind>(TaskTable.TaskKind));
        desk.Service.Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
            [PaymentTable.Kind] = Choices.To(PaymentKind.CreditNote),
            [PaymentTable.Amount] = new Money(1200m),
        });
        desk.Engine.RunAsyncSteps();

        Assert.Equal(Desk.Monday, desk.Read(DisputeTable.LogicalName, dispute.Id).Day(DisputeTable.CreditNoteOn));
    }

    [Fact]
    public void Cancellation_LetsTheReminderFollow()
    {
        using var desk = new Desk();
        var dispute = Open(desk, desk.InvoiceFollowed(DueOn), OwnerSide.Accounting);
        desk.GoTo(Desk.Monday.PlusDays(1));

        Desk.Ask(desk.Engine.As(desk.Collector), "relance_CancelDispute", ("Dispute", dispute), ("Reason", "Malentendu"));

        Assert.Single(desk.Engine.Mailed);
        Assert.Equal("Malentendu", desk.Read(DisputeTable.LogicalName, dispute.Id).Text(DisputeTable.CancelReason));
    }

    [Fact]
    public void Promises_DecidedOneByOne_MakeTheRecordOfThePersonAndTheDebtor()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        Promise(desk, 1, 200m);
        desk.Pay(invoice, 200m);
        Promise(desk, 2, 1000m);
        desk.GoTo(Desk.Monday.PlusDays(5));

        var person = desk.Read(ContactTable.LogicalName, desk.Person);
        Assert.Equal((1, 1), (person.Integer(ContactTable.PromisesKept), person.Integer(ContactTable.PromisesBroken)));
        Assert.Equal(50m, desk.Account().Number(AccountTable.PromisesKeptPercent));
    }

    [Fact]
    public void Promise_Cancelled_IsNotJudged()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var promise = Promise(desk, 1, 1200m);

        desk.Ask("relance_CancelPromise", ("Promise", promise), ("Reason", "Erreur de saisie"));
        desk.GoTo(Desk.Monday.PlusDays(9));

        Assert.Equal(PromiseState.Cancelled, desk.Read(PromiseTable.LogicalName, promise.Id).Choice<PromiseState>(PromiseTable.State));
        Assert.Null(desk.Account().Number(AccountTable.PromisesKeptPercent));
    }

    private static EntityReference Promise(Desk desk, int days, decimal amount) => (EntityReference)desk.Ask(
        "relance_RecordPromise",
        ("Debtor", desk.DebtorReference),
        ("Contact", new EntityReference(ContactTable.LogicalName, desk.Person)),
        ("Instalments", System.FormattableString.Invariant($"[{{\"dueOn\":\"{Desk.Monday.PlusDays(days):uuuu-MM-dd}\",\"amount\":{amount}}}]")))["Promise"];

    private static EntityReference Open(Desk desk, System.Guid invoice, OwnerSide side) => (EntityReference)desk.Ask(
        "relance_OpenDispute",
        ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)),
        ("Cause", Choices.To(DisputeCause.Quality)),
        ("OwnerSide", Choices.To(side)))["Dispute"];
}
