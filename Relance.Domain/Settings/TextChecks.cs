using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The texts that the steps of a version will ask for, in every language in use, for every kind of debtor who may come by.</summary>
internal static class TextChecks
{
    public static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts, ScenarioVersion version)
    {
        var house = facts.Policy.DefaultLanguage;
        var languages = facts.Languages.Append(house).Select(language => language.ToLowerInvariant()).Distinct().ToList();
        var kinds = KindsOf(facts, version).ToList();
        var used = new HashSet<(StoredText Text, Channel Channel)>();
        foreach (var step in version.Steps)
        {
            foreach (var channel in step.Channels)
            {
                foreach (var language in languages)
                {
                    var found = kinds.Select(kind => StoredText.Best(facts.Texts, step.TextName, language, house, channel, kind)).ToList();
                    foreach (var finding in Lookup(version, step, channel, language, found))
                    {
                        yield return finding;
                    }

                    used.UnionWith(found.Where(text => text is not null).Select(text => (text!, channel)));
                }
            }
        }

        foreach (var finding in used.SelectMany(one => Soundness(facts, one.Text, one.Channel)).Distinct())
        {
            yield return finding;
        }
    }

    private static IEnumerable<ConfigurationFinding> Lookup(ScenarioVersion version, Step step, Channel channel, string language, List<StoredText?> found)
    {
        var label = StepValidator.Label(step);
        var row = System.FormattableString.Invariant($"{version.ScenarioName} {version.Version}, {label}");
        if (found.Contains(null))
        {
            yield return ConfigurationCheck.Finding("CFG001", ConfigurationPlace.Step, step.Id, row, label, step.TextName, channel, language);
        }

        // Our own people read the guide; what is said to the debtor is theirs to choose.
        var others = StoredText.IsForOurselves(channel) ? [] : found.Where(text => text is not null && text.Language.Split('-')[0] != language.Split('-')[0]).ToList();
        foreach (var text in others)
        {
            yield return ConfigurationCheck.Finding("CFG101", ConfigurationPlace.Step, step.Id, row, label, step.TextName, channel, language, text!.Language);
        }
    }

    /// <summary>What makes a text unusable or doubtful by itself.</summary>
    /// <param name="asks">It asks for money: amount, due date, contact and ways to pay must be in it.</param>
    public static IEnumerable<ConfigurationFinding> Soundness(ConfigurationFacts facts, StoredText text, Channel channel, bool asks = true)
    {
        var kind = TemplateKinds.OfBody(channel);
        ConfigurationFinding Found(string code, params object?[] more) =>
            ConfigurationCheck.Finding(code, ConfigurationPlace.Text, text.Id, text.Code, new object?[] { text.Code }.Concat(more).ToArray());

        var readings = new[] { MessageTemplate.Parse(text.Body, kind, StoredText.Parts(facts.Texts, text.Language, kind)) }
            .Concat(text.Subject is { } subject ? [MessageTemplate.Parse(subject, TemplateKind.Subject)] : System.Array.Empty<TemplateReading>())
            .ToList();
        if (readings.SelectMany(reading => reading.Failures).FirstOrDefault() is { } failure)
        {
            return [Found("CFG002", failure.Line, failure.Column)];
        }

        // A short message has room for the amount, a call guide is for ourselves: only letters and e-mails must say everything.
        var findings = asks && kind == TemplateKind.Html ? TemplateCheck.Reminder(readings[0].Template!) : TemplateCheck.Any(readings[0].Template!);
        return findings.Select(finding => Found(CodeOf(finding.Code), finding.Arguments.Cast<object>().ToArray()));
    }

    private static string CodeOf(TemplateFindingCode code) => code switch
    {
        TemplateFindingCode.NoAmount => "CFG003",
        TemplateFindingCode.NoDueDate => "CFG004",
        TemplateFindingCode.ActiveContent => "CFG005",
        TemplateFindingCode.ExternalResource => "CFG006",
        TemplateFindingCode.NoContact => "CFG102",
        TemplateFindingCode.NoWayToPay => "CFG103",
        TemplateFindingCode.MayBeMissing => "CFG104",
        _ => throw new System.ArgumentOutOfRangeException(nameof(code), code, "A finding of texts without a code of its own."),
    };

    private static IEnumerable<DebtorKind> KindsOf(ConfigurationFacts facts, ScenarioVersion version)
    {
        var all = new[] { DebtorKind.Company, DebtorKind.PublicBody, DebtorKind.Consumer };
        var given = facts.Segments.Where(segment => segment.ScenarioId == version.ScenarioId).SelectMany(segment => segment.Kind is { } kind ? [kind] : all).Distinct().ToList();
        return given.Count == 0 ? all : given;
    }
}
