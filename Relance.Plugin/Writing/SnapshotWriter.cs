using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>
/// Keeps the figures of a month, one row per currency, and their recommendations. Keys make it safe to repeat: a second time replaces
/// figures and never touches what people decided about a recommendation.
/// </summary>
public sealed class SnapshotWriter(Execution execution, RowReader rows, LedgerReader ledger, ConfigurationReader configurations)
{
    /// <summary>What the columns of days and percentages hold.</summary>
    private const decimal LargestFigure = 100_000_000m;

    /// <summary>What the platform holds in any decimal column; amounts of large ledgers in small currencies go beyond it.</summary>
    private const decimal LargestEffect = 100_000_000_000m;

    /// <summary>The last month that has ended before the day.</summary>
    public static LocalDate LastEnded(LocalDate day) => MonthPeriod.Of(day).Start.PlusDays(-1);

    /// <summary>Whether the figures of the last ended month are still to be taken: one request.</summary>
    public bool IsMissing(LocalDate today)
    {
        var query = new QueryExpression(KpiSnapshotTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(KpiSnapshotTable.MonthEndOn, ConditionOperator.Equal, Days.ToColumn(LastEnded(today)));
        return rows.First(query) is null;
    }

    /// <param name="monthEnd">The last day of a month.</param>
    public ValueList<MonthFigures> Take(LocalDate monthEnd)
    {
        var months = MonthFigures.AllOf(ledger.Read(monthEnd), monthEnd, configurations.Get().Policy.BaseCurrency);
        foreach (var month in months)
        {
            var snapshot = Write(month);
            foreach (var recommendation in month.Recommendations)
            {
                Write(month, snapshot, recommendation);
            }

            Withdraw(month, snapshot);
        }

        return months;
    }

    private EntityReference Write(MonthFigures month)
    {
        var snapshot = month.Snapshot;
        var row = new Entity(KpiSnapshotTable.LogicalName)
        {
            [KpiSnapshotTable.Name] = FormattableString.Invariant($"{month.MonthEnd:uuuu-MM} {month.Currency}"),
            [KpiSnapshotTable.TransactionCurrencyId] = new EntityReference(TransactionCurrencyTable.LogicalName, configurations.Get().CurrencyId(month.Currency)),
            [KpiSnapshotTable.Sales] = Amount(snapshot, Kpi.SalesOfMonthAmount),
            [KpiSnapshotTable.Collected] = Amount(snapshot, Kpi.CollectedInMonthAmount),
            [KpiSnapshotTable.Receivables] = Amount(snapshot, Kpi.ReceivablesAtMonthEndAmount),
            [KpiSnapshotTable.Overdue] = Amount(snapshot, Kpi.OverdueAtMonthEndAmount),
            [KpiSnapshotTable.Disputed] = Amount(snapshot, Kpi.DisputedAtMonthEndAmount),
            [KpiSnapshotTable.DsoAccounting] = Short(snapshot.Of(Kpi.DsoAccountingOver3MonthsDays)),
            [KpiSnapshotTable.DsoCountBack] = Short(snapshot.Of(Kpi.DsoCountBackAtMonthEndDays)),
            [KpiSnapshotTable.BestPossibleDso] = Short(snapshot.Of(Kpi.BestPossibleDsoOver3MonthsDays)),
            [KpiSnapshotTable.AverageDaysDelinquent] = Short(snapshot.Of(Kpi.AverageDaysDelinquentOver3MonthsDays)),
            [KpiSnapshotTable.AverageDelayWeighted] = Short(snapshot.Of(Kpi.AverageDelayWeightedOver12MonthsDays)),
            [KpiSnapshotTable.CollectionEffectiveness] = Short(snapshot.Of(Kpi.CollectionEffectivenessOfMonthPercent)),
            [KpiSnapshotTable.OverduePercent] = Short(snapshot.Of(Kpi.OverdueAtMonthEndPercent)),
            [KpiSnapshotTable.DisputedPercent] = Short(snapshot.Of(Kpi.DisputedAtMonthEndPercent)),
            [KpiSnapshotTable.PromisesKeptPercent] = Short(snapshot.Of(Kpi.PromisesKeptOfMonthPercent)),
            [KpiSnapshotTable.Json] = MonthJson.Of(month),
        };
        row.KeyAttributes[KpiSnapshotTable.MonthEndOn] = Days.ToColumn(month.MonthEnd);
        row.KeyAttributes[KpiSnapshotTable.CurrencyCode] = month.Currency;
        return ((UpsertResponse)execution.AsSystem.Execute(new UpsertRequest { Target = row })).Target;
    }

    // The state is left out: a new row gets its default, a known one keeps what people made of it.
    private void Write(MonthFigures month, EntityReference snapshot, Recommendation recommendation)
    {
        var english = RecommendationTexts.Proposal(recommendation, TextCulture.EnglishBritain);
        var french = RecommendationTexts.Proposal(recommendation, TextCulture.FrenchFrance);
        execution.AsSystem.Execute(new UpsertRequest
        {
            Target = new Entity(RecommendationTable.LogicalName, RecommendationTable.Key, KeyOf(month, recommendation))
            {
                [RecommendationTable.Name] = Activities.Cut(HouseLanguage.Of(configurations.Get()).Language == "fr" ? french : english, RecommendationTable.Lengths.Name),
                [RecommendationTable.KpiSnapshotId] = snapshot,
                [RecommendationTable.Code] = recommendation.Code.ToString(),
                [RecommendationTable.ReasonEn] = Text(english, recommendation, month.Currency, TextCulture.EnglishBritain),
                [RecommendationTable.ReasonFr] = Text(french, recommendation, month.Currency, TextCulture.FrenchFrance),
                [RecommendationTable.Effect] = Short(recommendation.Effect, LargestEffect),
                [RecommendationTable.Unit] = Choices.To(recommendation.Unit),
                [RecommendationTable.Priority] = Choices.To(recommendation.Priority),
                [RecommendationTable.StateCode] = new OptionSetValue(0),
            },
        });
    }

    // Figures that were put right can take a reason away: what nobody has decided about yet is laid aside.
    private void Withdraw(MonthFigures month, EntityReference snapshot)
    {
        var query = new QueryExpression(RecommendationTable.LogicalName) { ColumnSet = new ColumnSet(RecommendationTable.Key) };
        query.Criteria.AddCondition(RecommendationTable.KpiSnapshotId, ConditionOperator.Equal, snapshot.Id);
        query.Criteria.AddCondition(RecommendationTable.State, ConditionOperator.Equal, RecommendationStateChoice.Open);
        query.Criteria.AddCondition(RecommendationTable.StateCode, ConditionOperator.Equal, 0);
        var found = month.Recommendations.Select(one => KeyOf(month, one)).ToList();
        foreach (var row in rows.All(query).Where(row => !found.Contains(row.Text(RecommendationTable.Key)!)))
        {
            execution.AsSystem.Update(new Entity(RecommendationTable.LogicalName, row.Id) { [RecommendationTable.StateCode] = new OptionSetValue(1) });
        }
    }

    private static string KeyOf(MonthFigures month, Recommendation one) => Activities.Cut(
        FormattableString.Invariant($"{month.MonthEnd:uuuu-MM}|{month.Currency}|{one.Code}|{one.Reason.Detail}|{one.Segment}|{one.Channel}"),
        RecommendationTable.Lengths.Key);

    private static string Text(string proposal, Recommendation one, string currency, TextCulture culture) =>
        Activities.Cut(proposal + "\n" + RecommendationTexts.Effect(one, currency, culture), RecommendationTable.Lengths.ReasonEn);

    private static Money? Amount(KpiSnapshot snapshot, Kpi kpi) => snapshot.Of(kpi) is { } value ? new Money(Rounding.ToMinorUnit(value, snapshot.Currency)) : null;

    // What does not fit stays empty: one figure that no view can show must not cost the month its other figures. Texts tell it all the same.
    private static object? Short(decimal? value, decimal largest = LargestFigure) =>
        value is { } number && Math.Abs(number) <= largest ? Math.Round(number, 2, MidpointRounding.AwayFromZero) : null;
}
