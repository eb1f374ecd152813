using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Worklists;

public sealed class WorkFactsTests
{
    [Fact]
    public void Of_ProposedReminder_WaitsForApprovalSinceItWasProposed()
    {
        var reminder = A.Reminder() with { State = ReminderState.Proposed, RequiresApproval = true, IssuedOn = null, CountedOn = null };
        var fact = Assert.Single(Of(A.Snapshot(A.Invoice()) with { History = ValueList.Of(reminder) }), one => one.Kind == WorkItemKind.ApprovalWaiting);
        Assert.Equal((reminder.Id, 9_000m, reminder.ProposedOn), (fact.SourceId, fact.Amount, fact.On!.Value));
    }

    [Fact]
    public void Of_IssuedCall_IsToBeMade()
    {
        var call = A.Reminder() with { State = ReminderState.Issued, Channel = Channel.PhoneCall, CountedOn = null };
        Assert.Contains(Of(A.Snapshot(A.Invoice()) with { History = ValueList.Of(call) }), one => one.Kind == WorkItemKind.CallToMake);
    }

    [Theory]
    [InlineData(-1, WorkItemKind.PromiseBroken)]
    [InlineData(0, WorkItemKind.PromiseDueToday)]
    [InlineData(1, null)]
    public void Of_PromiseAroundItsDay_IsDueThenBrokenOnTheExactDay(int days, WorkItemKind? expected)
    {
        var facts = Of(A.Snapshot(A.Invoice()) with { Promises = ValueList.Of(A.Promise(A.Monday.PlusDays(days))) });
        var kinds = facts.Select(fact => (WorkItemKind?)fact.Kind).Where(kind => kind is WorkItemKind.PromiseBroken or WorkItemKind.PromiseDueToday);
        Assert.Equal(expected, kinds.SingleOrDefault());
    }

    [Fact]
    public void Of_BrokenPromiseOnSettledInvoices_IsNoWork()
    {
        var promise = A.Promise(A.Monday.PlusDays(-3)) with { State = PromiseState.Broken };
        Assert.Empty(Of(A.Snapshot(A.Invoice() with { Paid = 9_000m }) with { Promises = ValueList.Of(promise) }));
    }

    [Fact]
    public void Of_DisputeWithDeadline_BelongsToItsOwner()
    {
        var dispute = A.Dispute(400m) with { DeadlineOn = A.Monday.PlusDays(-1), Owner = OwnerSide.Sales };
        var fact = Assert.Single(Of(A.Snapshot(A.Invoice()) with { Disputes = ValueList.Of(dispute) }), one => one.Kind == WorkItemKind.DisputePastDeadline);
        Assert.Equal((OwnerSide.Sales, 400m), (fact.Owner, fact.Amount));
    }

    [Fact]
    public void Of_NobodyToWriteTo_IsAnItemPerInvoice()
    {
        var snapshot = A.Snapshot(A.Invoice()) with { Debtor = A.Debtor() with { Contacts = ValueList<Contact>.Empty } };
        var fact = Assert.Single(Of(snapshot));
        Assert.Equal((WorkItemKind.NoContact, A.Id(1001)), (fact.Kind, fact.InvoiceId!.Value));
    }

    [Fact]
    public void Of_MissingExchangeRate_WeighsNothingButIsSaid()
    {
        var fact = Assert.Single(Of(A.Snapshot(A.Invoice() with { Currency = "CHF" })), one => one.Kind == WorkItemKind.MissingExchangeRate);
        Assert.Equal(0m, fact.Amount);
    }

    private static ValueList<WorkFact> Of(DebtorSnapshot snapshot) => WorkFacts.Of(snapshot, Dunning.Decide(snapshot));
}
