using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;

namespace Relance.Tests.Domain.Settings;

/// <summary>For every failure code one thing that is wrong in that way, and what its validator says.</summary>
internal static class WrongSettings
{
    private static readonly Step Announcement = A.Step(1, -5);
    private static readonly Step First = A.Step(1, 5);
    private static readonly Step Second = A.Step(2, 15);
    private static readonly Segment Rest = new() { Id = A.Id(2), Name = "Autres", Rank = 9, ScenarioId = A.Id(100), IsCatchAll = true };
    private static readonly Segment Public = new() { Id = A.Id(3), Name = "Public", Rank = 1, ScenarioId = A.Id(100), Kind = DebtorKind.PublicBody };
    private static readonly PaymentPlan Planned = A.Plan(A.Monday.PlusDays(5), 4500m, 4500m) with { AcceptedOn = A.Monday };
    private static readonly Promise Promised = A.Promise(A.Monday);
    private static readonly Dispute Resolved = A.Dispute(500m) with { State = DisputeState.Resolved, Outcome = DisputeOutcome.Founded, ResolvedOn = A.Monday };
    private static readonly Pause Paused = new(A.Id(7), null, A.Monday, A.Monday, "accord");
    private static readonly RiskSettings Scoring = RiskSettings.Default;
    private static readonly RateEntry Published = new(RateSeries.EcbMainRefinancing, new LocalDate(2026, 7, 1), 2.15m, "Banque de France", RateConfidence.Stated);
    private static readonly Payment Paid = A.Payment(100m);

    public static Dictionary<string, Func<ValueList<SettingFailure>>> Cases { get; } = new()
    {
        ["SCN001"] = () => Version(Array.Empty<Step>()),
        ["SCN002"] = () => Version(First, Second with { Order = 1 }),
        ["SCN003"] = () => Version(First with { DaysFromDue = null, DaysAfterPrevious = 5 }),
        ["SCN004"] = () => Version(First, Second with { DaysFromDue = null }),
        ["SCN005"] = () => Version(First, Second with { DaysFromDue = 5 }),
        ["SCN006"] = () => Version(A.Version() with { MinimumGapDays = 0 }),
        ["SCN007"] = () => Version(A.Version() with { RepeatDays = 7 }),
        ["SCN008"] = () => Version(A.Version() with { RepeatTimes = 2 }),
        ["SCN009"] = () => Version(A.Version() with { RepeatDays = 0, RepeatTimes = 1 }),
        ["SCN010"] = () => Version(First with { Channels = ValueList<Channel>.Empty }),
        ["SCN011"] = () => Version(First with { Channels = ValueList.Of(Channel.Email, Channel.Letter, Channel.Email) }),
        ["SCN012"] = () => Version(First with { IsFormalNotice = true }),
        ["SCN013"] = () => Version(First with { TextName = " " }),
        ["SCN014"] = () => Version(First with { ApprovalAbove = -1m }),
        ["SCN015"] = () => Version(First with { MinimumAmount = -1m }),
        ["SCN016"] = () => Version(A.Version() with { MinimumInvoice = -0.01m }),
        ["SCN017"] = () => Version(A.Version() with { MinimumDebtor = -0.01m }),
        ["SCN018"] = () => Version(A.Version() with { QuietDays = -1 }),
        ["SCN019"] = () => Version(First, A.Step(2, -5)),
        ["SCN020"] = () => Version(First, Second with { DaysAfterPrevious = 0 }),
        ["SCN021"] = () => Version(First with { DaysAfterPrevious = 5 }),
        ["SCN022"] = () => Version(Announcement, A.Step(2, -2) with { DaysAfterPrevious = 5 }),
        ["SCN023"] = () => Version(A.Version(First with { HandsOver = true }) with { RepeatDays = 7, RepeatTimes = 1 }),
        ["SCN024"] = () => Version(A.Version() with { SendWindow = new SendWindow(Weekdays.None) }),
        ["SCN025"] = () => Version(Announcement with { PlacesHold = true }),
        ["SCN026"] = () => Version(First with { Name = "" }),
        ["SCN027"] = () => Version(A.Version() with { Version = 0 }),
        ["SCN028"] = () => Version(A.Version() with { RepeatTimes = -1 }),
        ["SEG001"] = () => Segments(Public, Public with { Id = A.Id(4), Name = "Export" }, Rest),
        ["SEG002"] = () => Segments(Public),
        ["SEG003"] = () => Segments(Public, Rest, Rest with { Id = A.Id(4), Rank = 10 }),
        ["SEG004"] = () => Segments(Public with { Rank = 10 }, Rest),
        ["SEG005"] = () => Segments(Rest with { ScenarioId = A.Id(999) }),
        ["SEG006"] = () => Segments(Rest with { MinimumBalance = 1m }),
        ["SEG007"] = () => Segments(Public with { MinimumBalance = 10m, MaximumBalance = 10m }, Rest),
        ["SEG008"] = () => Segments(Public with { Countries = ValueList.Of("FR", "FRA") }, Rest),
        ["SEG009"] = () => Segments(Public with { RiskClasses = ValueList.Of("F") }, Rest),
        ["SEG010"] = () => Segments(Public with { Rank = 0 }, Rest),
        ["SEG011"] = () => Segments(Public with { Name = "" }, Rest),
        ["SEG012"] = () => Segments(Public with { Kind = null }, Rest),
        ["POL001"] = () => Policy(new Policy { QuietDays = -1 }),
        ["POL002"] = () => Policy(new Policy { ContactMaximum = 0 }),
        ["POL003"] = () => Policy(new Policy { ContactPeriodDays = 0 }),
        ["POL004"] = () => Policy(new Policy { MinimumInvoice = -1m }),
        ["POL005"] = () => Policy(new Policy { MinimumDebtor = -1m }),
        ["POL006"] = () => Policy(new Policy { FreshnessDays = -1 }),
        ["POL007"] = () => Policy(new Policy { Holds = new HoldRules(OverdueAmount: 0m) }),
        ["POL008"] = () => Policy(new Policy { Holds = new HoldRules(DaysLate: 0) }),
        ["POL009"] = () => Policy(new Policy { Holds = new HoldRules(BrokenPromises: 0) }),
        ["POL010"] = () => Policy(new Policy { BaseCurrency = "eur" }),
        ["POL011"] = () => Policy(new Policy { DefaultLanguage = "de" }),
        ["AGE001"] = () => AgeingBuckets.Read("0,thirty").Failures,
        ["AGE002"] = () => AgeingBuckets.Read("0,30,30").Failures,
        ["AGE003"] = () => AgeingBuckets.Read(" ").Failures,
        ["PRM001"] = () => new PromiseValidator().Check(Promised with { Instalments = ValueList<PromiseInstalment>.Empty }),
        ["PRM002"] = () => new PromiseValidator().Check(Promised with { Instalments = Instalments(A.Monday, A.Monday) }),
        ["PRM003"] = () => new PromiseValidator().Check(A.Promise(A.Monday, 0m)),
        ["PRM004"] = () => new PromiseValidator().Check(A.Promise(Promised.PromisedOn.PlusDays(-1))),
        ["PRM005"] = () => new PromiseValidator().Check(Promised with { GraceDays = -1 }),
        ["PRM006"] = () => new PromiseValidator().Check(Promised with { Currency = "" }),
        ["PRM007"] = () => new PromiseValidator().Check(Promised with { InvoiceIds = ValueList.Of(A.Id(1), A.Id(1)) }),
        ["PRM008"] = () => new PromiseValidator().Check(A.Promise(A.Monday, 10.005m)),
        ["PLN001"] = () => Plan(Planned with { Instalments = ValueList<PlanInstalment>.Empty }),
        ["PLN002"] = () => Plan(Planned with { Instalments = ValueList.Of(Planned.Instalments[1], Planned.Instalments[0]) }),
        ["PLN003"] = () => Plan(Planned with { Instalments = Planned.Instalments.With(new PlanInstalment(A.Monday.PlusDays(90), 0m)) }),
        ["PLN004"] = () => Plan(Planned with { Instalments = ValueList.Of(new PlanInstalment(A.Monday.PlusDays(-1), 9000m)) }),
        ["PLN005"] = () => Plan(Planned with { Instalments = ValueList.Of(new PlanInstalment(A.Monday, 4500.005m), new PlanInstalment(A.Monday.PlusDays(1), 4499.995m)) }),
        ["PLN006"] = () => Plan(Planned with { InvoiceIds = ValueList<Guid>.Empty }),
        ["PLN007"] = () => Plan(Planned with { InvoiceIds = ValueList.Of(A.Id(1001), A.Id(1001)) }),
        ["PLN008"] = () => Plan(Planned with { DefaultDays = -1 }),
        ["PLN009"] = () => Plan(Planned with { CureDays = -1 }),
        ["PLN010"] = () => Plan(Planned with { Instalments = ValueList.Of(new PlanInstalment(A.Monday, 8999.99m)) }),
        ["PLN011"] = () => Plan(Planned with { AcceptedOn = A.Monday.PlusDays(-1) }),
        ["DIS001"] = () => Dispute(A.Dispute(0m)),
        ["DIS002"] = () => Dispute(A.Dispute() with { DeadlineOn = A.Dispute().OpenedOn.PlusDays(-1) }),
        ["DIS003"] = () => Dispute(A.Dispute() with { State = DisputeState.Resolved }),
        ["DIS004"] = () => Dispute(Resolved with { ResolvedOn = Resolved.OpenedOn.PlusDays(-1) }),
        ["DIS005"] = () => Dispute(Resolved with { AcceptedAmount = -1m }),
        ["DIS006"] = () => Dispute(Resolved with { AcceptedAmount = 500.01m }),
        ["DIS007"] = () => Dispute(Resolved with { Outcome = DisputeOutcome.Split }),
        ["DIS008"] = () => Dispute(A.Dispute() with { GraceDays = -1 }),
        ["DIS009"] = () => Dispute(Resolved with { Outcome = DisputeOutcome.Unfounded, AcceptedAmount = 1m }),
        ["DIS010"] = () => Dispute(A.Dispute(9000.01m)),
        ["PAU001"] = () => new PauseValidator().Check(Paused with { UntilOn = A.Monday.PlusDays(-1) }),
        ["PAU002"] = () => new PauseValidator().Check(Paused with { Reason = "" }),
        ["PAY001"] = () => new PaymentValidator().Check(Paid with { Amount = 0m }),
        ["PAY002"] = () => new PaymentValidator().Check(Paid with { BouncedOn = Paid.ReceivedOn.PlusDays(-1) }),
        ["PAY003"] = () => new PaymentValidator().Check(Paid with { Currency = "EURO" }),
        ["PAY004"] = () => new PaymentValidator().Check(Paid with { Kind = PaymentKind.CreditNote, BouncedOn = Paid.ReceivedOn }),
        ["PAY005"] = () => new PaymentValidator().Check(Paid with { Kind = PaymentKind.WriteOff }),
        ["RSK001"] = () => Risk(Scoring with { Trend = Scoring.Trend with { Weight = 9m } }),
        ["RSK002"] = () => Risk(Scoring with { Trend = Scoring.Trend with { Weight = -10m }, ShareLate = Scoring.ShareLate with { Weight = 40m } }),
        ["RSK003"] = () => Risk(Scoring with { Trend = Scoring.Trend with { Full = 0m } }),
        ["RSK004"] = () => Risk(Scoring with { FromB = Scoring.FromC }),
        ["RSK005"] = () => Risk(Scoring with { TolerateDays = -1 }),
        ["RSK006"] = () => Risk(Scoring with { MinimumInvoices = 0 }),
        ["RSK007"] = () => Risk(Scoring with { TrendInvoices = 0 }),
        [PaymentTermsValidator.RemainderMissing] = () => Terms("""[{"percent":30}]"""),
        [PaymentTermsValidator.RemainderTwice] = () => Terms("""[{"remainder":true},{"remainder":true}]"""),
        [PaymentTermsValidator.PercentageTooHigh] = () => Terms("""[{"percent":99.99},{"percent":0.01},{"remainder":true}]"""),
        [PaymentTermsValidator.PartsUnreadable] = () => Terms("[]"),
        [PaymentTermsValidator.DiscountIncomplete] = () => Terms(null, 2m),
        ["RAT001"] = () => new RateEntryValidator().Check(Published with { Series = "" }),
        ["RAT002"] = () => new RateEntryValidator().Check(Published with { StartsOn = Published.StartsOn!.Value.PlusDays(1) }),
        ["RAT003"] = () => new RateEntryValidator().Check(Published with { Source = " " }),
        ["RAT004"] = () => new RateEntryValidator().Check(Published with { Percent = null }),
        ["RSK008"] = () => Risk(Scoring with { ReviewDays = 0 }),
        ["RSK009"] = () => RiskSettingsJson.Read("{ \"fromB\": ").Failures,
        ["RSK010"] = () => RiskSettingsJson.Read("{ \"from\": 15 }").Failures,
        ["RSK011"] = () => RiskSettingsJson.Read("{ \"tolerateDays\": 1.5 }").Failures,
        ["LIM001"] = () => LimitAlertList.Read("50, beaucoup").Failures,
        ["TMP001"] = () => Granted(Lent with { UntilOn = Lent.FromOn.PlusDays(-1) }, "Salon"),
        ["TMP002"] = () => Granted(Lent with { Amount = -0.01m }, "Salon"),
        ["TMP003"] = () => Granted(Lent, " "),
        ["PAY006"] = () => new PaymentValidator().Check(Paid with { Amount = 1.001m }),
        ["POL012"] = () => Events("Nonsense"),
    };

    static WrongSettings()
    {
        foreach (var pair in WrongConfigurations.Cases)
        {
            Cases.Add(pair.Key, () => ConfigurationCheck.Of(pair.Value()).Select(finding => finding.Failure).ToValueList());
        }
    }

    /// <summary>Right in every way, up to the last allowed value.</summary>
    public static IEnumerable<ValueList<SettingFailure>> RightOnes()
    {
        yield return Version(A.Version());
        yield return Version(A.Version(Announcement, A.Step(2, 0), A.Step(3, 15), A.Step(4, 15) with { DaysAfterPrevious = 1 }) with { RepeatDays = 1, RepeatTimes = 1 });
        yield return Version(Announcement, A.Step(2, -2) with { DaysAfterPrevious = 4 });
        yield return Version(First with { IsFormalNotice = true, Channels = ValueList.Of(Channel.RegisteredLetter) });
        yield return Version(First with { TextName = "", Channels = ValueList.Of(Channel.Task) });
        yield return Segments(Public, Rest);
        yield return Segments(Rest);
        yield return Policy(new Policy());
        yield return new RateEntryValidator().Check(Published);
        yield return new RateEntryValidator().Check(Published with { StartsOn = new LocalDate(2026, 1, 1), Percent = null, Source = "", Confidence = RateConfidence.NotFound });
        yield return Risk(Scoring);
        yield return Risk(Scoring with { TolerateDays = 0, MinimumInvoices = 1, TrendInvoices = 1, FromB = 0.1m });
        yield return Policy(new Policy { ContactMaximum = 1, ContactPeriodDays = 1, FreshnessDays = 0, Holds = new HoldRules(0.01m, 1, true, 1) });
        yield return Granted(Lent with { UntilOn = Lent.FromOn, Amount = 0m }, "Salon");
        yield return LimitAlertList.Read("1, 1000").Failures;
        yield return RiskSettingsJson.Read("{ \"averageDelay\": { \"from\": -10 }, \"alertOverrides\": false, \"fromB\": 12.5, \"reviewDays\": 1 }").Failures;
        yield return new PromiseValidator().Check(Promised with { Instalments = Instalments(Promised.PromisedOn, A.Monday) });
        yield return Dispute(A.Dispute(9000m) with { DeadlineOn = A.Dispute().OpenedOn });
        yield return Dispute(Resolved with { Outcome = DisputeOutcome.Split, AcceptedAmount = 500m, ResolvedOn = Resolved.OpenedOn });
        yield return new PauseValidator().Check(Paused with { EndedOn = A.Monday.PlusDays(-3) });
        yield return new PaymentValidator().Check(Paid with { BouncedOn = Paid.ReceivedOn, Amount = 0.01m });
    }

    private static TemporaryLimit Lent => new(5_000m, A.Monday, A.Monday.PlusDays(10));

    private static ValueList<SettingFailure> Granted(TemporaryLimit limit, string reason) => new TemporaryLimitValidator().Check(new GrantedLimit(limit, reason));

    private static ValueList<PromiseInstalment> Instalments(NodaTime.LocalDate first, NodaTime.LocalDate second) =>
        ValueList.Of(new PromiseInstalment(first, 100m), new PromiseInstalment(second, 100m));

    private static ValueList<SettingFailure> Plan(PaymentPlan plan) => new PaymentPlanValidator(A.Monday, 9000m).Check(plan);

    private static ValueList<SettingFailure> Version(params Step[] steps) => Version(A.Version() with { Steps = ValueList.Of(steps) });

    private static ValueList<SettingFailure> Version(ScenarioVersion version) => new ScenarioVersionValidator().Check(version);

    private static ValueList<SettingFailure> Segments(params Segment[] segments) =>
        new SegmentsValidator().Check(new SegmentSettings(ValueList.Of(segments), ValueList.Of(A.Id(100))));

    private static ValueList<SettingFailure> Terms(string? parts, decimal? discountPercent = null) => TermsRows.FailuresOf(new Row(new Entity(PaymentTermsTable.LogicalName)
    {
        [PaymentTermsTable.Parts] = parts,
        [PaymentTermsTable.DiscountPercent] = discountPercent,
    }));

    private static ValueList<SettingFailure> Policy(Policy policy) => new PolicyValidator().Check(policy);

    private static ValueList<SettingFailure> Events(string names)
    {
        RaisedEvents.Read(names, out var failures);
        return failures;
    }

    private static ValueList<SettingFailure> Risk(RiskSettings settings) => new RiskSettingsValidator().Check(settings);

    private static ValueList<SettingFailure> Dispute(Dispute dispute) => new DisputeValidator(invoiceTotal: 9000m).Check(dispute);
}
