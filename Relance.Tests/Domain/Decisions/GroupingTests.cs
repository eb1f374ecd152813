using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;
using static Relance.Tests.Builders.Deciding;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Design rules 17 and 26: how invoices share a message.</summary>
public sealed class GroupingTests
{
    [Fact]
    public void PerDebtor_SeveralSteps_TheHighestLeadsAndEachLineKeepsItsOwn()
    {
        var proposal = A.Snapshot(Late(90, 1), Late(20, 2)).With(A.Reminder()).Proposal();
        Assert.Equal(A.Id(202), proposal.StepId);
        Assert.Equal([A.Id(202), A.Id(201)], proposal.Lines.Select(line => line.StepId));
        Assert.Equal(18000m, proposal.Amount);
    }

    [Fact]
    public void PerInvoice_SeveralInvoices_EachHasItsMessageAndKey()
    {
        var proposals = A.Snapshot(Late(90, 1), Late(20, 2)).With((ScenarioVersion version) => version with { Grouping = Grouping.PerInvoice }).Proposals().ToList();
        Assert.Equal(2, proposals.Count);
        Assert.Equal(2, proposals.Select(proposal => proposal.Key).Distinct().Count());
    }

    [Fact]
    public void PerDebtor_TwoCurrencies_AreTwoMessages() =>
        Assert.Equal(["EUR", "CHF"], A.Snapshot(Late(90, 1), Late(20, 2) with { Currency = "CHF", ExchangeRate = 0.95m }).Proposals().Select(proposal => proposal.Currency));

    [Fact]
    public void FormalNotice_BesideReminders_IsAMessageOfItsOwn()
    {
        var version = A.Version(A.Step(1, 5), A.Step(2, 30) with { IsFormalNotice = true, Channels = ValueList.Of(Channel.RegisteredLetter) });
        var proposals = (A.Snapshot(Late(90, 1), Late(20, 2)).With(A.Reminder()) with { Scenarios = ValueList.Of(version) }).Proposals().ToList();
        Assert.Equal([(true, true, 1), (false, false, 1)], proposals.Select(proposal => (proposal.IsFormalNotice, proposal.RequiresApproval, proposal.Lines.Count)));
    }

    [Fact]
    public void PerDebtor_LeadCannotBeReached_TheOthersGoOn()
    {
        var version = A.Version(A.Step(1, 5), A.Step(2, 15) with { Channels = ValueList.Of(Channel.Sms) });
        var snapshot = A.Snapshot(Late(90, 1), Late(20, 2)).With(A.Reminder()) with { Scenarios = ValueList.Of(version) };
        Assert.Equal((ReasonCode.NoUsableContact, ReasonCode.Reminded), (snapshot.CodeOf(1), snapshot.CodeOf(2)));
        Assert.Equal([TaskKind.NoContact], snapshot.Tasks());
    }

    [Fact]
    public void SameStepLaterOnTheSameDay_AnotherInvoice_HasAnotherKey()
    {
        var first = A.Snapshot(Late(90, 1));
        var after = Replay.Apply(first, Dunning.Decide(first), new ReplayRules());
        var second = (after with { Invoices = after.Invoices.With(Late(80, 2)) }).Proposal();
        Assert.NotEqual(first.Proposal().Key, second.Key);
    }

    [Fact]
    public void InternalTask_InQuietDays_IsNotHeldBack()
    {
        var snapshot = A.Snapshot(A.Invoice()).With((Debtor debtor) => debtor with { LastContactOn = A.Monday }).With((Policy policy) => policy with { QuietDays = 5 })
            with { Scenarios = ValueList.Of(A.Version(A.Step(1, 5) with { Channels = ValueList.Of(Channel.Task) })) };
        Assert.Equal(Channel.Task, snapshot.Proposal().Channel);
    }
}
