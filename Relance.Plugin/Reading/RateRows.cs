using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Rows of the reference rate table as published rates of the domain.</summary>
internal static class RateRows
{
    public static QueryExpression Query()
    {
        var query = new QueryExpression(ReferenceRateTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ReferenceRateTable.Confidence, ReferenceRateTable.Percent, ReferenceRateTable.Series, ReferenceRateTable.Source, ReferenceRateTable.StartsOn),
        };
        query.Criteria.AddCondition(ReferenceRateTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    public static ReferenceRates Of(IEnumerable<Row> rows) => new(rows.Select(Of));

    private static ReferenceRate Of(Row row) => new(
        row.Text(ReferenceRateTable.Series)!,
        HalfYear.Of(StartsOn(row)),
        row.Number(ReferenceRateTable.Percent),
        row.Text(ReferenceRateTable.Source) ?? "",
        row.Choice<RateConfidence>(ReferenceRateTable.Confidence) ?? RateConfidence.Stated);

    private static LocalDate StartsOn(Row row) =>
        row.Day(ReferenceRateTable.StartsOn) ?? throw new InvalidOperationException($"The reference rate {row.Id} has no first day.");
}
