using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Relance.Deploy;
using Relance.Domain;
using Relance.Tests.Domain.Messages;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration.Configuration;

/// <summary>
/// Each scenario as its debtors live through it: every message of every step on every channel, one after the other, to be read as a whole.
/// RELANCE_APPROVE=1 writes the approved outputs anew.
/// </summary>
public sealed class ScenarioMessagesTests
{
    private static readonly ConfigurationData Data = ConfigurationData.Read(Repository.Solution);
    private static readonly List<StoredText> Texts = Data.Texts
        .Select(text => new StoredText(Guid.Empty, text.Code, text.TextName, text.Language, text.Channel, text.DebtorKind, text.Subject, text.Body))
        .ToList();

    public static TheoryData<string, string> Scenarios()
    {
        var data = new TheoryData<string, string>();
        foreach (var segment in Data.Settings.Segments)
        {
            data.Add(segment.Scenario, "fr");
            data.Add(segment.Scenario, "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Scenario_MessageByMessage_IsAsApproved(string scenario, string language)
    {
        var setting = Data.Settings.Scenarios.Single(one => one.Code == scenario);
        var kind = Data.Settings.Segments.Single(segment => segment.Scenario == scenario).Kind ?? DebtorKind.Company;
        var written = new StringBuilder();
        foreach (var (step, index) in setting.Steps.Select((step, index) => (step, index)))
        {
            foreach (var channel in step.Channels)
            {
                written.Append(Written(step, index + 1, channel, kind, language));
            }
        }

        var approved = Path.Combine(Repository.Root, "Relance.Tests", "Approvals", "Scenarios", $"{scenario}.{language}.txt");
        if (Environment.GetEnvironmentVariable("RELANCE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, written.ToString());
        }

        Assert.True(File.Exists(approved), $"No approved output: read it and write it with RELANCE_APPROVE=1 ({approved}).");
        Assert.Equal(File.ReadAllText(approved), written.ToString());
    }

    private static string Written(StepSetting step, int order, Channel channel, DebtorKind kind, string language)
    {
        var culture = language == "fr" ? TextCulture.FrenchFrance : TextCulture.EnglishBritain;
        var text = StoredText.Best(Texts, step.Text, language, language, channel, kind)!;
        var form = TemplateKinds.OfBody(channel);
        var body = MessageTemplate.Parse(text.Body, form, StoredText.Parts(Texts, language, form)).Template!;
        var model = RealisticMessage.OfStep(step, order, channel, kind, language == "fr");
        var composed = Composer.Compose(body, model, culture);
        Assert.Empty(composed.Failures);
        var subject = text.Subject is { } line ? Composer.Compose(MessageTemplate.Parse(line, TemplateKind.Subject).Template!, model, culture).Text : "";
        var words = form == TemplateKind.Html ? Plain(composed.Text!) : composed.Text!;
        return $"==== {order}. {step.Name.In(language)}, {step.DaysFromDue}, {channel}\n{subject}\n\n{words.Trim()}\n\n";
    }

    private static string Plain(string html)
    {
        var text = Regex.Replace(html, "<head>.*?</head>", "", RegexOptions.Singleline);
        text = Regex.Replace(text, @"</t[dh]>\s*", " | ");
        text = Regex.Replace(text, @"\s*<tr[^>]*>\s*", "\n");
        text = Regex.Replace(text, "</(p|h1|h2|ul|caption|table)>", "\n");
        text = Regex.Replace(text, "<li>", "- ");
        text = Regex.Replace(text, @"\s*<br[^>]*>", "\n");
        text = WebUtility.HtmlDecode(Regex.Replace(text, "<[^>]+>", ""));
        return Regex.Replace(Regex.Replace(text, @"[ |]+\n", "\n"), @"\n{3,}", "\n\n").TrimEnd(' ', '|', '\n');
    }
}
