using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Reads the whole configuration as a careful colleague would: what cannot work, what is missing, what looks doubtful (design rule 43).
/// Everything that a validator refuses is found again, because rows can be older than the rule or come from another environment.
/// </summary>
public static class ConfigurationCheck
{
    /// <returns>Errors first, then warnings; within each by place, row and code, so that equal settings give an equal list.</returns>
    public static ValueList<ConfigurationFinding> Of(ConfigurationFacts facts)
    {
        Guard.NotNull(facts, nameof(facts));
        var inForce = facts.Versions.Where(version => version.State == VersionState.Published).ToList();
        return InOrder(OfPolicy(facts)
            .Concat(OfCalendars(facts))
            .Concat(SegmentChecks.Of(facts, inForce))
            .Concat(inForce.SelectMany(version => VersionChecks.Of(facts, version)))
            .Concat(inForce.SelectMany(version => TextChecks.Of(facts, version)))
            .Concat(CorrespondenceChecks.Of(facts))
            .Concat(TermsChecks.Of(facts))
            .Concat(OfDebtors(facts)));
    }

    /// <summary>What concerns one version, its steps and their texts; asked before a draft is published.</summary>
    public static ValueList<ConfigurationFinding> OfVersion(ConfigurationFacts facts, ScenarioVersion version) => InOrder(
        VersionChecks.Of(Guard.NotNull(facts, nameof(facts)), Guard.NotNull(version, nameof(version))).Concat(TextChecks.Of(facts, version)));

    internal static ConfigurationFinding Finding(string code, ConfigurationPlace place, System.Guid? rowId, string rowName, params object?[] arguments) => new(
        new SettingFailure(code, "", arguments.Select(one => System.Convert.ToString(one, System.Globalization.CultureInfo.InvariantCulture) ?? "").ToValueList()),
        place,
        rowId,
        rowName);

    private static ValueList<ConfigurationFinding> InOrder(IEnumerable<ConfigurationFinding> findings) => findings
        .Distinct()
        .OrderBy(finding => finding.IsError ? 0 : 1)
        .ThenBy(finding => finding.Place)
        .ThenBy(finding => finding.RowName, System.StringComparer.Ordinal)
        .ThenBy(finding => finding.Failure.Code, System.StringComparer.Ordinal)
        .ThenBy(finding => string.Join("|", finding.Failure.Arguments), System.StringComparer.Ordinal)
        .ToValueList();

    private static IEnumerable<ConfigurationFinding> OfPolicy(ConfigurationFacts facts)
    {
        ConfigurationFinding Found(string code) => Finding(code, ConfigurationPlace.Policy, facts.PolicyId, facts.Policy.CreditorName);
        foreach (var failure in new PolicyValidator().Check(facts.Policy))
        {
            yield return new ConfigurationFinding(failure, ConfigurationPlace.Policy, facts.PolicyId, facts.Policy.CreditorName);
        }

        if (!facts.HasWayToPay)
        {
            yield return Found("CFG114");
        }

        if (!facts.HasContactPerson)
        {
            yield return Found("CFG115");
        }

        if (!facts.HasCreditorCalendar)
        {
            yield return Found("CFG116");
        }
    }

    private static IEnumerable<ConfigurationFinding> OfCalendars(ConfigurationFacts facts) => facts.Calendars
        .Where(calendar => calendar.Days.Holidays.IsEmpty && calendar.Days.ClosedDays.IsEmpty)
        .Select(calendar => Finding("CFG117", ConfigurationPlace.Calendar, calendar.Id, calendar.Name, calendar.Name));

    private static IEnumerable<ConfigurationFinding> OfDebtors(ConfigurationFacts facts) => facts.DebtorsWithoutScenario == 0
        ? []
        : [Finding("CFG009", ConfigurationPlace.Debtors, null, "", facts.DebtorsWithoutScenario)];
}
