using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

public sealed class RiskTests
{
    private static readonly RiskFacts Facts = new() { AsOf = A.Day("2026-06-30") };

    [Fact]
    public void Assess_NoHistory_IsNotKnownAndNotZero()
    {
        var risk = Assess();
        Assert.Null(risk.Score);
        Assert.Null(risk.Class);
        Assert.Equal(RiskUnknown.NotEnoughHistory, risk.Unknown);
        Assert.Null(risk.Part(RiskPartKind.AverageDelay).Value);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Assess_InvoicesAroundTheMinimum_DecideWhetherThereIsAScore(int count, bool known) =>
        Assert.Equal(known, Assess(Enumerable.Repeat(Ledger.Invoice("2026-05-10", "2026-05-10"), count).ToArray()).Score is not null);

    [Fact]
    public void Assess_EveryPart_AddsUpToTheScoreAsComputedByHand()
    {
        // Signs: 300 paid 15 days late, 100 paid in time, 100 open and 30 days late: (4500 + 0 + 3000) / 500 = 15 days -> 30 x 30/45 = 20.
        // Late by more than 10 days: 2 of 3 -> 13.3. Open: 100 overdue + 100 not due -> 50 % -> 7.5. One broken, one partly kept -> 7.5.
        // One unfounded dispute of two -> 2.5. One invoice of two with payments was paid in parts -> 50 % -> 5. No trend, no alert.
        LedgerInvoice[] invoices =
        [
            Ledger.Invoice("2026-05-01", total: 300m).Paid("2026-05-02", 100m).Paid("2026-05-16", 200m).Disputed(DisputeCause.Price, "2026-05-01", "2026-05-10"),
            Ledger.Invoice("2026-05-01", "2026-05-01"),
            Ledger.Invoice("2026-05-31"),
            Ledger.Invoice("2026-07-15"),
        ];
        var facts = Facts with
        {
            Invoices = ValueList.Of(invoices),
            Promises = ValueList.Of(Promise(PromiseState.Broken), Promise(PromiseState.PartlyKept), Promise(PromiseState.Superseded)),
        };
        var risk = Risk.Assess(facts, RiskSettings.Default);
        Assert.Equal(new[] { 20m, 13.3m, 0m, 7.5m, 7.5m, 2.5m, 5m, 0m }, risk.Parts.Select(part => part.Points));
        Assert.Equal(55.8m, risk.Score);
        Assert.Equal(RiskClass.D, risk.Class);
        Assert.Null(risk.Part(RiskPartKind.Trend).Value);
        Assert.Equal(3, risk.Invoices);
    }

    [Fact]
    public void DefaultWeights_Together_AreHundred() =>
        Assert.Equal(100m, Enum.GetValues<RiskPartKind>().Sum(kind => RiskSettings.Default.RampOf(kind).Weight));

    [Theory]
    [InlineData("14.9", RiskClass.A)]
    [InlineData("15", RiskClass.B)]
    [InlineData("24.9", RiskClass.B)]
    [InlineData("25", RiskClass.C)]
    [InlineData("39.9", RiskClass.C)]
    [InlineData("40", RiskClass.D)]
    [InlineData("59.9", RiskClass.D)]
    [InlineData("60", RiskClass.E)]
    public void ClassOf_AroundEachThreshold_TheThresholdIsTheWorseClass(string score, RiskClass expected) =>
        Assert.Equal(expected, RiskSettings.Default.ClassOf(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(-16, 0)]
    [InlineData(-15, 0)]
    [InlineData(0, 10)]
    [InlineData(30, 30)]
    [InlineData(31, 30)]
    public void PointsOf_AroundTheEndsOfTheRamp_AreCut(int days, int expected) => Assert.Equal(expected, RiskSettings.Default.AverageDelay.PointsOf(days));

    [Theory]
    [InlineData("2026-05-10", 0)]
    [InlineData("2026-05-11", 20)]
    public void ShareLate_AroundTheTolerance_BeginsTheDayAfter(string paidOn, int expected) =>
        Assert.Equal(expected, Assess(Enumerable.Repeat(Ledger.Invoice("2026-04-30", paidOn), 3).ToArray()).Part(RiskPartKind.ShareLate).Points);

    [Theory]
    [InlineData("2025-06-30", 0)]
    [InlineData("2025-07-01", 1)]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", 0)]
    public void Assess_PaymentAroundTheYear_CountsFromTheDayAfterTheSameDayAYearAgo(string paidOn, int counted)
    {
        var dueOn = A.Day(paidOn) > Facts.AsOf ? "2026-06-30" : "2025-06-20";
        Assert.Equal(counted, Assess(Ledger.Invoice(dueOn, paidOn)).Invoices);
    }

    [Fact]
    public void Trend_RecentlySlower_IsTheDifferenceOfTheAverages()
    {
        var before = Enumerable.Repeat(Ledger.Invoice("2026-02-01", "2026-02-03"), 3);
        var recent = Enumerable.Repeat(Ledger.Invoice("2026-05-01", "2026-05-08"), 3);
        var trend = Assess(before.Concat(recent).ToArray()).Part(RiskPartKind.Trend);
        Assert.Equal(5m, trend.Value);
        Assert.Equal(3.3m, trend.Points);
        Assert.Null(Assess(before.Concat(recent.Take(2)).ToArray()).Part(RiskPartKind.Trend).Value);
    }

    [Theory]
    [InlineData("2026-06-29", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void Alert_AroundItsDay_MakesClassEvenWithoutHistory(string since, bool counts)
    {
        var risk = Risk.Assess(Facts with { ExternalAlertOn = A.Day(since) }, RiskSettings.Default);
        Assert.Equal(counts ? RiskClass.E : null, risk.Class);
        Assert.Equal(counts, risk.IsByAlert);
        Assert.Null(risk.Score);
    }

    [Fact]
    public void Alert_WithoutOverride_OnlyGivesItsPoints()
    {
        var facts = Facts with { ExternalAlertOn = Facts.AsOf, Invoices = ValueList.Of(Enumerable.Repeat(Ledger.Invoice("2026-05-01", "2026-04-16"), 3).ToArray()) };
        var risk = Risk.Assess(facts, RiskSettings.Default with { AlertOverrides = false });
        Assert.Equal(5m, risk.Score);
        Assert.Equal(RiskClass.A, risk.Class);
    }

    [Fact]
    public void Assess_LaterEvents_ChangeNothing()
    {
        LedgerInvoice[] invoices = [Ledger.Invoice("2026-05-01", "2026-05-02"), Ledger.Invoice("2026-05-01", "2026-05-02"), Ledger.Invoice("2026-06-01")];
        var later = invoices.Select(invoice => invoice.Paid("2026-07-01", 50m).Disputed(DisputeCause.Price, "2026-07-01", "2026-07-02")).Append(Ledger.Invoice("2026-08-15"));
        Assert.Equal(Assess(invoices), Assess(later.ToArray()));
    }

    [Fact]
    public void Assess_ForeignInvoice_IsWeighedInBaseCurrencyOrLeftOut()
    {
        var own = Enumerable.Repeat(Ledger.Invoice("2026-05-01", "2026-05-01"), 2);
        var foreign = Ledger.Invoice("2026-05-01", "2026-05-31", 400m) with { Currency = "CHF", ExchangeRate = 2m };
        Assert.Equal(15m, Assess(own.Append(foreign).ToArray()).Part(RiskPartKind.AverageDelay).Value);
        var withoutRate = Assess(own.Append(foreign with { ExchangeRate = null }).ToArray());
        Assert.Equal(1, withoutRate.WithoutRate);
        Assert.Equal(2, withoutRate.Invoices);
    }

    [Theory]
    [InlineData(DebtorKind.Consumer, false, true)]
    [InlineData(DebtorKind.Company, true, true)]
    [InlineData(DebtorKind.Company, false, false)]
    [InlineData(DebtorKind.PublicBody, false, false)]
    public void Assess_NaturalPerson_IsAdvisoryOnly(DebtorKind kind, bool soleTrader, bool expected) =>
        Assert.Equal(expected, Risk.Assess(Facts with { Kind = kind, IsSoleTrader = soleTrader }, RiskSettings.Default).IsAdvisoryOnly);

    [Fact]
    public void Text_EveryPartKnownOrNot_ReadsInBothLanguages()
    {
        foreach (var kind in Enum.GetValues<RiskPartKind>())
        {
            foreach (var value in new decimal?[] { 1.26m, null })
            {
                foreach (var culture in new[] { TextCulture.FrenchFrance, TextCulture.EnglishBritain })
                {
                    var text = RiskTexts.Of(new RiskPart(kind, value, 0m, 0m), culture);
                    Assert.DoesNotContain("…", text);
                    Assert.Equal(value is not null, text.Contains(culture.Language == "fr" ? "1,3" : "1.3", StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void Text_Assessment_NamesClassAndPointsOrWhyNot()
    {
        Assert.Equal("Pas de classe de risque\u00A0: trop peu de factures payées ou échues (0).", RiskTexts.Of(Assess(), TextCulture.FrenchFrance));
        Assert.Equal(
            "Risk class C, 26.7 points of 100.",
            RiskTexts.Of(Assess() with { Unknown = RiskUnknown.None, Score = 26.7m, Class = RiskClass.C }, TextCulture.EnglishBritain));
    }

    private static RiskAssessment Assess(params LedgerInvoice[] invoices) =>
        Risk.Assess(Facts with { Invoices = ValueList.Of(invoices) }, RiskSettings.Default);

    private static Promise Promise(PromiseState state) => A.Promise(A.Day("2026-06-01")) with { State = state };
}
