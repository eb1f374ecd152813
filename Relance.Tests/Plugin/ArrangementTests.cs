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

/// <summary>Promises, disputes and pauses, as collectors enter them (design rules 22, 23 and 25).</summary>
public sealed class ArrangementTests
{
    private static readonly LocalDate DueOn = Desk.Monday.PlusDays(-4);

    [Fact]
    public void Promise_WithinItsGrace_KeepsTheReminderAway()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);

        var promise = Promise(desk, Desk.Monday.PlusDays(3), 1200m);
        desk.GoTo(Desk.Monday.PlusDays(4));

        Assert.Empty(desk.Engine.Mailed);
        Assert.Equal(PromiseState.Open, desk.Read(PromiseTable.LogicalName, promise).Choice<PromiseState>(PromiseTable.State));
        Assert.True(desk.Account().Flag(AccountTable.HasArrangement));
    }

    [Fact]
    public void Promise_TheDayAfterItsGrace_IsBrokenAndTheReminderFollows()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var promise = Promise(desk, Desk.Monday.PlusDays(1), 1200m);

        desk.GoTo(Desk.Monday.PlusDays(3));
        Assert.Empty(desk.Engine.Mailed);
        desk.GoTo(Desk.Monday.PlusDays(4));

        Assert.Equal(PromiseState.Broken, desk.Read(PromiseTable.LogicalName, promise).Choice<PromiseState>(PromiseTable.State));
        Assert.Equal(TaskKind.PromiseBroken, Assert.Single(desk.Rows(TaskTable.LogicalName)).Choice<TaskKind>(TaskTable.TaskKind));
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Promise_PaidOnItsDay_IsKeptAndNothingIsAgreedAnyMore()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var promise = Promise(desk, Desk.Monday.PlusDays(1), 1200m);
        desk.GoTo(Desk.Monday.PlusDays(1));

        desk.Pay(invoice, 1200m);

        Assert.Equal(PromiseState.Kept, desk.Read(PromiseTable.LogicalName, promise).Choice<PromiseState>(PromiseTable.State));
        desk.Evaluate();
        Assert.False(desk.Account().Flag(AccountTable.HasArrangement));
    }

    [Fact]
    public void Promise_AboutTheSameInvoices_ReplacesTheFirstOne()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var first = Promise(desk, Desk.Monday.PlusDays(1), 1200m);

        var second = Promise(desk, Desk.Monday.PlusDays(9), 1200m);

        Assert.Equal(PromiseState.Superseded, desk.Read(PromiseTable.LogicalName, first).Choice<PromiseState>(PromiseTable.State));
        Assert.Equal(second, desk.Read(PromiseTable.LogicalName, first).Key(PromiseTable.SupersededById));
    }

    [Theory]
    [InlineData("[]", "PRM001")]
    [InlineData("[{\"dueOn\":\"2026-11-22\",\"amount\":0}]", "PRM003", "PRM004")]
    [InlineData("nothing", "RL-104")]
    [InlineData("[{\"dueOn\":\"30/11/2026\",\"amount\":1}]", "RL-104")]
    public void Promise_ThatMakesNoSense_IsRefusedWithEveryReason(string instalments, params string[] codes)
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => desk.Ask("relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", instalments)));

        Assert.All(codes, code => Assert.Contains(code, refused.Message));
        Assert.Empty(desk.Rows(PromiseTable.LogicalName));
    }

    [Fact]
    public void Dispute_OfAPart_LeavesTheRestToBeAsked()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);

        desk.Ask(
            "relance_OpenDispute",
            ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)),
            ("Cause", Choices.To(DisputeCause.Price)),
            ("Amount", new Money(200m)));
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Equal(1000m, desk.Reminder().Amount(ReminderTable.Amount));
    }

    [Fact]
    public void Dispute_Unfounded_ResumesTheDayAfterItsGrace()
    {
        using var desk = new Desk();
        var invoice = desk.InvoiceFollowed(DueOn);
        var dispute = (EntityReference)desk.Ask(
            "relance_OpenDispute", ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)), ("Cause", Choices.To(DisputeCause.Quality)))["Dispute"];

        var answer = desk.Ask("relance_ResolveDispute", ("Dispute", dispute), ("Outcome", Choices.To(DisputeOutcome.Unfounded)));
        desk.GoTo(Desk.Monday.PlusDays(4));

        Assert.NotEqual("", answer["Explanation"]);
        Assert.Empty(desk.Engine.Mailed);
        desk.GoTo(Desk.Monday.PlusDays(7));
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Pause_UpToADay_ResumesOnTheNext()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);

        desk.Ask("relance_Pause", ("Debtor", desk.DebtorReference), ("UntilOn", Days.ToColumn(Desk.Monday.PlusDays(2))), ("Reason", "Inventaire"));
        desk.GoTo(Desk.Monday.PlusDays(2));
        Assert.Empty(desk.Engine.Mailed);

        desk.GoTo(Desk.Monday.PlusDays(3));
        Assert.Single(desk.Engine.Mailed);
    }

    [Fact]
    public void Pause_Ended_ResumesAtOnce()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);
        var pause = (EntityReference)desk.Ask(
            "relance_Pause", ("Debtor", desk.DebtorReference), ("UntilOn", Days.ToColumn(Desk.Monday.PlusDays(30))), ("Reason", "Erreur"))["Pause"];
        desk.GoTo(Desk.Monday.PlusDays(1));

        desk.Ask("relance_Resume", ("Pause", pause));

        Assert.Single(desk.Engine.Mailed);
        var over = Assert.Throws<FaultException<OrganizationServiceFault>>(() => desk.Ask("relance_Resume", ("Pause", pause)));
        Assert.Contains("RL-113", over.Message);
    }

    [Fact]
    public void Money_WithoutInvoice_CoversWhatIsOverdue()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);

        desk.Service.Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.AccountId] = desk.DebtorReference,
            [PaymentTable.Amount] = new Money(1200m),
        });
        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Empty(desk.Engine.FailedJobs);
        Assert.Empty(desk.Engine.Mailed);
        Assert.True(desk.Account().Flag(AccountTable.HasArrangement));
    }

    private static Guid Promise(Desk desk, LocalDate dueOn, decimal amount)
    {
        var instalments = FormattableString.Invariant($"[{{\"dueOn\":\"{dueOn:uuuu-MM-dd}\",\"amount\":{amount}}}]");
        var promise = (EntityReference)desk.Ask("relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", instalments))["Promise"];
        desk.Engine.RunAsyncSteps();
        return promise.Id;
    }
}
