using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Configuration;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Replays;

/// <summary>
/// A procedure that knows nothing but days late: one step per level, every day open unless a calendar is asked for, no amount too small, no message too soon after
/// another, no hold. What still differs after that comes from how the two systems think.
/// </summary>
internal static class ComparisonSetting
{
    // Every code that is no day of the week closes none.
    private const string NoWeekday = "0";

    /// <param name="calendarCode">Null = every day is open.</param>
    /// <param name="levels">Days late at which each level begins.</param>
    /// <returns>The scenario.</returns>
    public static EntityReference Write(Workspace workspace, IReadOnlyList<int> levels, string? calendarCode, TextCulture culture, LocalDate day)
    {
        var calendar = calendarCode is null ? AlwaysOpen(workspace) : Calendar(workspace, calendarCode);
        var policy = AllRows.Of(workspace.Service, PolicyTable.LogicalName, PolicyTable.Name).Single();
        workspace.Service.Update(new Entity(PolicyTable.LogicalName, policy.Id)
        {
            [PolicyTable.CreditorCalendarId] = new EntityReference(CalendarTable.LogicalName, calendar),
            [PolicyTable.QuietDays] = 0,
            [PolicyTable.ContactMaximum] = null,
            [PolicyTable.MinimumInvoice] = new MoneyValue(0m),
            [PolicyTable.MinimumDebtor] = new MoneyValue(0m),
            [PolicyTable.HoldDaysLate] = null,
            [PolicyTable.HoldOnExposure] = false,
            [PolicyTable.HoldBrokenPromises] = null,
        });
        var scenario = new ConfigurationSeed(workspace.Service, culture, day).Scenario(new ScenarioSetting(
            "levels",
            new SettingName("Levels by days late", "Niveaux par jours de retard"),
            new SettingName("", ""),
            CatchUp.NextStep,
            Grouping.PerDebtor,
            MinimumGapDays: 1,
            SendWeekdays: null,
            levels.Select(Step).ToList()));
        return new EntityReference(ScenarioTable.LogicalName, scenario);
    }

    private static Guid AlwaysOpen(Workspace workspace) => workspace.Service.Create(new Entity(CalendarTable.LogicalName)
    {
        [CalendarTable.Code] = "ALWAYS",
        [CalendarTable.Name] = "Always open",
        [CalendarTable.ClosedWeekdays] = NoWeekday,
    });

    private static Guid Calendar(Workspace workspace, string code) =>
        AllRows.Find(workspace.Service, CalendarTable.LogicalName, CalendarTable.Code, code)?.Id
        ?? throw new CommandFailure($"There is no calendar '{code}'.", $"Il n’y a pas de calendrier « {code} ».");

    private static StepSetting Step(int daysLate, int index) => new(
        new SettingName($"Level {index + 1}", $"Niveau {index + 1}"),
        daysLate,
        [Channel.Email],
        Tone.Neutral,
        RecipientRole.Accounting,
        "reminder-1");
}
