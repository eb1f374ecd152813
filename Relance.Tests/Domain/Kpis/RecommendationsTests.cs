using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Kpis;

public sealed class RecommendationsTests
{
    // 1,000 open in all, all of it overdue and issued in the month.
    private static readonly KpiSnapshot Snapshot = KpiSnapshot.Of(
        [Ledger.Invoice("2026-03-10", total: 1_000m).IssuedOn("2026-03-01")],
        [],
        A.Day("2026-03-31"),
        "EUR");

    private static readonly KpiSnapshot Calm = Snapshot with { Values = Snapshot.Values.Select(value => value with { Value = Quiet(value.Kpi) }).ToValueList() };

    [Fact]
    public void Of_NothingToSay_IsEmpty() => Assert.True(Of(new RecommendationFacts { Snapshot = Calm }).IsEmpty);

    [Theory]
    [InlineData(19, "9", false)]
    [InlineData(20, "9", true)]
    [InlineData(20, "9.9", true)]
    [InlineData(20, "10", false)]
    public void StepRecoversLittle_AroundItsThresholds_NeedsEnoughContacts(int contacts, string percent, bool expected)
    {
        var found = Of(Recovered(Result(Channel.Email, Number(percent), contacts)));
        Assert.Equal(expected, found.Any(one => one.Code == RecommendationCode.StepRecoversLittle && one.Effect == contacts));
    }

    [Theory]
    [InlineData("29.9", false)]
    [InlineData("30", true)]
    public void OtherChannel_AroundTheDifference_GainsWhatItRecoversMore(string phone, bool expected)
    {
        var found = Of(Recovered(Result(Channel.Email, 20m), Result(Channel.PhoneCall, Number(phone))));
        Assert.Equal(expected, found.Any());
        Assert.All(found, one =>
        {
            Assert.Equal(RecommendationCode.OtherChannelIsBetter, one.Code);
            Assert.Equal((Channel.Email, Channel.PhoneCall), (one.Channel!.Value, one.BetterChannel!.Value));
            Assert.Equal(200m, one.Effect);
            Assert.Equal(Priority.High, one.Priority);
        });
    }

    [Theory]
    [InlineData(19, 80, false)]
    [InlineData(20, 79, false)]
    [InlineData(20, 80, true)]
    public void StepIsNotNeeded_AroundItsThresholds_NeedsEnoughControls(int controls, int anyway, bool expected) => Assert.Equal(
        expected,
        Of(Recovered(Result(Channel.Email, 50m) with { Controls = controls, AnywayPercent = anyway })).Any(one => one.Code == RecommendationCode.StepIsNotNeeded));

    [Theory]
    [InlineData("14.9", null)]
    [InlineData("15", Priority.Medium)]
    [InlineData("19.9", Priority.Medium)]
    [InlineData("20", Priority.High)]
    public void SegmentPaysSlower_AroundTheDays_IsUrgentAtTwiceAsMany(string now, Priority? expected)
    {
        var found = Of(new RecommendationFacts { Snapshot = Calm, Segments = ValueList.Of(new SegmentDelay("PME", Number(now), 10m, 1m), new SegmentDelay("Public", 30m, null, 1m)) });
        Assert.Equal(expected, found.SingleOrDefault()?.Priority);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void DisputeCause_AroundTheShare_Dominates(int amount, bool expected)
    {
        var disputes = ValueList.Of(new DisputeShare(DisputeCause.Price, 1, amount, null), new DisputeShare(DisputeCause.Delivery, 1, 100 - amount, null));
        var found = Of(new RecommendationFacts { Snapshot = Calm with { Disputes = disputes } });
        Assert.Equal(expected, found.Any(one => one.Reason.Detail == "Price"));
        Assert.Contains(found, one => one.Reason.Detail == "Delivery");
    }

    [Theory]
    [InlineData(DelayCause.LateIssue, 29, false)]
    [InlineData(DelayCause.LateIssue, 30, true)]
    [InlineData(DelayCause.PayerHabit, 90, false)]
    public void DelayCause_OfOurOwn_IsWorthAWord(DelayCause cause, int percent, bool expected)
    {
        var found = Of(new RecommendationFacts { Snapshot = Calm with { Causes = ValueList.Of(new DelayCauseShare(cause, 1, 10m, 120m, percent)) } });
        Assert.Equal(expected ? 12m : null, found.SingleOrDefault()?.Effect);
    }

    [Theory]
    [InlineData("59.9", true)]
    [InlineData("60", false)]
    public void Promises_KeptAroundTheThreshold_AreTooFewBelowIt(string kept, bool expected)
    {
        var values = Calm.Values.Select(value => value.Kpi == Kpi.PromisesKeptOfMonthPercent ? value with { Value = Number(kept) } : value).ToValueList();
        Assert.Equal(expected, Of(new RecommendationFacts { Snapshot = Calm with { Values = values } }).Any());
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void Overdue_ConcentratedAmongEnoughDebtors_NamesTheLargest(int debtors, bool expected)
    {
        var overdue = Enumerable.Range(0, debtors).Select(index => index < 5 ? 20m : 5m).ToValueList();
        var found = Of(new RecommendationFacts { Snapshot = Calm, OverdueByDebtor = overdue });
        Assert.Equal(expected ? 100m : null, found.SingleOrDefault()?.Effect);
    }

    [Fact]
    public void CashIsTiedUp_EverythingOverdue_IsTheOverdueAmount()
    {
        // DSO 90 days of 1,000 in the quarter, best possible 0.
        var found = Assert.Single(Of(new RecommendationFacts { Snapshot = Snapshot }));
        Assert.Equal(RecommendationCode.CashIsTiedUp, found.Code);
        Assert.Equal(1_000m, found.Effect);
        Assert.Equal(Priority.High, found.Priority);
    }

    [Fact]
    public void Text_EveryCode_ReadsInBothLanguages()
    {
        foreach (var code in Enum.GetValues<RecommendationCode>())
        {
            foreach (var culture in new[] { TextCulture.FrenchFrance, TextCulture.EnglishBritain })
            {
                var one = new Recommendation(new(code) { Value = 12m, Of = 10m, Detail = "Relance 1" }, EffectUnit.Days, 3m, Priority.Low);
                Assert.DoesNotContain("…", RecommendationTexts.Proposal(one, culture));
                Assert.EndsWith(".", RecommendationTexts.Effect(one, "EUR", culture));
            }
        }

        var channel = Of(Recovered(Result(Channel.Email, 20m), Result(Channel.PhoneCall, 40m)))[0];
        Assert.Equal(
            "Segment «\u00A0PME\u00A0»\u00A0: L’étape «\u00A0Relance 1\u00A0» recouvre 40\u00A0% par un autre canal et 20\u00A0% par celui-ci\u00A0: changez de canal. (e-mail → téléphone)",
            RecommendationTexts.Proposal(channel, TextCulture.FrenchFrance));
        Assert.Equal("Expected effect: up to €400.00.", RecommendationTexts.Effect(channel, "EUR", TextCulture.EnglishBritain));
    }

    private static ValueList<Recommendation> Of(RecommendationFacts facts) => Recommendations.Of(facts, new RecommendationSettings());

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal? Quiet(Kpi kpi) => kpi == Kpi.OverdueAtMonthEndAmount ? 1_000m : null;

    private static RecommendationFacts Recovered(params RecoveryResult<RecoveryKey>[] results) => new() { Snapshot = Calm, Recovery = ValueList.Of(results) };

    private static RecoveryResult<RecoveryKey> Result(Channel channel, decimal percent, int contacts = 20) =>
        new(new RecoveryKey("Relance 1", channel, "PME"), "EUR", contacts, 0, 2_000m, 20m * percent, percent, null, null, null, null, null);
}
