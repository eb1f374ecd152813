using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Write-offs: proposed, approved, reversible once; only an approved one lowers what is owed (design rule 29).</summary>
public sealed class WriteOffTests
{
    [Fact]
    public void Proposal_ChangesNoBalanceAndAsksTheAccountingManagerOnce()
    {
        using var desk = new Desk();
        var manager = desk.Engine.CreateUser("Claire Vidal", RecoveryDesk.CreditManager);
        desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.AccountingManagerId] = new EntityReference(SystemUserTable.LogicalName, manager) });
        var invoice = Invoice(desk);

        var writeOff = Propose(desk, desk.Engine.As(desk.Collector), invoice, 200m);
        desk.Engine.RunAsyncSteps();

        var row = WriteOff(desk);
        Assert.Equal((WriteOffState.Proposed, 200m), (row.Choice<WriteOffState>(WriteOffTable.State), row.Amount(WriteOffTable.Amount)));
        Assert.Equal((desk.Debtor, desk.Collector, Desk.Monday), (row.Key(WriteOffTable.AccountId), row.Key(WriteOffTable.ProposedById), row.Day(WriteOffTable.ProposedOn)));
        Assert.Equal(writeOff.Id, row.Id);
        Assert.Empty(desk.Rows(PaymentTable.LogicalName));
        Assert.Equal(1200m, Open(desk, invoice));
        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal((TaskKind.WriteOffApproval, manager), (task.Choice<TaskKind>(TaskTable.TaskKind), task.Key(TaskTable.OwnerId)));
        Assert.Contains("200,00", task.Text(TaskTable.Description));
    }

    [Fact]
    public void Proposal_WithoutAnAmountOrAManager_IsTheOpenBalanceAndAsksTheCollector()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        desk.Pay(invoice, 300m);

        Propose(desk, desk.Service, invoice, null);

        Assert.Equal(900m, WriteOff(desk).Amount(WriteOffTable.Amount));
        Assert.Equal(desk.Collector, Assert.Single(desk.Rows(TaskTable.LogicalName)).Key(TaskTable.OwnerId));
    }

    [Fact]
    public void Approval_LowersTheBalanceOnceHoweverOftenItIsAsked()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        var writeOff = Propose(desk, desk.Engine.As(desk.Collector), invoice, 200m);
        var manager = desk.Somebody(RecoveryDesk.CreditManager);

        Desk.Ask(manager, "relance_ApproveWriteOff", ("WriteOff", writeOff));
        Desk.Ask(manager, "relance_ApproveWriteOff", ("WriteOff", writeOff));
        desk.Engine.RunAsyncSteps();

        var entry = Assert.Single(desk.Rows(PaymentTable.LogicalName));
        Assert.Equal((PaymentKind.WriteOff, 200m, Desk.Monday), (entry.Choice<PaymentKind>(PaymentTable.Kind), entry.Amount(PaymentTable.Amount), entry.Day(PaymentTable.ReceivedOn)));
        Assert.Equal((entry.Id, Desk.Monday), (WriteOff(desk).Key(WriteOffTable.PaymentId), WriteOff(desk).Day(WriteOffTable.DecidedOn)));
        Assert.Equal((1000m, 200m), (Open(desk, invoice), desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.WrittenOffAmount)));
    }

    [Fact]
    public void Approval_OfTheWholeBalance_LeavesNothingToRemind()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        desk.Ask("relance_ApproveWriteOff", ("WriteOff", Propose(desk, desk.Engine.As(desk.Collector), invoice, null)));

        desk.GoTo(Desk.Monday.PlusDays(10));

        Assert.Equal(0m, Open(desk, invoice));
        Assert.Empty(desk.Engine.Mailed);
    }

    [Fact]
    public void Reversal_BringsTheAmountBackOnce()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        var writeOff = Propose(desk, desk.Engine.As(desk.Collector), invoice, 200m);
        desk.Ask("relance_ApproveWriteOff", ("WriteOff", writeOff));

        desk.Ask("relance_ReverseWriteOff", ("WriteOff", writeOff), ("Reason", "Le client a payé"));
        desk.Engine.RunAsyncSteps();

        Assert.Equal((1200m, 0m), (Open(desk, invoice), desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.WrittenOffAmount)));
        Assert.Equal(Desk.Monday, Assert.Single(desk.Rows(PaymentTable.LogicalName)).Day(PaymentTable.BouncedOn));
        Assert.Equal((WriteOffState.Reversed, "Le client a payé"), (WriteOff(desk).Choice<WriteOffState>(WriteOffTable.State), WriteOff(desk).Text(WriteOffTable.DecisionReason)));
        desk.RefusedInBothLanguages(
            "Ce passage en perte a été annulé le 23 novembre 2026 ; cela ne se fait qu’une fois.",
            "The write-off was reversed on 23 November 2026; that is done once.",
            user => Desk.Ask(user, "relance_ReverseWriteOff", ("WriteOff", writeOff), ("Reason", "Encore")));
        Assert.Equal("Le client a payé", WriteOff(desk).Text(WriteOffTable.DecisionReason));
    }

    [Fact]
    public void Rejection_KeepsTheBalanceAndIsFinal()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        var writeOff = Propose(desk, desk.Engine.As(desk.Collector), invoice, 200m);

        desk.Engine.RunAsyncSteps();
        Assert.Equal(TaskTable.States.Open, Assert.Single(desk.Rows(TaskTable.LogicalName)).Code(TaskTable.StateCode));

        desk.Ask("relance_RejectWriteOff", ("WriteOff", writeOff), ("Reason", "Relancer d’abord"));

        Assert.Equal(TaskTable.States.Completed, Assert.Single(desk.Rows(TaskTable.LogicalName)).Code(TaskTable.StateCode));
        Assert.Equal((WriteOffState.Rejected, "Relancer d’abord"), (WriteOff(desk).Choice<WriteOffState>(WriteOffTable.State), WriteOff(desk).Text(WriteOffTable.DecisionReason)));
        Assert.Equal(1200m, Open(desk, invoice));
        desk.RefusedInBothLanguages(
            "Ce passage en perte n’attend pas de décision.",
            "The write-off does not wait for a decision.",
            user => Desk.Ask(user, "relance_ApproveWriteOff", ("WriteOff", writeOff)));
        desk.RefusedInBothLanguages(
            "Seul un passage en perte validé peut être annulé.",
            "Only an approved write-off can be reversed.",
            user => Desk.Ask(user, "relance_ReverseWriteOff", ("WriteOff", writeOff), ("Reason", "Erreur")));
    }

    [Theory]
    [InlineData(499, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void OwnProposal_AroundTheLimit_IsApprovedAloneUpToIt(int amount, bool isApproved)
    {
        using var desk = new Desk(policy => policy[PolicyTable.WriteOffSecondPersonAbove] = new Money(500m));
        var invoice = Invoice(desk);
        var manager = desk.Somebody(RecoveryDesk.CreditManager);
        var writeOff = Propose(desk, manager, invoice, amount);

        if (isApproved)
        {
            Desk.Ask(manager, "relance_ApproveWriteOff", ("WriteOff", writeOff));
        }
        else
        {
            Assert.Contains(
                "Un passage en perte de 501,00 € exige une seconde personne : il dépasse 500,00 €.",
                RecoveryDesk.Plain(RecoveryDesk.Refused(() => Desk.Ask(manager, "relance_ApproveWriteOff", ("WriteOff", writeOff)))));
            Desk.Ask(desk.Somebody(RecoveryDesk.CreditManager), "relance_ApproveWriteOff", ("WriteOff", writeOff));
        }

        Assert.Equal(1200m - amount, Open(desk, invoice));
    }

    [Fact]
    public void Approval_AfterMoneyCame_IsRefused()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        var writeOff = Propose(desk, desk.Engine.As(desk.Collector), invoice, 1000m);
        desk.Pay(invoice, 300m);

        desk.RefusedInBothLanguages(
            "1 000,00 €, c’est plus que les 900,00 € restant dus.",
            "€1,000.00 is more than the €900.00 that is open.",
            user => Desk.Ask(user, "relance_ApproveWriteOff", ("WriteOff", writeOff)));

        Assert.Equal(900m, Open(desk, invoice));
    }

    [Theory]
    [InlineData(0, "Trop petit", "Le montant doit être supérieur à zéro.", "The amount must be above zero.")]
    [InlineData(1201, "Trop", "1 201,00 €, c’est plus que les 1 200,00 € restant dus.", "€1,201.00 is more than the €1,200.00 that is open.")]
    [InlineData(100, "", "Indiquez le motif", "Say why")]
    public void Proposal_ThatCannotBe_IsRefused(int amount, string reason, string french, string english)
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);

        desk.RefusedInBothLanguages(french, english, user => Propose(desk, user, invoice, amount, reason));

        Assert.Empty(desk.Rows(WriteOffTable.LogicalName));
        Assert.Empty(desk.Rows(TaskTable.LogicalName));
    }

    [Fact]
    public void Collector_ProposesAndDecidesNothing()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        var collector = desk.Engine.As(desk.Collector);
        var writeOff = Propose(desk, collector, invoice, 10m);

        RecoveryDesk.Refused(() => Desk.Ask(collector, "relance_ApproveWriteOff", ("WriteOff", writeOff)));
        RecoveryDesk.Refused(() => Desk.Ask(collector, "relance_RejectWriteOff", ("WriteOff", writeOff), ("Reason", "non")));
        RecoveryDesk.Refused(() => Desk.Ask(collector, "relance_ReverseWriteOff", ("WriteOff", writeOff), ("Reason", "non")));
        RecoveryDesk.Refused(() => Propose(desk, desk.Somebody("Relance - Sales"), invoice, 10m));
        RecoveryDesk.Refused(() => Propose(desk, desk.Somebody("Relance - Auditor"), invoice, 10m));

        Assert.Equal(WriteOffState.Proposed, WriteOff(desk).Choice<WriteOffState>(WriteOffTable.State));
    }

    [Fact]
    public void DirectEdits_OfWhatWasDecided_AreRefusedOrIgnored()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);
        var writeOff = Propose(desk, desk.Engine.As(desk.Collector), invoice, 200m);
        desk.Service.Update(new Entity(WriteOffTable.LogicalName, writeOff.Id) { [WriteOffTable.Amount] = new Money(150m), [WriteOffTable.ProposedById] = new EntityReference(SystemUserTable.LogicalName, desk.Engine.CreateUser("X")) });
        Assert.Equal((150m, desk.Collector), (WriteOff(desk).Amount(WriteOffTable.Amount), WriteOff(desk).Key(WriteOffTable.ProposedById)));
        desk.Ask("relance_ApproveWriteOff", ("WriteOff", writeOff));

        Assert.Contains("RL-157", RecoveryDesk.Refused(() => desk.Service.Update(new Entity(WriteOffTable.LogicalName, writeOff.Id) { [WriteOffTable.Amount] = new Money(1m) })));
        Assert.Contains("RL-157", RecoveryDesk.Refused(() => desk.Service.Update(new Entity(WriteOffTable.LogicalName, writeOff.Id) { [WriteOffTable.PaymentId] = null })));
        Assert.Contains("RL-150", RecoveryDesk.Refused(() => desk.Service.Update(new Entity(WriteOffTable.LogicalName, writeOff.Id) { [WriteOffTable.State] = Choices.To(WriteOffState.Proposed) })));
        Assert.Equal(1050m, Open(desk, invoice));
    }

    [Fact]
    public void WriteOff_EnteredAsApproved_BeginsAsAProposal()
    {
        using var desk = new Desk();
        var invoice = Invoice(desk);

        desk.Service.Create(new Entity(WriteOffTable.LogicalName)
        {
            [WriteOffTable.InvoiceId] = Reference(invoice),
            [WriteOffTable.Amount] = new Money(100m),
            [WriteOffTable.Cause] = Choices.To(WriteOffCause.SmallBalance),
            [WriteOffTable.Reason] = "Solde",
            [WriteOffTable.State] = Choices.To(WriteOffState.Approved),
        });

        Assert.Equal(WriteOffState.Proposed, WriteOff(desk).Choice<WriteOffState>(WriteOffTable.State));
        Assert.Equal(1200m, Open(desk, invoice));
    }

    private static Guid Invoice(Desk desk) => desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));

    private static EntityReference Reference(Guid invoice) => new(InvoiceTable.LogicalName, invoice);

    private static EntityReference Propose(Desk desk, IOrganizationService by, Guid invoice, decimal? amount, string reason = "Sans espoir") => (EntityReference)Desk.Ask(
        by,
        "relance_ProposeWriteOff",
        new (string, object)[] { ("Invoice", Reference(invoice)), ("Cause", Choices.To(WriteOffCause.Irrecoverable)), ("Reason", reason) }
            .Concat(amount is { } money ? [("Amount", (object)new Money(money))] : [])
            .ToArray())["WriteOff"];

    private static Row WriteOff(Desk desk) => Assert.Single(desk.Rows(WriteOffTable.LogicalName));

    private static decimal? Open(Desk desk, Guid invoice) => desk.Read(InvoiceTable.LogicalName, invoice).Amount(InvoiceTable.OpenBalance);
}
