using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Settings;

public sealed class SettingFailureTests
{
    public static IEnumerable<object[]> Codes() => WrongSettings.Cases.Keys.Select(code => new object[] { code });

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_OneMistake_GivesItsCode(string code) => Assert.Contains(code, WrongSettings.Cases[code]().Select(failure => failure.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Text_OfEachFailure_ReadsWellInBothLanguages(string code)
    {
        var failure = WrongSettings.Cases[code]().First(one => one.Code == code);
        var english = SettingFailureTexts.Of(failure, TextCulture.EnglishBritain);
        var french = SettingFailureTexts.Of(failure, TextCulture.FrenchFrance);
        Assert.NotEqual(english, french);
        foreach (var text in new[] { english, french })
        {
            Assert.DoesNotContain(text, sign => sign is '{' or '}' or '\'');
            Assert.EndsWith(".", text);
        }

        Assert.DoesNotContain(" ;", french);
        Assert.DoesNotContain(" :", french);
    }

    [Fact]
    public void Codes_OfTheTexts_AreExactlyThoseThatAreTested() =>
        Assert.Equal(SettingFailureTexts.Codes, WrongSettings.Cases.Keys.OrderBy(code => code, StringComparer.Ordinal).ToValueList());

    [Fact]
    public void Check_RightSettings_GiveNoFailure()
    {
        foreach (var failures in WrongSettings.RightOnes())
        {
            Assert.Equal(ValueList<SettingFailure>.Empty, failures);
        }
    }

    [Fact]
    public void Check_SeveralMistakes_GivesThemAllWithTheirPlaces()
    {
        var version = A.Version(
            A.Step(1, 5) with { TextName = "" },
            A.Step(2, 5) with { Channels = ValueList<Channel>.Empty, ApprovalAbove = -1m }) with { MinimumGapDays = 0 };
        var failures = new ScenarioVersionValidator().Check(version);
        Assert.Equal(
            ["SCN005 Steps[1].DaysFromDue", "SCN006 MinimumGapDays", "SCN010 Steps[1].Channels", "SCN013 Steps[0].TextName", "SCN014 Steps[1].ApprovalAbove"],
            failures.Select(failure => failure.Code + " " + failure.Property).OrderBy(text => text, StringComparer.Ordinal));
    }

    [Fact]
    public void Text_OfAStep_NamesItByNumberAndName()
    {
        var failure = new ScenarioVersionValidator().Check(A.Version(A.Step(1, 5), A.Step(2, 5)))[0];
        Assert.Equal(
            "Étape 2 (Relance 2)\u00A0: elle ne vient pas après une étape qui la précède (5 jours depuis l’échéance). Donnez-lui plus de jours ou un délai après l’étape précédente.",
            SettingFailureTexts.Of(failure, TextCulture.FrenchFrance));
    }

    [Fact]
    public void Validate_ThroughFluentValidation_CarriesTheEnglishText()
    {
        var result = new PauseValidator().Validate(new Pause(A.Id(1), null, A.Monday, A.Monday.PlusDays(-1), "x"));
        Assert.Equal("The last day of the pause lies before its first day.", Assert.Single(result.Errors).ErrorMessage);
    }
}
