using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

public sealed class CustomerOpeningTests
{
    private static readonly OpeningSettings Settings = new();
    private static readonly RiskAssessment Unrated = Risk.Assess(new RiskFacts { AsOf = A.Monday }, RiskSettings.Default);

    [Theory]
    [InlineData(19, RiskClass.E)]
    [InlineData(20, RiskClass.D)]
    [InlineData(39, RiskClass.D)]
    [InlineData(40, RiskClass.C)]
    [InlineData(59, RiskClass.C)]
    [InlineData(60, RiskClass.B)]
    [InlineData(79, RiskClass.B)]
    [InlineData(80, RiskClass.A)]
    public void Propose_ScoreAroundEachThreshold_TheThresholdIsTheBetterClass(int score, RiskClass expected) =>
        Assert.Equal(expected, Propose(new OpeningFacts { ExternalScore = score }).Class);

    [Fact]
    public void Propose_Insolvency_CountsBeforeEverything()
    {
        var proposal = Propose(new OpeningFacts { HasInsolvencyNotice = true, ExternalScore = 95, History = Unrated with { Class = RiskClass.A } });
        Assert.Equal((RiskClass.E, 0m, 0), (proposal.Class, proposal.Limit!.Value, proposal.TermsDays));
        Assert.Equal(CreditReason.Insolvency, Assert.Single(proposal.Reasons).Code);
    }

    [Fact]
    public void Propose_OwnHistory_CountsBeforeTheExternalScore()
    {
        var proposal = Propose(new OpeningFacts { ExternalScore = 95, History = Unrated with { Class = RiskClass.D } });
        Assert.Equal(RiskClass.D, proposal.Class);
        Assert.Equal(15, proposal.TermsDays);
    }

    [Fact]
    public void Propose_HistoryWithoutClass_LeavesTheWordToTheScore() =>
        Assert.Equal(RiskClass.A, Propose(new OpeningFacts { ExternalScore = 95, History = Unrated }).Class);

    [Fact]
    public void Propose_NothingKnown_IsPrudentAndSaysSo()
    {
        var proposal = Propose(new OpeningFacts());
        Assert.Equal((RiskClass.C, 1_000m, 30), (proposal.Class, proposal.Limit!.Value, proposal.TermsDays));
        Assert.Equal(new[] { CreditReason.NothingKnown, CreditReason.Size }, proposal.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Propose_ExpectedPurchases_MakeTheLimit()
    {
        // 10,000 a month, 30 days, class B: 110 %.
        var proposal = Propose(new OpeningFacts { ExternalScore = 70, MonthlyPurchases = 10_000m, Size = CompanySize.Large });
        Assert.Equal(11_000m, proposal.Limit);
        Assert.Equal(CreditReason.Purchases, proposal.Reasons.Last().Code);
    }

    [Theory]
    [InlineData(44, 44)]
    [InlineData(45, 45)]
    [InlineData(46, 45)]
    public void Propose_AroundTheLegalCeiling_StaysWithinIt(int ceiling, int expected) =>
        Assert.Equal(expected, Propose(new OpeningFacts { ExternalScore = 90, LegalCeilingDays = ceiling }).TermsDays);

    [Fact]
    public void Propose_PublicBody_HasNoLimitAndTermsOfLaw()
    {
        var proposal = Propose(new OpeningFacts { Kind = DebtorKind.PublicBody });
        Assert.Null(proposal.Limit);
        Assert.Equal((RiskClass.B, 30), (proposal.Class, proposal.TermsDays));
        Assert.Equal(CreditReason.PublicBody, Assert.Single(proposal.Reasons).Code);
    }

    [Fact]
    public void Propose_Consumer_PaysWithTheOrderAndIsAdvisoryOnly()
    {
        var proposal = Propose(new OpeningFacts { Kind = DebtorKind.Consumer });
        Assert.Equal((0m, 0, true), (proposal.Limit!.Value, proposal.TermsDays, proposal.IsAdvisoryOnly));
        Assert.True(Propose(new OpeningFacts { IsSoleTrader = true }).IsAdvisoryOnly);
        Assert.False(Propose(new OpeningFacts()).IsAdvisoryOnly);
    }

    private static OpeningProposal Propose(OpeningFacts facts) => CustomerOpening.Propose(facts, Settings);
}
