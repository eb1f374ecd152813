using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Reading;

/// <summary>A kept month with the row that keeps it.</summary>
public sealed record KeptFigures(System.Guid Id, MonthFigures Month);

/// <summary>Reads the figures that were kept: one query, with the rights of the person who asks.</summary>
public sealed class MonthReader(RowReader rows)
{
    /// <summary>The month and those before it that a report shows, oldest first.</summary>
    public ValueList<KeptFigures> Read(LocalDate monthEnd)
    {
        var query = new QueryExpression(KpiSnapshotTable.LogicalName)
        {
            ColumnSet = new ColumnSet(KpiSnapshotTable.CurrencyCode, KpiSnapshotTable.Json, KpiSnapshotTable.MonthEndOn),
        };
        query.Criteria.AddCondition(KpiSnapshotTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(KpiSnapshotTable.MonthEndOn, ConditionOperator.LessEqual, Days.ToColumn(monthEnd));
        query.Criteria.AddCondition(KpiSnapshotTable.MonthEndOn, ConditionOperator.GreaterEqual, Days.ToColumn(MonthPeriod.EndingWith(monthEnd, MonthReport.MonthsShown).Start));
        query.AddOrder(KpiSnapshotTable.MonthEndOn, OrderType.Ascending);
        var kept = ValueList<KeptFigures>.Empty;
        foreach (var row in rows.AllOfUser(query))
        {
            if (row.Text(KpiSnapshotTable.Json) is { } json)
            {
                kept = kept.With(new KeptFigures(row.Id, MonthJson.Read(json, row.Day(KpiSnapshotTable.MonthEndOn)!.Value, row.Text(KpiSnapshotTable.CurrencyCode)!)));
            }
        }

        return kept;
    }
}
