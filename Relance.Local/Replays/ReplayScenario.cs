using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Replays;

/// <summary>The scenario of a replay with what the invariants must know: its steps, the calendar, the rule that holds by days late.</summary>
/// <param name="Steps">By rising order; ids, days and holding effects only.</param>
public sealed record ReplayScenario(EntityReference Reference, string Name, IReadOnlyList<Step> Steps, WorkingCalendar Calendar, int? HoldDaysLate)
{
    /// <exception cref="CommandFailure">There is no scenario of that code.</exception>
    public static ReplayScenario Find(IOrganizationService service, string code)
    {
        var scenarios = AllRows.Of(service, ScenarioTable.LogicalName, ScenarioTable.Code, ScenarioTable.Name);
        var scenario = scenarios.FirstOrDefault(row => string.Equals(row.Text(ScenarioTable.Code), code, StringComparison.OrdinalIgnoreCase));
        if (scenario is null)
        {
            var codes = string.Join(", ", scenarios.Select(row => row.Text(ScenarioTable.Code)).Order(StringComparer.Ordinal));
            throw new CommandFailure($"There is no scenario '{code}'. There are: {codes}.", $"Il n’y a pas de scénario « {code} ». Il y a : {codes}.");
        }

        var policy = AllRows.Of(service, PolicyTable.LogicalName, PolicyTable.CreditorCalendarId, PolicyTable.HoldDaysLate).Single();
        return new ReplayScenario(
            scenario.ToEntityReference(),
            scenario.Text(ScenarioTable.Name),
            StepsOf(service, scenario.Id),
            CalendarOf(service, policy.Key(PolicyTable.CreditorCalendarId)),
            policy.Integer(PolicyTable.HoldDaysLate));
    }

    private static List<Step> StepsOf(IOrganizationService service, Guid scenario)
    {
        var query = new QueryExpression(ScenarioStepTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ScenarioStepTable.Name, ScenarioStepTable.Order, ScenarioStepTable.DaysFromDue, ScenarioStepTable.PlaceHold),
        };
        query.AddLink(ScenarioVersionTable.LogicalName, ScenarioStepTable.ScenarioVersionId, ScenarioVersionTable.Id)
            .LinkCriteria.AddCondition(ScenarioVersionTable.ScenarioId, ConditionOperator.Equal, scenario);
        return AllRows.Of(service, query)
            .Select(row => new Step
            {
                Id = row.Id,
                Order = row.Integer(ScenarioStepTable.Order) ?? 0,
                Name = row.Text(ScenarioStepTable.Name),
                DaysFromDue = row.Integer(ScenarioStepTable.DaysFromDue),
                PlacesHold = row.Flag(ScenarioStepTable.PlaceHold),
            })
            .OrderBy(step => step.Order)
            .ToList();
    }

    // Single days of the calendar are not looked at: a replay starts from the configuration that has none.
    private static WorkingCalendar CalendarOf(IOrganizationService service, Guid? id)
    {
        var row = service.Retrieve(CalendarTable.LogicalName, id ?? Guid.Empty, new ColumnSet(CalendarTable.HolidayCode));
        return WorkingCalendar.With(KnownHolidays.Find(row.Text(CalendarTable.HolidayCode))!);
    }
}
