using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Text.Json;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>
/// The configuration of an environment in the form of <c>solution/data</c>. A row has its name in one language only: the other one is taken
/// from the files as they were, when the name is still the same there, else it is the same in both.
/// </summary>
/// <param name="language">Language of the names in the environment: "en" or "fr".</param>
public sealed class ConfigurationExport(DataverseClient client, ConfigurationFile known, string language)
{
    private readonly List<ExportedRow> rows = new();

    /// <summary>Filled columns that the files cannot hold, by table and column.</summary>
    public IReadOnlyList<string> Left => rows.SelectMany(row => row.Left).Distinct().Order(StringComparer.Ordinal).ToList();

    public async Task<ConfigurationData> Read()
    {
        var calendars = await All(CalendarTable.LogicalName).ConfigureAwait(false);
        var terms = await All(PaymentTermsTable.LogicalName).ConfigureAwait(false);
        var scenarios = await All(ScenarioTable.LogicalName).ConfigureAwait(false);
        var versions = await All(ScenarioVersionTable.LogicalName).ConfigureAwait(false);
        var steps = await All(ScenarioStepTable.LogicalName).ConfigureAwait(false);
        var segments = await All(SegmentTable.LogicalName).ConfigureAwait(false);
        var policy = (await All(PolicyTable.LogicalName).ConfigureAwait(false)).FirstOrDefault()
            ?? throw new DeployFailure("The environment has no policy: run configure.cs first.", "L’environnement n’a pas de politique : lancez d’abord configure.cs.");
        var settings = new ConfigurationFile(
            InOrder(calendars, CalendarTable.Code, known.Calendars.Select(one => one.Code)).Select(Calendar).ToList(),
            InOrder(terms, PaymentTermsTable.Code, known.PaymentTerms.Select(one => one.Code)).Select(Terms).ToList(),
            Policy(policy, Codes(calendars, CalendarTable.Id, CalendarTable.Code), Codes(terms, PaymentTermsTable.Id, PaymentTermsTable.Code)),
            InOrder(scenarios, ScenarioTable.Code, known.Scenarios.Select(one => one.Code)).Select(scenario => Scenario(scenario, versions, steps)).ToList(),
            segments.OrderBy(one => one.Number(SegmentTable.Rank)).Select(one => Segment(one, Codes(scenarios, ScenarioTable.Id, ScenarioTable.Code))).ToList());
        return new ConfigurationData(
            settings,
            (await All(MessageTemplateTable.LogicalName).ConfigureAwait(false)).Select(Template).ToList(),
            (await All(ReferenceRateTable.LogicalName).ConfigureAwait(false)).Select(Rate).ToList());
    }

    private async Task<List<ExportedRow>> All(string table)
    {
        var read = (await client.List(ConfigurationTable.Of(table).EntitySetName).ConfigureAwait(false)).Select(row => new ExportedRow(row).Without(ConfigurationTable.Of(table).Id)).ToList();

        // Only the versions that are exported are asked about what is left.
        if (table is not (ScenarioVersionTable.LogicalName or ScenarioStepTable.LogicalName))
        {
            rows.AddRange(read);
        }

        return read;
    }

    private SettingName Name(ExportedRow row, string column, SettingName? before) =>
        before is not null && before.In(language) == row.Text(column) ? before : new SettingName(row.Text(column), row.Text(column));

    private CalendarSetting Calendar(ExportedRow row) => new(
        row.Text(CalendarTable.Code),
        Name(row, CalendarTable.Name, known.Calendars.FirstOrDefault(one => one.Code == row.Text(CalendarTable.Code))?.Name),
        row.Text(CalendarTable.HolidayCode),
        row.Text(CalendarTable.ClosedWeekdays));

    private TermsSetting Terms(ExportedRow row) => new(
        row.Text(PaymentTermsTable.Code),
        Name(row, PaymentTermsTable.Name, known.PaymentTerms.FirstOrDefault(one => one.Code == row.Text(PaymentTermsTable.Code))?.Name),
        row.Number(PaymentTermsTable.Days),
        row.Choice<TermsRegime>(PaymentTermsTable.Regime) ?? TermsRegime.None,
        row.Choice<EndOfMonthReading>(PaymentTermsTable.EndOfMonth),
        row.OptionalNumber(PaymentTermsTable.DayOfMonth),
        row.OptionalNumber(PaymentTermsTable.TermsCode),
        row.OptionalText(PaymentTermsTable.Parts) is { } parts ? JsonSerializer.Deserialize<JsonElement>(parts) : null,
        row.Amount(PaymentTermsTable.DiscountPercent),
        row.OptionalNumber(PaymentTermsTable.DiscountDays),
        row.Choice<DiscountVat>(PaymentTermsTable.DiscountVat));

    private PolicySetting Policy(ExportedRow row, IReadOnlyDictionary<Guid, string> calendars, IReadOnlyDictionary<Guid, string> terms) => new(
        Name(row.Without(PolicyTable.ConfigurationStamp, PolicyTable.LedgerSyncedOn, PolicyTable.DefaultLanguage), PolicyTable.Name, known.Policy.Name),
        Name(row, PolicyTable.CreditorName, known.Policy.CreditorName),
        row.Text(PolicyTable.TimeZone),
        calendars[row.Lookup(PolicyTable.CreditorCalendarId)!.Value],
        terms[row.Lookup(PolicyTable.PaymentTermsId)!.Value],
        row.Number(PolicyTable.QuietDays),
        row.OptionalNumber(PolicyTable.ContactMaximum),
        row.Number(PolicyTable.ContactPeriodDays),
        row.Amount(PolicyTable.MinimumInvoice) ?? 0m,
        row.Amount(PolicyTable.MinimumDebtor) ?? 0m,
        row.Choice<Reopening>(PolicyTable.Reopening) ?? default,
        row.Number(PolicyTable.PromiseGraceDays),
        row.Number(PolicyTable.DisputeGraceDays),
        row.OptionalNumber(PolicyTable.DisputeDeadlineDays),
        row.OptionalNumber(PolicyTable.DisputeEscalationDays),
        row.Number(PolicyTable.PlanDefaultDays),
        row.Number(PolicyTable.PlanCureDays),
        row.Number(PolicyTable.EInvoiceHoldDays),
        row.OptionalNumber(PolicyTable.LimitationAlertDays),
        row.Amount(PolicyTable.WriteOffSecondPersonAbove),
        row.Choice<OrderPolicy>(PolicyTable.OrderPolicy) ?? default,
        row.Amount(PolicyTable.HoldOverdueAmount),
        row.OptionalNumber(PolicyTable.HoldDaysLate),
        row.Flag(PolicyTable.HoldOnExposure),
        row.OptionalNumber(PolicyTable.HoldBrokenPromises),
        row.Text(PolicyTable.AgeingBuckets),
        row.Choice<AgeingBasis>(PolicyTable.AgeingBasis) ?? default,
        row.Text(PolicyTable.CreditorCountry));

    // The version in force; a scenario that was never published gives its newest draft.
    private ScenarioSetting Scenario(ExportedRow row, List<ExportedRow> versions, List<ExportedRow> steps)
    {
        var id = row.Id(ScenarioTable.Id);
        var before = known.Scenarios.FirstOrDefault(one => one.Code == row.Text(ScenarioTable.Code));
        var version = versions.Where(one => one.Lookup(ScenarioVersionTable.ScenarioId) == id)
            .OrderByDescending(one => one.Choice<VersionState>(ScenarioVersionTable.VersionState) == VersionState.Published)
            .ThenByDescending(one => one.Number(ScenarioVersionTable.Version))
            .FirstOrDefault()
            ?? throw new DeployFailure($"The scenario {row.Text(ScenarioTable.Code)} has no version.", $"Le scénario {row.Text(ScenarioTable.Code)} n’a pas de version.");
        rows.Add(version.Without(ScenarioVersionTable.Name, ScenarioVersionTable.PublishedOn));
        var own = steps.Where(one => one.Lookup(ScenarioStepTable.ScenarioVersionId) == version.Id(ScenarioVersionTable.Id)).OrderBy(one => one.Number(ScenarioStepTable.Order)).ToList();
        rows.AddRange(own);
        return new ScenarioSetting(
            row.Text(ScenarioTable.Code),
            Name(row, ScenarioTable.Name, before?.Name),
            Name(row, ScenarioTable.Description, before?.Description),
            version.Choice<CatchUp>(ScenarioVersionTable.CatchUp) ?? default,
            version.Choice<Grouping>(ScenarioVersionTable.Grouping) ?? default,
            version.Number(ScenarioVersionTable.MinimumGapDays),
            version.OptionalText(ScenarioVersionTable.SendWeekdays),
            own.Select((step, index) => Step(step, before?.Steps.ElementAtOrDefault(index)?.Name)).ToList(),
            version.OptionalNumber(ScenarioVersionTable.QuietDays));
    }

    private StepSetting Step(ExportedRow row, SettingName? before) => new(
        Name(row, ScenarioStepTable.Name, before),
        row.OptionalNumber(ScenarioStepTable.DaysFromDue),
        new[] { ScenarioStepTable.Channel, ScenarioStepTable.FallbackChannel1, ScenarioStepTable.FallbackChannel2 }.Select(row.Choice<Channel>).OfType<Channel>().ToList(),
        row.Choice<Tone>(ScenarioStepTable.Tone) ?? default,
        row.Choice<RecipientRole>(ScenarioStepTable.RecipientRole) ?? default,
        row.Text(ScenarioStepTable.TextName),
        row.OptionalNumber(ScenarioStepTable.DaysAfterPrevious),
        row.Amount(ScenarioStepTable.ApprovalAbove),
        row.Amount(ScenarioStepTable.MinimumAmount),
        row.Flag(ScenarioStepTable.ClaimInterest),
        row.Flag(ScenarioStepTable.ClaimCompensation),
        row.Flag(ScenarioStepTable.PlaceHold),
        row.Flag(ScenarioStepTable.WarnSales),
        row.Flag(ScenarioStepTable.IsFormalNotice),
        row.Flag(ScenarioStepTable.HandOver),
        row.OptionalNumber(ScenarioStepTable.PayWithinDays));

    private SegmentSetting Segment(ExportedRow row, IReadOnlyDictionary<Guid, string> scenarios) => new(
        row.Number(SegmentTable.Rank),
        Name(row, SegmentTable.Name, known.Segments.FirstOrDefault(one => one.Rank == row.Number(SegmentTable.Rank))?.Name),
        scenarios[row.Lookup(SegmentTable.ScenarioId)!.Value],
        row.Choice<DebtorKind>(SegmentTable.DebtorKind),
        row.OptionalText(SegmentTable.Tags),
        row.Amount(SegmentTable.MinimumBalance),
        row.Flag(SegmentTable.IsCatchAll));

    private static TextFile Template(ExportedRow row) => new(
        row.Text(MessageTemplateTable.Code),
        row.Text(MessageTemplateTable.Name),
        row.Text(MessageTemplateTable.TextName),
        row.Text(MessageTemplateTable.Language),
        row.Choice<Channel>(MessageTemplateTable.Channel),
        row.Choice<DebtorKind>(MessageTemplateTable.DebtorKind),
        row.OptionalText(MessageTemplateTable.Subject),
        row.Text(MessageTemplateTable.Body));

    private static ReferenceRate Rate(ExportedRow row)
    {
        var day = DateOnly.ParseExact(row.Without(ReferenceRateTable.Name).Text(ReferenceRateTable.StartsOn)[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new ReferenceRate(
            row.Text(ReferenceRateTable.Series),
            new HalfYear(day.Year, day.Month <= 6 ? 1 : 2),
            row.Amount(ReferenceRateTable.Percent),
            row.Text(ReferenceRateTable.Source),
            row.Choice<RateConfidence>(ReferenceRateTable.Confidence) ?? default);
    }

    private static Dictionary<Guid, string> Codes(IEnumerable<ExportedRow> rows, string id, string code) => rows.ToDictionary(row => row.Id(id), row => row.Text(code));

    private static IEnumerable<ExportedRow> InOrder(IEnumerable<ExportedRow> rows, string code, IEnumerable<string> known)
    {
        var order = known.ToList();
        return rows.OrderBy(row => order.IndexOf(row.Text(code)) is var index and >= 0 ? index : int.MaxValue).ThenBy(row => row.Text(code), StringComparer.Ordinal);
    }
}
