using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Segments, scenario versions and steps as settings of the domain.</summary>
public static class ScenarioRows
{
    private const string Version = "version";
    private const string Scenario = "scenario";

    public static QueryExpression SegmentQuery()
    {
        var query = new QueryExpression(SegmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                SegmentTable.Countries,
                SegmentTable.DebtorKind,
                SegmentTable.IsCatchAll,
                SegmentTable.MaximumBalance,
                SegmentTable.MinimumBalance,
                SegmentTable.Name,
                SegmentTable.PaymentBic,
                SegmentTable.PaymentIban,
                SegmentTable.PaymentLink,
                SegmentTable.Rank,
                SegmentTable.RiskClasses,
                SegmentTable.ScenarioId,
                SegmentTable.Tags),
        };
        query.Criteria.AddCondition(SegmentTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(SegmentTable.ScenarioId, ConditionOperator.NotNull);
        return query;
    }

    public static Segment SegmentOf(Row row) => new()
    {
        Id = row.Id,
        Name = row.Text(SegmentTable.Name) ?? "",
        Rank = row.Integer(SegmentTable.Rank) ?? int.MaxValue,
        ScenarioId = row.Key(SegmentTable.ScenarioId)!.Value,
        Kind = row.Choice<DebtorKind>(SegmentTable.DebtorKind),
        Countries = row.Words(SegmentTable.Countries),
        Tags = row.Words(SegmentTable.Tags),
        RiskClasses = row.Words(SegmentTable.RiskClasses),
        MinimumBalance = row.Amount(SegmentTable.MinimumBalance),
        MaximumBalance = row.Amount(SegmentTable.MaximumBalance),
        IsCatchAll = row.Flag(SegmentTable.IsCatchAll),
        HasWayToPay = row.Text(SegmentTable.PaymentIban) is not null || row.Text(SegmentTable.PaymentLink) is not null,
    };

    /// <summary>The steps of one version, in order.</summary>
    public static QueryExpression StepsOf(Guid versionId)
    {
        var query = new QueryExpression(ScenarioStepTable.LogicalName) { ColumnSet = StepColumns() };
        query.Criteria.AddCondition(ScenarioStepTable.ScenarioVersionId, ConditionOperator.Equal, versionId);
        query.AddOrder(ScenarioStepTable.Order, OrderType.Ascending);
        return query;
    }

    /// <summary>Steps with their version and the name of the scenario, in order; those of drafts are left out.</summary>
    public static QueryExpression StepQuery()
    {
        var query = new QueryExpression(ScenarioStepTable.LogicalName) { ColumnSet = StepColumns() };
        query.AddOrder(ScenarioStepTable.Order, OrderType.Ascending);
        var version = query.AddLink(ScenarioVersionTable.LogicalName, ScenarioStepTable.ScenarioVersionId, ScenarioVersionTable.Id);
        version.EntityAlias = Version;
        version.Columns = VersionColumns();
        version.LinkCriteria.AddCondition(
            ScenarioVersionTable.VersionState, ConditionOperator.In, Choices.NumberOf(VersionState.Published), Choices.NumberOf(VersionState.Retired));
        var scenario = version.AddLink(ScenarioTable.LogicalName, ScenarioVersionTable.ScenarioId, ScenarioTable.Id);
        scenario.EntityAlias = Scenario;
        scenario.Columns = new ColumnSet(ScenarioTable.Name);
        return query;
    }

    /// <param name="rows">Of <see cref="StepQuery"/>.</param>
    public static ValueList<ScenarioVersion> VersionsOf(IEnumerable<Row> rows) => rows
        .GroupBy(row => row.Key(ScenarioStepTable.ScenarioVersionId))
        .Select(group => VersionOf(group.First().Linked(Version), group.First().Linked(Scenario).Text(ScenarioTable.Name), group.Select(StepOf).ToValueList()))
        .ToValueList();

    public static WaysToPay WaysToPayOf(Row row) =>
        new(row.Text(SegmentTable.PaymentIban), row.Text(SegmentTable.PaymentBic), row.Text(SegmentTable.PaymentLink));

    public static ColumnSet StepColumns() => new(
        ScenarioStepTable.ApprovalAbove,
        ScenarioStepTable.Channel,
        ScenarioStepTable.ClaimCompensation,
        ScenarioStepTable.ClaimInterest,
        ScenarioStepTable.DaysAfterPrevious,
        ScenarioStepTable.DaysFromDue,
        ScenarioStepTable.FallbackChannel1,
        ScenarioStepTable.FallbackChannel2,
        ScenarioStepTable.FeeAmount,
        ScenarioStepTable.FeeBands,
        ScenarioStepTable.FeeBase,
        ScenarioStepTable.FeeKind,
        ScenarioStepTable.FeeMaximum,
        ScenarioStepTable.FeeMinimum,
        ScenarioStepTable.FeePercent,
        ScenarioStepTable.HandOver,
        ScenarioStepTable.IsFormalNotice,
        ScenarioStepTable.MinimumAmount,
        ScenarioStepTable.Name,
        ScenarioStepTable.Order,
        ScenarioStepTable.PayWithinDays,
        ScenarioStepTable.PlaceHold,
        ScenarioStepTable.RecipientRole,
        ScenarioStepTable.ScenarioVersionId,
        ScenarioStepTable.TellAccounting,
        ScenarioStepTable.TellProject,
        ScenarioStepTable.TextName,
        ScenarioStepTable.Tone,
        ScenarioStepTable.WarnSales);

    public static ColumnSet VersionColumns() => new(
        ScenarioVersionTable.Id,
        ScenarioVersionTable.CatchUp,
        ScenarioVersionTable.Grouping,
        ScenarioVersionTable.Migration,
        ScenarioVersionTable.MinimumDebtor,
        ScenarioVersionTable.MinimumGapDays,
        ScenarioVersionTable.MinimumInvoice,
        ScenarioVersionTable.QuietDays,
        ScenarioVersionTable.RepeatDays,
        ScenarioVersionTable.RepeatTimes,
        ScenarioVersionTable.ScenarioId,
        ScenarioVersionTable.SendWeekdays,
        ScenarioVersionTable.Version,
        ScenarioVersionTable.VersionState);

    public static ScenarioVersion VersionOf(Row row, string? scenarioName, ValueList<Step> steps) => new()
    {
        Id = row.Key(ScenarioVersionTable.Id) ?? row.Id,
        ScenarioId = row.Key(ScenarioVersionTable.ScenarioId) ?? Guid.Empty,
        ScenarioName = scenarioName ?? "",
        Version = row.Integer(ScenarioVersionTable.Version) ?? 0,
        State = row.Choice<VersionState>(ScenarioVersionTable.VersionState) ?? VersionState.Draft,
        Migration = row.Choice<Migration>(ScenarioVersionTable.Migration) ?? Migration.Finish,
        Steps = steps,
        CatchUp = row.Choice<CatchUp>(ScenarioVersionTable.CatchUp) ?? CatchUp.NextStep,
        Grouping = row.Choice<Grouping>(ScenarioVersionTable.Grouping) ?? Grouping.PerDebtor,
        MinimumGapDays = row.Integer(ScenarioVersionTable.MinimumGapDays) ?? 1,
        MinimumInvoice = row.Amount(ScenarioVersionTable.MinimumInvoice),
        MinimumDebtor = row.Amount(ScenarioVersionTable.MinimumDebtor),
        QuietDays = row.Integer(ScenarioVersionTable.QuietDays),
        RepeatDays = row.Integer(ScenarioVersionTable.RepeatDays),
        RepeatTimes = row.Integer(ScenarioVersionTable.RepeatTimes) ?? 0,
        SendWindow = row.Text(ScenarioVersionTable.SendWeekdays) is null
            ? SendWindow.Always
            : new SendWindow(CalendarRows.WeekdaysOf(row.Words(ScenarioVersionTable.SendWeekdays))),
    };

    public static Step StepOf(Row row) => new()
    {
        Id = row.Id,
        Order = row.Integer(ScenarioStepTable.Order) ?? 0,
        Name = row.Text(ScenarioStepTable.Name) ?? "",
        DaysFromDue = row.Integer(ScenarioStepTable.DaysFromDue),
        DaysAfterPrevious = row.Integer(ScenarioStepTable.DaysAfterPrevious),
        Channels = ChannelsOf(row),
        Tone = row.Choice<Tone>(ScenarioStepTable.Tone) ?? Tone.Courteous,
        Recipient = row.Choice<RecipientRole>(ScenarioStepTable.RecipientRole) ?? RecipientRole.Accounting,
        ApprovalAbove = row.Amount(ScenarioStepTable.ApprovalAbove),
        MinimumAmount = row.Amount(ScenarioStepTable.MinimumAmount),
        TextName = row.Text(ScenarioStepTable.TextName) ?? "",
        ClaimsInterest = row.Flag(ScenarioStepTable.ClaimInterest),
        ClaimsCompensation = row.Flag(ScenarioStepTable.ClaimCompensation),
        Fee = FeeRows.Of(row),
        PayWithinDays = row.Integer(ScenarioStepTable.PayWithinDays),
        PlacesHold = row.Flag(ScenarioStepTable.PlaceHold),
        WarnsSales = row.Flag(ScenarioStepTable.WarnSales),
        TellsAccounting = row.Flag(ScenarioStepTable.TellAccounting),
        TellsProject = row.Flag(ScenarioStepTable.TellProject),
        IsFormalNotice = row.Flag(ScenarioStepTable.IsFormalNotice),
        HandsOver = row.Flag(ScenarioStepTable.HandOver),
    };

    private static ValueList<Channel> ChannelsOf(Row row)
    {
        var given = new[] { ScenarioStepTable.Channel, ScenarioStepTable.FallbackChannel1, ScenarioStepTable.FallbackChannel2 }
            .Select(column => row.Choice<Channel>(column))
            .Where(channel => channel is not null)
            .Select(channel => channel!.Value)
            .Distinct()
            .ToValueList();
        return given.IsEmpty ? ValueList.Of(Channel.Email) : given;
    }
}
