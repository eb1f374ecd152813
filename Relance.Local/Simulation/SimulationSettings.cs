using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Configuration;

namespace Relance.Local.Simulation;

/// <summary>The shipped settings as values of the domain: what a back-test runs on without a database.</summary>
public sealed class SimulationSettings(string solutionFolder, TextCulture culture)
{
    private readonly ConfigurationFile configuration = ConfigurationFile.Read(solutionFolder);
    private readonly SimulationFile simulation = SimulationFile.Read(solutionFolder);

    /// <exception cref="CommandFailure">There is no scenario of that code.</exception>
    public ScenarioVersion Scenario(string code)
    {
        var settings = configuration.Scenarios.Concat(simulation.Scenarios).ToList();
        var setting = settings.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase));
        if (setting is null)
        {
            var codes = string.Join(", ", settings.Select(one => one.Code).Order(StringComparer.Ordinal));
            throw new CommandFailure($"There is no scenario '{code}'. There are: {codes}.", $"Il n’y a pas de scénario « {code} ». Il y a : {codes}.");
        }

        return VersionOf(setting);
    }

    /// <param name="baseCurrency">Amounts of the shipped policy are taken as amounts of this currency.</param>
    public Policy Policy(string baseCurrency)
    {
        var policy = configuration.Policy;
        return new Policy
        {
            CreditorName = policy.CreditorName.In(culture.Language),
            DefaultLanguage = culture.Language,
            BaseCurrency = baseCurrency,
            QuietDays = policy.QuietDays,
            ContactMaximum = policy.ContactMaximum,
            ContactPeriodDays = policy.ContactPeriodDays,
            MinimumInvoice = policy.MinimumInvoice,
            MinimumDebtor = policy.MinimumDebtor,
            Reopening = policy.Reopening,
            Holds = new HoldRules(policy.HoldOverdueAmount, policy.HoldDaysLate, policy.HoldOnExposure, policy.HoldBrokenPromises),
        };
    }

    public int DisputeGraceDays => configuration.Policy.DisputeGraceDays;

    public WorkingCalendar Calendar
    {
        get
        {
            var setting = configuration.Calendars.Single(one => one.Code == configuration.Policy.Calendar);
            var holidays = KnownHolidays.Find(setting.HolidayCode) ?? throw new InvalidOperationException($"The configuration names the unknown holidays {setting.HolidayCode}.");
            return new WorkingCalendar(WeekdaysOf(setting.ClosedWeekdays), ValueList.Of(holidays));
        }
    }

    private ScenarioVersion VersionOf(ScenarioSetting setting) => new()
    {
        Id = Replay.IdOf($"version|{setting.Code}"),
        ScenarioId = Replay.IdOf($"scenario|{setting.Code}"),
        ScenarioName = setting.Name.In(culture.Language),
        Version = 1,
        Steps = setting.Steps.Select((step, index) => StepOf(step, index + 1, setting.Code)).ToValueList(),
        CatchUp = setting.CatchUp,
        Grouping = setting.Grouping,
        MinimumGapDays = setting.MinimumGapDays,
        QuietDays = setting.QuietDays,
        SendWindow = setting.SendWeekdays is { } days ? new SendWindow(WeekdaysOf(days)) : SendWindow.Always,
    };

    private Step StepOf(StepSetting setting, int order, string scenario) => new()
    {
        Id = Replay.IdOf(FormattableString.Invariant($"step|{scenario}|{order}")),
        Order = order,
        Name = setting.Name.In(culture.Language),
        DaysFromDue = setting.DaysFromDue,
        DaysAfterPrevious = setting.DaysAfterPrevious,
        Channels = setting.Channels.ToValueList(),
        Tone = setting.Tone,
        Recipient = setting.Recipient,
        ApprovalAbove = setting.ApprovalAbove,
        MinimumAmount = setting.MinimumAmount,
        TextName = setting.Text,
        ClaimsInterest = setting.ClaimInterest,
        ClaimsCompensation = setting.ClaimCompensation,
        PlacesHold = setting.PlaceHold,
        WarnsSales = setting.WarnSales,
        IsFormalNotice = setting.IsFormalNotice,
        HandsOver = setting.HandOver,
    };

    private static Weekdays WeekdaysOf(string numbers) => Weekdays.Of(numbers
        .Split(',')
        .Select(number => (IsoDayOfWeek)int.Parse(number, CultureInfo.InvariantCulture))
        .ToArray());
}
