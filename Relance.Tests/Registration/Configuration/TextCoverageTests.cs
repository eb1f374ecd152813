using System.Collections.Generic;
using System.Linq;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Simulation;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration.Configuration;

/// <summary>No step of the configuration is left without a text: in both languages, on every channel it can go out by, for every debtor of its segment.</summary>
public sealed class TextCoverageTests
{
    private static readonly ConfigurationData Data = ConfigurationData.Read(Repository.Solution);

    [Theory]
    [MemberData(nameof(Segments))]
    public void EveryStepOfASegment_HasItsTexts_InBothLanguagesOnEveryChannel(string scenario, DebtorKind kind)
    {
        var missing =
            from step in Data.Settings.Scenarios.Single(one => one.Code == scenario).Steps
            from channel in step.Channels
            from language in new[] { "en", "fr" }
            where !Data.Texts.Any(text => (text.TextName == step.Text || IsCallGuide(text, channel)) && text.Language == language && Carries(text, channel) && (text.DebtorKind ?? kind) == kind)
            select $"{step.Text} {channel} {language}";

        Assert.Empty(missing);
    }

    [Fact]
    public void EveryStepOfAScenarioForComparison_HasItsTexts_InBothLanguagesOnEveryChannel()
    {
        var missing =
            from step in SimulationFile.Read(Repository.Solution).Scenarios.SelectMany(scenario => scenario.Steps)
            from channel in step.Channels
            from language in new[] { "en", "fr" }
            where !Data.Texts.Any(text => (text.TextName == step.Text || IsCallGuide(text, channel)) && text.Language == language && Carries(text, channel))
            select $"{step.Text} {channel} {language}";

        Assert.Empty(missing);
        Assert.DoesNotContain(SimulationFile.Read(Repository.Solution).Scenarios.SelectMany(scenario => scenario.Steps), step => step.Text == StoredText.CallGuide);
    }

    [Fact]
    public void Segments_AreTheFourOfTheMethod() =>
        Assert.Equal(["consumers", "large-accounts", "public-bodies", "standard"], Data.Settings.Segments.Select(segment => segment.Scenario).Order());

    public static IEnumerable<object[]> Segments() => Data.Settings.Segments.Select(segment => new object[] { segment.Scenario, segment.Kind ?? DebtorKind.Company });

    // A call without a text of its own takes the guide.
    private static bool IsCallGuide(TextFile text, Channel channel) => channel is Channel.PhoneCall or Channel.Task && text.TextName == "call-guide";

    // A text for no channel in particular is HTML: for e-mail and letters.
    private static bool Carries(TextFile text, Channel channel) =>
        text.Channel is { } own ? own == channel : channel is Channel.Email or Channel.Letter or Channel.RegisteredLetter;
}
