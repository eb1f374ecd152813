using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Rows of acts that interrupt or suspend the limitation of an invoice.</summary>
internal static class InterruptionRows
{
    /// <summary>Until somebody enters the end of a suspension it goes on; this day lies beyond every decision.</summary>
    private static readonly LocalDate NoEnd = new(2999, 12, 31);

    public static QueryExpression Query(IEnumerable<Guid> invoiceIds)
    {
        var query = new QueryExpression(InterruptionTable.LogicalName)
        {
            ColumnSet = new ColumnSet(InterruptionTable.EndsOn, InterruptionTable.HappenedOn, InterruptionTable.InvoiceId, InterruptionTable.Kind),
        };
        query.Criteria.AddCondition(InterruptionTable.InvoiceId, ConditionOperator.In, invoiceIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(InterruptionTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    public static InvoiceInterruption Of(Row row)
    {
        var invoice = row.Key(InterruptionTable.InvoiceId)!.Value;
        var on = row.Day(InterruptionTable.HappenedOn)!.Value;
        var ends = row.Day(InterruptionTable.EndsOn);
        return row.Choice<InterruptionKind>(InterruptionTable.Kind) is { } kind
            ? new InvoiceInterruption(invoice, new Interruption(kind, on, ends), null)
            : new InvoiceInterruption(invoice, null, new Suspension(on, ends ?? NoEnd));
    }
}
