using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Settings;

/// <summary>The check of the whole configuration (design rule 43).</summary>
public sealed class ConfigurationCheckTests
{
    public static IEnumerable<object[]> Codes() => WrongConfigurations.Cases.Keys.Select(code => new object[] { code });

    [Fact]
    public void Check_SoundConfiguration_FindsNothing() => Assert.Empty(ConfigurationCheck.Of(WrongConfigurations.Sound).Select(Written));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_OneMistake_FindsItWithItsPlaceAndItsSeverity(string code)
    {
        var finding = ConfigurationCheck.Of(WrongConfigurations.Cases[code]()).First(one => one.Failure.Code == code);

        Assert.Equal(code.StartsWith("CFG0", StringComparison.Ordinal), finding.IsError);
        Assert.Equal(finding.Place != ConfigurationPlace.Debtors && code != "CFG120", finding.RowId is not null);
    }

    [Fact]
    public void Check_SeveralFindings_GivesErrorsFirst()
    {
        var findings = ConfigurationCheck.Of(WrongConfigurations.Sound with { HasWayToPay = false, DebtorsWithoutScenario = 1 });

        Assert.Equal(["CFG009", "CFG114"], findings.Select(finding => finding.Failure.Code));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Check_QuietDaysAroundTheDistanceOfTwoSteps_WarnsWhenTheyAreMore(int quietDays, bool isFound) => Assert.Equal(
        isFound,
        ConfigurationCheck.Of(WrongConfigurations.Sound with { Policy = WrongConfigurations.Sound.Policy with { QuietDays = quietDays } }).Any(finding => finding.Failure.Code == "CFG109"));

    // Code de commerce L441-10 I: sixty days from issue, or forty-five days end of month in the reading that the terms name.
    [Theory]
    [InlineData(60, null, false)]
    [InlineData(61, null, true)]
    [InlineData(45, EndOfMonthReading.DaysThenEndOfMonth, false)]
    [InlineData(45, EndOfMonthReading.EndOfMonthThenDays, false)]
    [InlineData(60, EndOfMonthReading.DaysThenEndOfMonth, true)]
    [InlineData(46, EndOfMonthReading.EndOfMonthThenDays, true)]
    public void Check_TermsAroundTheCeiling_WarnsOnlyBeyondIt(int days, EndOfMonthReading? reading, bool isFound)
    {
        var terms = reading is { } one ? PaymentTerms.DaysEndOfMonth(days, one) : PaymentTerms.Net(days);
        var facts = WrongConfigurations.Sound with { Terms = ValueList.Of(new AgreedTerms(A.Id(50), "x", "X", terms, TermsRegime.FrenchBusiness)) };

        Assert.Equal(isFound, ConfigurationCheck.Of(facts).Any(finding => finding.Failure.Code == "CFG121"));
    }

    [Fact]
    public void Check_DraftAndRetiredVersions_AreNotLookedAt()
    {
        var wrong = A.Version() with { Id = A.Id(105), Version = 5, Steps = ValueList<Step>.Empty };
        var facts = WrongConfigurations.Sound with
        {
            Versions = WrongConfigurations.Sound.Versions.With(wrong with { State = VersionState.Draft }).With(wrong with { Id = A.Id(106), State = VersionState.Retired }),
        };

        Assert.Empty(ConfigurationCheck.Of(facts).Select(Written));
    }

    [Fact]
    public void CheckOfAVersion_Draft_FindsWhatItLacksAndNothingElse()
    {
        var facts = WrongConfigurations.Sound with { HasWayToPay = false };
        var draft = A.Version(A.Step(1, 5), A.Step(2, 5) with { TextName = "absent" }) with { State = VersionState.Draft };

        Assert.Equal(["CFG001", "CFG001", "SCN005"], ConfigurationCheck.OfVersion(facts, draft).Select(finding => finding.Failure.Code).OrderBy(code => code, StringComparer.Ordinal));
    }

    [Fact]
    public void Check_SegmentAfterAnEqualOne_NamesTheOneThatHidesIt()
    {
        var finding = ConfigurationCheck.Of(WrongConfigurations.Cases["CFG008"]()).Single();

        Assert.Equal(["Belges", "Particuliers"], finding.Failure.Arguments);
    }

    [Fact]
    public void Events_ReadFromThePolicy_AreKnownByNameInAnyCase()
    {
        var events = RaisedEvents.Read("reminderissued; HoldPlaced, Nonsense", out var failures);

        Assert.Equal([BusinessEvent.ReminderIssued, BusinessEvent.HoldPlaced], events);
        Assert.Equal("Nonsense", Assert.Single(failures).Arguments[0]);
        Assert.Equal(Enum.GetValues<BusinessEvent>().Length, RaisedEvents.Read("ALL", out _).Count);
        Assert.Empty(RaisedEvents.Read(null, out _));
    }

    private static string Written(ConfigurationFinding finding) => finding.Failure.Code + " " + SettingFailureTexts.Of(finding.Failure, TextCulture.EnglishBritain);
}
