using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Deploy;

/// <summary>How each setting of the configuration becomes a row. The id of a row follows from its key alone.</summary>
/// <param name="language">Language of the names.</param>
public sealed class ConfigurationRows(string language)
{
    public Entity Template(TextFile text) => new(MessageTemplateTable.LogicalName, FixedIds.Of(MessageTemplateTable.LogicalName, text.Code))
    {
        [MessageTemplateTable.Code] = text.Code,
        [MessageTemplateTable.Name] = text.Name,
        [MessageTemplateTable.TextName] = text.TextName,
        [MessageTemplateTable.Language] = text.Language,
        [MessageTemplateTable.Channel] = Option(text.Channel),
        [MessageTemplateTable.DebtorKind] = Option(text.DebtorKind),
        [MessageTemplateTable.Subject] = text.Subject,
        [MessageTemplateTable.Body] = text.Body,
    };

    public Entity Rate(ReferenceRate rate) => new(ReferenceRateTable.LogicalName, FixedIds.Of(ReferenceRateTable.LogicalName, $"{rate.Series}/{rate.Period}"))
    {
        [ReferenceRateTable.Name] = $"{rate.Series} {rate.Period}",
        [ReferenceRateTable.Series] = rate.Series,
        [ReferenceRateTable.StartsOn] = rate.Period.FirstDay.ToDateTimeUnspecified(),
        [ReferenceRateTable.Percent] = rate.Percent,
        [ReferenceRateTable.Source] = rate.Source,
        [ReferenceRateTable.Confidence] = ChoiceValue.Of(rate.Confidence),
    };

    public Entity Calendar(CalendarSetting setting) => new(CalendarTable.LogicalName, FixedIds.Of(CalendarTable.LogicalName, setting.Code))
    {
        [CalendarTable.Code] = setting.Code,
        [CalendarTable.Name] = setting.Name.In(language),
        [CalendarTable.HolidayCode] = setting.HolidayCode,
        [CalendarTable.ClosedWeekdays] = setting.ClosedWeekdays,
    };

    public Entity Terms(TermsSetting setting) => new(PaymentTermsTable.LogicalName, FixedIds.Of(PaymentTermsTable.LogicalName, setting.Code))
    {
        [PaymentTermsTable.Code] = setting.Code,
        [PaymentTermsTable.Name] = setting.Name.In(language),
        [PaymentTermsTable.Days] = setting.Days,
        [PaymentTermsTable.EndOfMonth] = Option(setting.EndOfMonth),
        [PaymentTermsTable.DayOfMonth] = setting.DayOfMonth,
        [PaymentTermsTable.Parts] = setting.Parts?.GetRawText(),
        [PaymentTermsTable.DiscountPercent] = setting.DiscountPercent,
        [PaymentTermsTable.DiscountDays] = setting.DiscountDays,
        [PaymentTermsTable.DiscountVat] = Option(setting.DiscountVat),
        [PaymentTermsTable.Regime] = ChoiceValue.Of(setting.Regime),
        [PaymentTermsTable.TermsCode] = setting.HostCode,
    };

    /// <param name="setting">Names its calendar and terms by code.</param>
    public Entity Policy(PolicySetting setting) => new(PolicyTable.LogicalName, FixedIds.Of(PolicyTable.LogicalName, "1"))
    {
        [PolicyTable.Name] = setting.Name.In(language),
        [PolicyTable.CreditorName] = setting.CreditorName.In(language),
        [PolicyTable.CreditorCountry] = setting.CreditorCountry,
        [PolicyTable.TimeZone] = setting.TimeZone,
        [PolicyTable.CreditorCalendarId] = To(CalendarTable.LogicalName, setting.Calendar),
        [PolicyTable.PaymentTermsId] = To(PaymentTermsTable.LogicalName, setting.PaymentTerms),
        [PolicyTable.DefaultLanguage] = language,
        [PolicyTable.QuietDays] = setting.QuietDays,
        [PolicyTable.ContactMaximum] = setting.ContactMaximum,
        [PolicyTable.ContactPeriodDays] = setting.ContactPeriodDays,
        [PolicyTable.MinimumInvoice] = new MoneyValue(setting.MinimumInvoice),
        [PolicyTable.MinimumDebtor] = new MoneyValue(setting.MinimumDebtor),
        [PolicyTable.Reopening] = ChoiceValue.Of(setting.Reopening),
        [PolicyTable.PromiseGraceDays] = setting.PromiseGraceDays,
        [PolicyTable.DisputeGraceDays] = setting.DisputeGraceDays,
        [PolicyTable.DisputeDeadlineDays] = setting.DisputeDeadlineDays,
        [PolicyTable.DisputeEscalationDays] = setting.DisputeEscalationDays,
        [PolicyTable.PlanDefaultDays] = setting.PlanDefaultDays,
        [PolicyTable.PlanCureDays] = setting.PlanCureDays,
        [PolicyTable.EInvoiceHoldDays] = setting.EInvoiceHoldDays,
        [PolicyTable.LimitationAlertDays] = setting.LimitationAlertDays,
        [PolicyTable.WriteOffSecondPersonAbove] = Money(setting.WriteOffSecondPersonAbove),
        [PolicyTable.OrderPolicy] = ChoiceValue.Of(setting.OrderPolicy),
        [PolicyTable.HoldOverdueAmount] = Money(setting.HoldOverdueAmount),
        [PolicyTable.HoldDaysLate] = setting.HoldDaysLate,
        [PolicyTable.HoldOnExposure] = setting.HoldOnExposure,
        [PolicyTable.HoldBrokenPromises] = setting.HoldBrokenPromises,
        [PolicyTable.AgeingBuckets] = setting.AgeingBuckets,
        [PolicyTable.AgeingBasis] = ChoiceValue.Of(setting.AgeingBasis),
    };

    /// <summary>The scenario with its first version.</summary>
    public ScenarioRows Scenario(ScenarioSetting setting) => new(
        new Entity(ScenarioTable.LogicalName, FixedIds.Of(ScenarioTable.LogicalName, setting.Code))
        {
            [ScenarioTable.Code] = setting.Code,
            [ScenarioTable.Name] = setting.Name.In(language),
            [ScenarioTable.Description] = setting.Description.In(language),
        },
        new Entity(ScenarioVersionTable.LogicalName, FixedIds.Of(ScenarioVersionTable.LogicalName, setting.Code + "/1"))
        {
            [ScenarioVersionTable.Name] = $"{setting.Name.In(language)} 1",
            [ScenarioVersionTable.ScenarioId] = To(ScenarioTable.LogicalName, setting.Code),
            [ScenarioVersionTable.Version] = 1,
            [ScenarioVersionTable.VersionState] = ChoiceValue.Of(VersionState.Published),
            [ScenarioVersionTable.CatchUp] = ChoiceValue.Of(setting.CatchUp),
            [ScenarioVersionTable.Grouping] = ChoiceValue.Of(setting.Grouping),
            [ScenarioVersionTable.MinimumGapDays] = setting.MinimumGapDays,
            [ScenarioVersionTable.QuietDays] = setting.QuietDays,
            [ScenarioVersionTable.SendWeekdays] = setting.SendWeekdays,
        },
        setting.Steps.Select((step, index) => Step(step, index + 1, setting.Code)).ToList());

    public Entity Segment(SegmentSetting setting) => new(SegmentTable.LogicalName, FixedIds.Of(SegmentTable.LogicalName, setting.Rank.ToString(CultureInfo.InvariantCulture)))
    {
        [SegmentTable.Rank] = setting.Rank,
        [SegmentTable.Name] = setting.Name.In(language),
        [SegmentTable.ScenarioId] = To(ScenarioTable.LogicalName, setting.Scenario),
        [SegmentTable.DebtorKind] = Option(setting.Kind),
        [SegmentTable.Tags] = setting.Tags,
        [SegmentTable.MinimumBalance] = Money(setting.MinimumBalance),
        [SegmentTable.IsCatchAll] = setting.IsCatchAll,
    };

    private Entity Step(StepSetting setting, int order, string scenario)
    {
        OptionSetValue? Fallback(int index) => index < setting.Channels.Count ? ChoiceValue.Of(setting.Channels[index]) : null;
        return new Entity(ScenarioStepTable.LogicalName, FixedIds.Of(ScenarioStepTable.LogicalName, $"{scenario}/1/{order}"))
        {
            [ScenarioStepTable.Name] = setting.Name.In(language),
            [ScenarioStepTable.ScenarioVersionId] = To(ScenarioVersionTable.LogicalName, scenario + "/1"),
            [ScenarioStepTable.Order] = order,
            [ScenarioStepTable.DaysFromDue] = setting.DaysFromDue,
            [ScenarioStepTable.DaysAfterPrevious] = setting.DaysAfterPrevious,
            [ScenarioStepTable.Channel] = ChoiceValue.Of(setting.Channels[0]),
            [ScenarioStepTable.FallbackChannel1] = Fallback(1),
            [ScenarioStepTable.FallbackChannel2] = Fallback(2),
            [ScenarioStepTable.Tone] = ChoiceValue.Of(setting.Tone),
            [ScenarioStepTable.RecipientRole] = ChoiceValue.Of(setting.Recipient),
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

    private static EntityReference To(string table, string key) => new(table, FixedIds.Of(table, key));

    private static OptionSetValue? Option<T>(T? value) where T : struct, Enum => value is { } one ? ChoiceValue.Of(one) : null;

    private static MoneyValue? Money(decimal? amount) => amount is { } value ? new MoneyValue(value) : null;
}
