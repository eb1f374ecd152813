using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;
using Money = Relance.Domain.Money;

namespace Relance.Plugin.Reading;

/// <summary>Claim rows as claims of the domain.</summary>
internal static class ClaimRows
{
    /// <summary>Every claim of these invoices, in any state.</summary>
    public static QueryExpression Query(IEnumerable<Guid> invoiceIds)
    {
        var query = new QueryExpression(ClaimTable.LogicalName) { ColumnSet = Columns() };
        query.Criteria.AddCondition(ClaimTable.InvoiceId, ConditionOperator.In, invoiceIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ClaimTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    /// <summary>What was received for these invoices and did not bounce.</summary>
    public static QueryExpression ReceiptQuery(IEnumerable<Guid> invoiceIds)
    {
        var query = new QueryExpression(PaymentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                PaymentTable.Amount, PaymentTable.ClaimId, PaymentTable.InvoiceId, PaymentTable.Kind, PaymentTable.ReceivedOn, PaymentTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(PaymentTable.InvoiceId, ConditionOperator.In, invoiceIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(PaymentTable.BouncedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(PaymentTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    public static ColumnSet Columns() => new(
        ClaimTable.AccruedOn,
        ClaimTable.Amount,
        ClaimTable.ClaimedOn,
        ClaimTable.FromOn,
        ClaimTable.InvoiceId,
        ClaimTable.Kind,
        ClaimTable.PaidAmount,
        ClaimTable.PeriodKey,
        ClaimTable.ReinstatedById,
        ClaimTable.ReinstatedOn,
        ClaimTable.ReinstatementReason,
        ClaimTable.ReminderId,
        ClaimTable.ReversalReason,
        ClaimTable.ReversedById,
        ClaimTable.ReversedOn,
        ClaimTable.State,
        ClaimTable.ToOn,
        ClaimTable.TransactionCurrencyId,
        ClaimTable.WaivedById,
        ClaimTable.WaivedOn,
        ClaimTable.WaiverReason);

    public static Claim Of(Row row, string currency) => new()
    {
        Id = row.Id,
        InvoiceId = row.Key(ClaimTable.InvoiceId)!.Value,
        Kind = row.Choice<ClaimKind>(ClaimTable.Kind) ?? ClaimKind.Interest,
        Period = ClaimPeriod.Of(row.Text(ClaimTable.PeriodKey) ?? "", row.Day(ClaimTable.FromOn), row.Day(ClaimTable.ToOn)),
        Amount = new Money(row.Amount(ClaimTable.Amount) ?? 0m, currency),
        Paid = row.Amount(ClaimTable.PaidAmount) ?? 0m,
        State = row.Choice<ClaimState>(ClaimTable.State) ?? ClaimState.Accrued,
        AccruedOn = row.Day(ClaimTable.AccruedOn)!.Value,
        ClaimedOn = row.Day(ClaimTable.ClaimedOn),
        ReminderId = row.Key(ClaimTable.ReminderId),
        Acts = Acts(row).ToValueList(),
    };

    private static IEnumerable<ClaimAct> Acts(Row row) => new[]
    {
        Act(row, ClaimActKind.Waive, ClaimTable.WaivedOn, ClaimTable.WaivedById, ClaimTable.WaiverReason),
        Act(row, ClaimActKind.Reinstate, ClaimTable.ReinstatedOn, ClaimTable.ReinstatedById, ClaimTable.ReinstatementReason),
        Act(row, ClaimActKind.Reverse, ClaimTable.ReversedOn, ClaimTable.ReversedById, ClaimTable.ReversalReason),
    }.Where(act => act is not null).Select(act => act!);

    private static ClaimAct? Act(Row row, ClaimActKind kind, string on, string by, string why) =>
        row.Day(on) is { } day ? new ClaimAct(kind, day, row.Key(by) ?? Guid.Empty, row.Text(why) ?? "") : null;
}
