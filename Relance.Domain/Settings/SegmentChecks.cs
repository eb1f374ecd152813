using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Gaps and overlaps: segments that can never match, scenarios that lead nowhere or are never used.</summary>
internal static class SegmentChecks
{
    public static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts, List<ScenarioVersion> inForce) =>
        Validated(facts, inForce).Concat(Hidden(facts)).Concat(Scenarios(facts, inForce));

    private static IEnumerable<ConfigurationFinding> Validated(ConfigurationFacts facts, List<ScenarioVersion> inForce)
    {
        var settings = new SegmentSettings(facts.Segments, inForce.Select(version => version.ScenarioId).Distinct().ToValueList());
        return new SegmentsValidator().Check(settings).Select(failure =>
        {
            var segment = RowOf(failure, facts.Segments);
            return new ConfigurationFinding(failure, ConfigurationPlace.Segment, segment?.Id, segment?.Name ?? "");
        });
    }

    // "Segments[2].Name" is about the third segment; a path without an index is about all of them.
    private static Segment? RowOf(SettingFailure failure, ValueList<Segment> segments)
    {
        var from = failure.Property.IndexOf('[');
        var to = failure.Property.IndexOf(']');
        return from >= 0 && to > from && int.TryParse(failure.Property.Substring(from + 1, to - from - 1), out var index) && index < segments.Count
            ? segments[index]
            : null;
    }

    private static IEnumerable<ConfigurationFinding> Hidden(ConfigurationFacts facts)
    {
        var ranked = facts.Segments.OrderBy(segment => segment.Rank).ThenBy(segment => segment.Id).ToList();
        for (var later = 1; later < ranked.Count; later++)
        {
            if (ranked.Take(later).FirstOrDefault(earlier => TakesAllOf(earlier, ranked[later])) is { } hiding)
            {
                yield return ConfigurationCheck.Finding("CFG008", ConfigurationPlace.Segment, ranked[later].Id, ranked[later].Name, ranked[later].Name, hiding.Name);
            }
        }
    }

    // Whoever fits the later rule fits the earlier one: each criterion of the earlier one is absent, or at least as wide.
    private static bool TakesAllOf(Segment earlier, Segment later) =>
        (earlier.Kind is null || earlier.Kind == later.Kind)
        && Holds(earlier.Countries, later.Countries)
        && Holds(earlier.RiskClasses, later.RiskClasses)
        && Holds(earlier.Tags, later.Tags)
        && (earlier.MinimumBalance is null || later.MinimumBalance >= earlier.MinimumBalance)
        && (earlier.MaximumBalance is null || later.MaximumBalance <= earlier.MaximumBalance);

    private static bool Holds(ValueList<string> wide, ValueList<string> narrow) =>
        wide.IsEmpty || (!narrow.IsEmpty && narrow.All(one => wide.Contains(one, StringComparer.OrdinalIgnoreCase)));

    private static IEnumerable<ConfigurationFinding> Scenarios(ConfigurationFacts facts, List<ScenarioVersion> inForce)
    {
        foreach (var scenario in facts.Scenarios)
        {
            var versions = inForce.Count(version => version.ScenarioId == scenario.Id);
            if (versions > 1)
            {
                yield return ConfigurationCheck.Finding("CFG113", ConfigurationPlace.Scenario, scenario.Id, scenario.Name, scenario.Name, versions);
            }

            if (versions > 0 && !scenario.IsAssigned && facts.Segments.All(segment => segment.ScenarioId != scenario.Id))
            {
                yield return ConfigurationCheck.Finding("CFG112", ConfigurationPlace.Scenario, scenario.Id, scenario.Name, scenario.Name);
            }
        }
    }
}
