using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

public sealed class CreditAdvisorTests
{
    private static readonly CreditAdviceSettings Settings = new();

    [Theory]
    [InlineData(11, 30)]
    [InlineData(12, 45)]
    [InlineData(13, 45)]
    public void Terms_InTimeInvoicesAroundTheLeast_AreLongerFromItOn(int invoices, int expected) =>
        Assert.Equal(expected, TermsOf(new CreditPosition(Payer(invoices, 0), 30, null, null, 60)));

    [Theory]
    [InlineData(44, 30)]
    [InlineData(45, 45)]
    [InlineData(46, 45)]
    public void Terms_AroundTheLegalCeiling_StayWithinIt(int ceiling, int expected) =>
        Assert.Equal(expected, TermsOf(new CreditPosition(Payer(12, 0), 30, null, null, ceiling)));

    [Theory]
    [InlineData(RiskClass.B, 30)]
    [InlineData(RiskClass.C, 30)]
    [InlineData(RiskClass.D, 15)]
    [InlineData(RiskClass.E, 0)]
    public void Terms_ByClass_AreStricterForRiskyOnes(RiskClass riskClass, int expected) =>
        Assert.Equal(expected, TermsOf(new CreditPosition(Payer(12, 20) with { Class = riskClass }, 30, null, null, 60)));

    [Fact]
    public void Terms_LateOnce_AreNotLonger() => Assert.Equal(30, TermsOf(new CreditPosition(
        Risk.Assess(new RiskFacts { AsOf = A.Day("2026-06-30"), Invoices = ValueList.Of([.. InTime(15), Ledger.Invoice("2026-05-01", "2026-05-12")]) }, RiskSettings.Default),
        30,
        null,
        null,
        60)));

    [Fact]
    public void Advice_UnknownClass_IsNone() => Assert.True(CreditAdvisor.Of(new CreditPosition(Payer(2, 0), 30, 1_000m, 1_000m, 60), Settings).IsEmpty);

    [Fact]
    public void Limit_SlowPayer_CoversTheTermAndTheUsualDelay()
    {
        // 30 days of term and 20 late: 6,000 x 50 / 30 = 10,000 at 100 % for class C.
        var advice = CreditAdvisor.Of(new CreditPosition(Payer(12, 20) with { Class = RiskClass.C }, 30, 20_000m, 6_000m, 60), Settings);
        var limit = Assert.Single(advice);
        Assert.Equal(10_000m, limit.Proposed);
        Assert.True(limit.IsStricter);
        Assert.Equal(
            new[] { CreditReason.RiskClass, CreditReason.Purchases, CreditReason.DaysOpen, CreditReason.ClassShare },
            limit.Reasons.Select(reason => reason.Code));
    }

    // The need is 6,600 x 50 / 30 = 11,000.
    [Theory]
    [InlineData(9_999, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    [InlineData(11_000, false)]
    public void Limit_ChangeAroundTheLeast_IsAdvisedFromItOn(int current, bool advised)
    {
        var advice = CreditAdvisor.Of(new CreditPosition(Payer(12, 20) with { Class = RiskClass.C }, 30, current, 6_600m, 60), Settings);
        Assert.Equal(advised, !advice.IsEmpty);
    }

    [Fact]
    public void Limit_GoodPayerWithoutLimit_GetsNone() =>
        Assert.DoesNotContain(CreditAdvisor.Of(new CreditPosition(Payer(12, 0), 60, null, 1_000m, 60), Settings), advice => advice.Kind == CreditAdviceKind.Limit);

    [Fact]
    public void Text_Advice_SaysTheProposalAndItsReasons()
    {
        var advice = CreditAdvisor.Of(new CreditPosition(Payer(12, 0), 30, null, null, 60), Settings)[0];
        Assert.Equal(
            "Délai de paiement\u00A0: 45\u00A0jours au lieu de 30\u00A0jours (classe de risque A (10 points sur 100)\u202F; les 12 dernières factures ont toutes été payées à temps\u202F; la loi autorise 60\u00A0jours au plus).",
            CreditTexts.Of(advice, "EUR", TextCulture.FrenchFrance));
    }

    [Fact]
    public void Text_EveryReason_ReadsInBothLanguages()
    {
        foreach (var code in Enum.GetValues<CreditReason>())
        {
            var reason = new CodedReason<CreditReason>(code) { Value = 30m, Of = 1m, Detail = "C", Currency = "EUR", On = A.Monday };
            Assert.DoesNotContain("…", CreditTexts.Of(reason, TextCulture.EnglishBritain));
            Assert.NotEqual(CreditTexts.Of(reason, TextCulture.EnglishBritain), CreditTexts.Of(reason, TextCulture.FrenchFrance));
        }
    }

    private static decimal TermsOf(CreditPosition position) =>
        CreditAdvisor.Of(position, Settings).FirstOrDefault(advice => advice.Kind == CreditAdviceKind.Terms)?.Proposed ?? position.TermsDays;

    private static LedgerInvoice[] InTime(int count) => Enumerable.Repeat(Ledger.Invoice("2026-05-01", "2026-05-01"), count).ToArray();

    private static RiskAssessment Payer(int invoices, int daysLate) => Risk.Assess(
        new RiskFacts
        {
            AsOf = A.Day("2026-06-30"),
            Invoices = ValueList.Of(Enumerable.Repeat(Ledger.Invoice("2026-05-01", A.Day("2026-05-01").PlusDays(daysLate).ToString("uuuu-MM-dd", null)), invoices).ToArray()),
        },
        RiskSettings.Default);
}
