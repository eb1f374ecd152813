using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A version and its steps against the policy, the calendars and the segments that lead to them.</summary>
internal static class VersionChecks
{
    public static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts, ScenarioVersion version) => Validated(version)
        .Concat(NeverOpen(facts, version))
        .Concat(version.Steps.SelectMany((step, index) => Of(facts, version, step, index)));

    private static IEnumerable<ConfigurationFinding> Validated(ScenarioVersion version) => new ScenarioVersionValidator().Check(version).Select(failure =>
        new ConfigurationFinding(failure, ConfigurationPlace.ScenarioVersion, version.Id, NameOf(version)));

    private static IEnumerable<ConfigurationFinding> NeverOpen(ConfigurationFacts facts, ScenarioVersion version) =>
        version.SendWindow.Allowed.IsEmpty || version.SendWindow.FitsIn(facts.CreditorCalendar)
            ? []
            : [ConfigurationCheck.Finding("CFG007", ConfigurationPlace.ScenarioVersion, version.Id, NameOf(version), NameOf(version))];

    private static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts, ScenarioVersion version, Step step, int index)
    {
        var label = StepValidator.Label(step);
        ConfigurationFinding Found(string code, params object?[] more) =>
            ConfigurationCheck.Finding(code, ConfigurationPlace.Step, step.Id, NameOf(version) + ", " + label, new object?[] { label }.Concat(more).ToArray());

        foreach (var segment in step.ClaimsCompensation ? WithConsumers(facts, version) : [])
        {
            yield return Found(segment.Kind == DebtorKind.Consumer ? "CFG010" : "CFG105", segment.Name);
        }

        if (step.IsFormalNotice && !facts.HasCreditorAddress)
        {
            yield return Found("CFG011");
        }

        // The engine has every formal notice approved, so only a hold can come without anybody's word.
        if (step.PlacesHold && !step.IsFormalNotice && step.ApprovalAbove is null)
        {
            yield return Found("CFG106");
        }

        if (step.HandsOver && !version.Steps.Take(index).Any(before => before.IsFormalNotice))
        {
            yield return Found("CFG110");
        }

        if (version.CatchUp == CatchUp.JumpToAge && step.DaysFromDue is null)
        {
            yield return Found("CFG111");
        }

        if (step.ClaimsInterest && (facts.NewestRateOn is not { } newest || newest < HalfYear.Of(facts.AsOf).FirstDay))
        {
            yield return Found("CFG118", HalfYear.Of(facts.AsOf));
        }

        foreach (var finding in Amounts(facts, version, step).Concat(index == 0 ? [] : Distances(facts, version, version.Steps[index - 1], step)))
        {
            yield return Found(finding.Code, finding.Arguments.Cast<object>().ToArray());
        }
    }

    private static IEnumerable<SettingFailure> Amounts(ConfigurationFacts facts, ScenarioVersion version, Step step)
    {
        var least = version.MinimumInvoice ?? facts.Policy.MinimumInvoice;
        if (step.MinimumAmount is not { } minimum)
        {
            yield break;
        }

        if (minimum < least)
        {
            yield return Failure("CFG107", minimum, least);
        }

        var segments = facts.Segments.Where(segment => segment.ScenarioId == version.ScenarioId).ToList();
        if (segments.Count > 0 && segments.All(segment => segment.MaximumBalance <= minimum))
        {
            var widest = segments.OrderByDescending(segment => segment.MaximumBalance).First();
            yield return Failure("CFG119", minimum, widest.Name, widest.MaximumBalance);
        }
    }

    private static IEnumerable<SettingFailure> Distances(ConfigurationFacts facts, ScenarioVersion version, Step before, Step step)
    {
        var quiet = version.QuietDays ?? facts.Policy.QuietDays;
        if (step.DaysFromDue is not { } day || before.DaysFromDue is not { } former || step.DaysAfterPrevious is not null || day <= former)
        {
            yield break;
        }

        if (day - former < version.MinimumGapDays)
        {
            yield return Failure("CFG108", day - former, version.MinimumGapDays);
        }

        if (day - former < quiet && !step.IsFormalNotice)
        {
            yield return Failure("CFG109", day - former, quiet);
        }
    }

    // The segments of this scenario in which a consumer may be: none that an earlier segment empties of all consumers.
    private static IEnumerable<Segment> WithConsumers(ConfigurationFacts facts, ScenarioVersion version)
    {
        var taken = facts.Segments
            .Where(segment => segment is { Kind: DebtorKind.Consumer, MinimumBalance: null, MaximumBalance: null }
                && segment.Countries.IsEmpty && segment.Tags.IsEmpty && segment.RiskClasses.IsEmpty)
            .Select(segment => (int?)segment.Rank)
            .Min();
        return facts.Segments.Where(segment =>
            segment.ScenarioId == version.ScenarioId
            && (segment.Kind == DebtorKind.Consumer || (segment.Kind is null && !(segment.Rank > taken))));
    }

    private static string NameOf(ScenarioVersion version) => System.FormattableString.Invariant($"{version.ScenarioName} {version.Version}");

    private static SettingFailure Failure(string code, params object?[] arguments) => ConfigurationCheck.Finding(code, ConfigurationPlace.Step, null, "", arguments).Failure;
}
