using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

public sealed class RiskWarningTests
{
    [Theory]
    [InlineData("29.9", false)]
    [InlineData("30", true)]
    [InlineData("30.1", true)]
    public void Between_RiseAroundTheLeast_WarnsFromItOn(string after, bool warns) =>
        Assert.Equal(warns, RiskWarning.Between(Assessed(20m, RiskClass.B), Assessed(Number(after), RiskClass.B)) is not null);

    [Fact]
    public void Between_ClassWorsens_WarnsHoweverLittle()
    {
        var warning = RiskWarning.Between(Assessed(24m, RiskClass.B), Assessed(25m, RiskClass.C))!;
        Assert.Equal(RiskClass.B, warning.Before);
        Assert.Equal(RiskClass.C, warning.After);
        Assert.Equal(1m, warning.ScoreRise);
    }

    [Fact]
    public void Between_BetterOrFirstClass_DoesNotWarn()
    {
        Assert.Null(RiskWarning.Between(Assessed(30m, RiskClass.C), Assessed(20m, RiskClass.B)));
        Assert.Null(RiskWarning.Between(Assessed(null, null), Assessed(50m, RiskClass.D)));
        Assert.Null(RiskWarning.Between(Assessed(50m, RiskClass.D), Assessed(null, null)));
    }

    [Fact]
    public void Between_AlertOnSomebodyUnknown_Warns()
    {
        var warning = RiskWarning.Between(Assessed(null, null), Assessed(null, RiskClass.E) with { IsByAlert = true })!;
        Assert.Null(warning.Before);
        Assert.Null(warning.ScoreRise);
    }

    [Fact]
    public void Of_PayerWhoStopped_NamesThePartsThatRose()
    {
        var inTime = Enumerable.Range(1, 6).Select(day => Ledger.Invoice(FormattableString.Invariant($"2026-02-{day:00}"), "2026-02-01"));
        var unpaid = Enumerable.Range(1, 6).Select(day => Ledger.Invoice(FormattableString.Invariant($"2026-05-{day:00}")));
        var facts = new RiskFacts { AsOf = A.Day("2026-06-30"), Invoices = ValueList.Of(inTime.Concat(unpaid).ToArray()) };
        var warning = RiskWarning.Of(facts, RiskSettings.Default)!;
        Assert.Equal(RiskClass.A, warning.Before);
        Assert.Equal(RiskPartKind.AverageDelay, warning.Rises[0].Kind);
        Assert.Contains(warning.Rises, rise => rise.Kind == RiskPartKind.OverdueShare);
        Assert.StartsWith("Risque en hausse, classe A → ", RiskTexts.Of(warning, TextCulture.FrenchFrance));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static RiskAssessment Assessed(decimal? score, RiskClass? riskClass) =>
        Risk.Assess(new RiskFacts { AsOf = A.Monday }, RiskSettings.Default) with { Score = score, Class = riskClass };
}
