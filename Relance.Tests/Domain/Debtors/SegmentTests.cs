using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

/// <summary>Design rule 9: ranked rules, first match wins, by hand wins over all.</summary>
public sealed class SegmentTests
{
    private static readonly Segment Rest = Ranked(9) with { IsCatchAll = true };

    [Theory]
    [InlineData(999.99, 9)]
    [InlineData(1000.00, 1)]
    [InlineData(1999.99, 1)]
    [InlineData(2000.00, 9)]
    public void Balance_AroundTheBounds_IncludesTheLowerOnly(decimal balance, int rank) =>
        Assert.Equal(rank, Of(A.Debtor(), balance, Ranked(1) with { MinimumBalance = 1000m, MaximumBalance = 2000m }));

    [Theory]
    [InlineData("FR", 1)]
    [InlineData("fr", 1)]
    [InlineData("BE", 9)]
    [InlineData("", 9)]
    public void Country_AnyOfTheList_Matches(string country, int rank) =>
        Assert.Equal(rank, Of(A.Debtor() with { Country = country }, 0m, Ranked(1) with { Countries = ValueList.Of("CH", "FR") }));

    [Theory]
    [InlineData(DebtorKind.PublicBody, 1)]
    [InlineData(DebtorKind.Company, 9)]
    public void Kind_Given_MustBeThatOne(DebtorKind kind, int rank) => Assert.Equal(rank, Of(A.Debtor() with { Kind = kind }, 0m, Ranked(1) with { Kind = DebtorKind.PublicBody }));

    [Theory]
    [InlineData("VIP", 1)]
    [InlineData("vip", 1)]
    [InlineData("Export", 9)]
    public void Tag_OneInCommon_Matches(string tag, int rank) =>
        Assert.Equal(rank, Of(A.Debtor() with { Tags = ValueList.Of("Nord", tag) }, 0m, Ranked(1) with { Tags = ValueList.Of("VIP", "Groupe") }));

    [Theory]
    [InlineData("D", 1)]
    [InlineData("C", 9)]
    [InlineData(null, 9)]
    public void RiskClass_NotRated_MatchesNoList(string? risk, int rank) =>
        Assert.Equal(rank, Of(A.Debtor() with { RiskClass = risk }, 0m, Ranked(1) with { RiskClasses = ValueList.Of("D", "E") }));

    [Fact]
    public void Rank_SeveralMatch_TheLowestWins() => Assert.Equal(2, Of(A.Debtor(), 0m, Ranked(3), Ranked(2)));

    [Fact]
    public void ByHand_AnySegment_WinsWhileItExists()
    {
        Assert.Equal(3, Of(A.Debtor() with { SegmentId = A.Id(3) }, 0m, Ranked(3), Ranked(2)));
        Assert.Equal(2, Of(A.Debtor() with { SegmentId = A.Id(77) }, 0m, Ranked(3), Ranked(2)));
    }

    [Fact]
    public void Decide_ScenarioByHand_OnTheInvoiceThenOnTheDebtorThenBySegment()
    {
        var scenarios = ValueList.Of(Scenario(1), Scenario(2), Scenario(3));
        var snapshot = A.Snapshot(A.Invoice() with { ScenarioId = A.Id(2) }) with
        {
            Scenarios = scenarios, Segments = ValueList.Of(Rest with { ScenarioId = A.Id(3) }), Debtor = A.Debtor() with { ScenarioId = A.Id(1) },
        };
        Assert.Equal(A.Id(20), snapshot.Proposal().StepId);
        snapshot = snapshot with { Invoices = ValueList.Of(A.Invoice()) };
        Assert.Equal(A.Id(10), snapshot.Proposal().StepId);
        snapshot = snapshot.With((Debtor debtor) => debtor with { ScenarioId = null });
        Assert.Equal(A.Id(30), snapshot.Proposal().StepId);
        Assert.Equal(ReasonCode.NoScenario, (snapshot with { Segments = ValueList<Segment>.Empty }).CodeOf());
    }

    [Theory]
    [InlineData(VersionState.Published, 2, 201)]
    [InlineData(VersionState.Retired, 2, 201)]
    [InlineData(VersionState.Draft, 1, 302)]
    public void Decide_NewVersion_IsForInvoicesThatHaveNotBegun(VersionState old, int done, int step)
    {
        var first = A.Version(A.Step(1, 5), A.Step(2, 15)) with { State = old };
        var second = A.Version(A.Step(1, 5) with { Id = A.Id(301) }, A.Step(2, 15) with { Id = A.Id(302) }) with { Id = A.Id(102), Version = 2 };
        var history = done == 2 ? A.Reminder() with { Lines = ValueList.Of(A.Reminder().Lines[0] with { InvoiceId = A.Id(9) }) } : A.Reminder() with { Lines = ValueList.Of(A.Reminder().Lines[0] with { StepId = A.Id(301) }) };
        var snapshot = A.Snapshot(A.Invoice()).With(history) with { Scenarios = ValueList.Of(first, second) };
        Assert.Equal(A.Id(done == 2 ? 301 : step), snapshot.Proposal().StepId);
        Assert.Equal(A.Id(202), (snapshot.With(A.Reminder()) with { Scenarios = ValueList.Of(first with { State = VersionState.Retired }, second) }).Proposal().StepId);
    }

    private static ScenarioVersion Scenario(int number) => A.Version(A.Step(1, 5) with { Id = A.Id(number * 10) }) with { Id = A.Id(number * 100), ScenarioId = A.Id(number) };

    private static Segment Ranked(int rank) => new() { Id = A.Id(rank), Name = "Segment", Rank = rank, ScenarioId = A.Id(100) };

    private static int? Of(Debtor debtor, decimal balance, params Segment[] segments) => Segment.Of(debtor, balance, ValueList.Of(segments).With(Rest))?.Rank;
}
