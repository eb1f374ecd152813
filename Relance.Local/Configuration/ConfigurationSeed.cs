using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Configuration;

/// <summary>
/// Writes the starting configuration through the service, so that the plug-ins check it as they check a person's entries. A row is
/// recognised by its key and, when it is there, left as it is: what somebody changed stays changed.
/// </summary>
public sealed class ConfigurationSeed(IOrganizationService service, TextCulture culture, LocalDate publishedOn)
{
    public void Write(ConfigurationFile file, IReadOnlyList<TextFile> texts, IReadOnlyList<ReferenceRate> rates)
    {
        Rates(rates);
        foreach (var text in texts)
        {
            Once(MessageTemplateTable.LogicalName, MessageTemplateTable.Code, text.Code, row => Fill(row, text));
        }

        var calendars = file.Calendars.ToDictionary(calendar => calendar.Code, Calendar);
        var terms = file.PaymentTerms.ToDictionary(one => one.Code, Terms);
        Policy(file.Policy, calendars[file.Policy.Calendar], terms[file.Policy.PaymentTerms]);
        var scenarios = file.Scenarios.ToDictionary(scenario => scenario.Code, Scenario);

        // The catch-all last: before it exists every rank is free, afterwards it must stay the last.
        foreach (var segment in file.Segments.OrderBy(segment => segment.Rank))
        {
            Segment(segment, scenarios[segment.Scenario]);
        }
    }

    // Half a century of half-years: what is there is read at once, not row by row.
    private void Rates(IReadOnlyList<ReferenceRate> rates)
    {
        var known = AllRows.Of(service, ReferenceRateTable.LogicalName, ReferenceRateTable.Series, ReferenceRateTable.StartsOn)
            .Select(row => (row.Text(ReferenceRateTable.Series), row.Day(ReferenceRateTable.StartsOn)))
            .ToHashSet();
        foreach (var rate in rates.Where(rate => !known.Contains((rate.Series, rate.Period.FirstDay))))
        {
            service.Create(new Entity(ReferenceRateTable.LogicalName)
            {
                [ReferenceRateTable.Name] = $"{rate.Series} {rate.Period}",
                [ReferenceRateTable.Series] = rate.Series,
                [ReferenceRateTable.StartsOn] = RowValues.Moment(rate.Period.FirstDay),
                [ReferenceRateTable.Percent] = rate.Percent,
                [ReferenceRateTable.Source] = rate.Source,
                [ReferenceRateTable.Confidence] = RowValues.Option(rate.Confidence),
            });
        }
    }

    private Guid Calendar(CalendarSetting setting) => Once(CalendarTable.LogicalName, CalendarTable.Code, setting.Code, row =>
    {
        row[CalendarTable.Name] = setting.Name.In(culture);
        row[CalendarTable.HolidayCode] = setting.HolidayCode;
        row[CalendarTable.ClosedWeekdays] = setting.ClosedWeekdays;
    });

    private Guid Terms(TermsSetting setting) => Once(PaymentTermsTable.LogicalName, PaymentTermsTable.Code, setting.Code, row =>
    {
        row[PaymentTermsTable.Name] = setting.Name.In(culture);
        row[PaymentTermsTable.Days] = setting.Days;
        row[PaymentTermsTable.EndOfMonth] = setting.EndOfMonth is { } reading ? RowValues.Option(reading) : null;
        row[PaymentTermsTable.DayOfMonth] = setting.DayOfMonth;
        row[PaymentTermsTable.Parts] = setting.Parts?.GetRawText();
        row[PaymentTermsTable.DiscountPercent] = setting.DiscountPercent;
        row[PaymentTermsTable.DiscountDays] = setting.DiscountDays;
        row[PaymentTermsTable.DiscountVat] = setting.DiscountVat is { } vat ? RowValues.Option(vat) : null;
        row[PaymentTermsTable.Regime] = RowValues.Option(setting.Regime);
        row[PaymentTermsTable.TermsCode] = setting.HostCode;
    });

    private void Policy(PolicySetting setting, Guid calendar, Guid terms)
    {
        var existing = new QueryExpression(PolicyTable.LogicalName) { ColumnSet = new ColumnSet(PolicyTable.Name), TopCount = 1 };
        if (service.RetrieveMultiple(existing).Entities.Count > 0)
        {
            return;
        }

        service.Create(new Entity(PolicyTable.LogicalName)
        {
            [PolicyTable.Name] = setting.Name.In(culture),
            [PolicyTable.CreditorName] = setting.CreditorName.In(culture),
            [PolicyTable.TimeZone] = setting.TimeZone,
            [PolicyTable.CreditorCalendarId] = new EntityReference(CalendarTable.LogicalName, calendar),
            [PolicyTable.PaymentTermsId] = new EntityReference(PaymentTermsTable.LogicalName, terms),
            [PolicyTable.DefaultLanguage] = culture.Language,
            [PolicyTable.QuietDays] = setting.QuietDays,
            [PolicyTable.ContactMaximum] = setting.ContactMaximum,
            [PolicyTable.ContactPeriodDays] = setting.ContactPeriodDays,
            [PolicyTable.MinimumInvoice] = new MoneyValue(setting.MinimumInvoice),
            [PolicyTable.MinimumDebtor] = new MoneyValue(setting.MinimumDebtor),
            [PolicyTable.Reopening] = RowValues.Option(setting.Reopening),
            [PolicyTable.PromiseGraceDays] = setting.PromiseGraceDays,
            [PolicyTable.DisputeGraceDays] = setting.DisputeGraceDays,
            [PolicyTable.DisputeDeadlineDays] = setting.DisputeDeadlineDays,
            [PolicyTable.DisputeEscalationDays] = setting.DisputeEscalationDays,
            [PolicyTable.PlanDefaultDays] = setting.PlanDefaultDays,
            [PolicyTable.PlanCureDays] = setting.PlanCureDays,
            [PolicyTable.EInvoiceHoldDays] = setting.EInvoiceHoldDays,
            [PolicyTable.LimitationAlertDays] = setting.LimitationAlertDays,
            [PolicyTable.WriteOffSecondPersonAbove] = Money(setting.WriteOffSecondPersonAbove),
            [PolicyTable.OrderPolicy] = RowValues.Option(setting.OrderPolicy),
            [PolicyTable.HoldOverdueAmount] = Money(setting.HoldOverdueAmount),
            [PolicyTable.HoldDaysLate] = setting.HoldDaysLate,
            [PolicyTable.HoldOnExposure] = setting.HoldOnExposure,
            [PolicyTable.HoldBrokenPromises] = setting.HoldBrokenPromises,
            [PolicyTable.AgeingBuckets] = setting.AgeingBuckets,
            [PolicyTable.CreditorCountry] = setting.CreditorCountry,
            [PolicyTable.AgeingBasis] = RowValues.Option(setting.AgeingBasis),
        });
    }

    /// <summary>Writes a scenario with its first version and publishes it; returns the scenario's id.</summary>
    public Guid Scenario(ScenarioSetting setting)
    {
        var scenario = Once(ScenarioTable.LogicalName, ScenarioTable.Code, setting.Code, row =>
        {
            row[ScenarioTable.Name] = setting.Name.In(culture);
            row[ScenarioTable.Description] = setting.Description.In(culture);
        });
        if (AllRows.Find(service, ScenarioVersionTable.LogicalName, ScenarioVersionTable.ScenarioId, scenario) is null)
        {
            Version(setting, scenario);
        }

        return scenario;
    }

    private void Version(ScenarioSetting setting, Guid scenario)
    {
        var version = service.Create(new Entity(ScenarioVersionTable.LogicalName)
        {
            [ScenarioVersionTable.Name] = $"{setting.Name.In(culture)} 1",
            [ScenarioVersionTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, scenario),
            [ScenarioVersionTable.Version] = 1,
            [ScenarioVersionTable.VersionState] = RowValues.Option(VersionState.Draft),
            [ScenarioVersionTable.CatchUp] = RowValues.Option(setting.CatchUp),
            [ScenarioVersionTable.Grouping] = RowValues.Option(setting.Grouping),
            [ScenarioVersionTable.MinimumGapDays] = setting.MinimumGapDays,
            [ScenarioVersionTable.QuietDays] = setting.QuietDays,
            [ScenarioVersionTable.SendWeekdays] = setting.SendWeekdays,
        });
        for (var index = 0; index < setting.Steps.Count; index++)
        {
            service.Create(Step(setting.Steps[index], index + 1, version));
        }

        service.Update(new Entity(ScenarioVersionTable.LogicalName, version)
        {
            [ScenarioVersionTable.VersionState] = RowValues.Option(VersionState.Published),
            [ScenarioVersionTable.PublishedOn] = RowValues.Moment(publishedOn),
        });
    }

    private Entity Step(StepSetting setting, int order, Guid version)
    {
        OptionSetValue? Fallback(int index) => index < setting.Channels.Count ? RowValues.Option(setting.Channels[index]) : null;
        return new Entity(ScenarioStepTable.LogicalName)
        {
            [ScenarioStepTable.Name] = setting.Name.In(culture),
            [ScenarioStepTable.ScenarioVersionId] = new EntityReference(ScenarioVersionTable.LogicalName, version),
            [ScenarioStepTable.Order] = order,
            [ScenarioStepTable.DaysFromDue] = setting.DaysFromDue,
            [ScenarioStepTable.DaysAfterPrevious] = setting.DaysAfterPrevious,
            [ScenarioStepTable.Channel] = RowValues.Option(setting.Channels[0]),
            [ScenarioStepTable.FallbackChannel1] = Fallback(1),
            [ScenarioStepTable.FallbackChannel2] = Fallback(2),
            [ScenarioStepTable.Tone] = RowValues.Option(setting.Tone),
            [ScenarioStepTable.RecipientRole] = RowValues.Option(setting.Recipient),
            [ScenarioStepTable.TextName] = setting.Text,
            [ScenarioStepTable.ApprovalAbove] = Money(setting.ApprovalAbove),
            [ScenarioStepTable.MinimumAmount] = Money(setting.MinimumAmount),
            [ScenarioStepTable.ClaimInterest] = setting.ClaimInterest,
            [ScenarioStepTable.ClaimCompensation] = setting.ClaimCompensation,
            [ScenarioStepTable.PlaceHold] = setting.PlaceHold,
            [ScenarioStepTable.WarnSales] = setting.WarnSales,
            [ScenarioStepTable.IsFormalNotice] = setting.IsFormalNotice,
            [ScenarioStepTable.HandOver] = setting.HandOver,
            [ScenarioStepTable.PayWithinDays] = setting.PayWithinDays,
        };
    }

    private void Segment(SegmentSetting setting, Guid scenario) => Once(SegmentTable.LogicalName, SegmentTable.Rank, setting.Rank, row =>
    {
        row[SegmentTable.Name] = setting.Name.In(culture);
        row[SegmentTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, scenario);
        row[SegmentTable.DebtorKind] = setting.Kind is { } kind ? RowValues.Option(kind) : null;
        row[SegmentTable.Tags] = setting.Tags;
        row[SegmentTable.MinimumBalance] = Money(setting.MinimumBalance);
        row[SegmentTable.IsCatchAll] = setting.IsCatchAll;
    });

    private static void Fill(Entity row, TextFile text)
    {
        row[MessageTemplateTable.Name] = text.Name;
        row[MessageTemplateTable.TextName] = text.TextName;
        row[MessageTemplateTable.Language] = text.Language;
        row[MessageTemplateTable.Channel] = text.Channel is { } channel ? RowValues.Option(channel) : null;
        row[MessageTemplateTable.DebtorKind] = text.DebtorKind is { } kind ? RowValues.Option(kind) : null;
        row[MessageTemplateTable.Subject] = text.Subject;
        row[MessageTemplateTable.Body] = text.Body;
    }

    private Guid Once(string table, string keyColumn, object key, Action<Entity> fill)
    {
        if (AllRows.Find(service, table, keyColumn, key) is { } existing)
        {
            return existing.Id;
        }

        var row = new Entity(table) { [keyColumn] = key };
        fill(row);
        return service.Create(row);
    }

    private static MoneyValue? Money(decimal? amount) => amount is { } value ? new MoneyValue(value) : null;
}
