using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>What the invoices of a plan owe when it is accepted.</summary>
/// <param name="Open">Their open balances.</param>
/// <param name="Received">Received for them from the day of acceptance on, and gone from <paramref name="Open"/>.</param>
public sealed record PlanDebt(decimal Open, decimal Received)
{
    /// <summary>
    /// What the instalments are held against: money of the day of acceptance may have been taken off before they were computed, or
    /// come after; both are exact.
    /// </summary>
    public decimal Owed(decimal total) => total >= Open && total <= Open + Received ? total : Open;

    /// <summary>The part of what was received that was taken off before the instalments were computed.</summary>
    public decimal PaidBefore(decimal total) => Open + Received - total;
}

/// <summary>Reads the debt of a plan: its invoices, and what was received for them.</summary>
public sealed class PlanDebts(RowReader rows)
{
    public PlanDebt Of(PaymentPlan plan)
    {
        if (plan.InvoiceIds.IsEmpty)
        {
            return new PlanDebt(0m, 0m);
        }

        var ids = plan.InvoiceIds.Cast<object>().ToArray();
        var invoices = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.OpenBalance) };
        invoices.Criteria.AddCondition(InvoiceTable.Id, ConditionOperator.In, ids);
        var payments = new QueryExpression(PaymentTable.LogicalName) { ColumnSet = new ColumnSet(PaymentTable.Amount) };
        payments.Criteria.AddCondition(PaymentTable.InvoiceId, ConditionOperator.In, ids);
        payments.Criteria.AddCondition(PaymentTable.Kind, ConditionOperator.Equal, Choices.NumberOf(PaymentKind.Payment));
        payments.Criteria.AddCondition(PaymentTable.BouncedOn, ConditionOperator.Null);
        payments.Criteria.AddCondition(PaymentTable.StateCode, ConditionOperator.Equal, 0);
        payments.Criteria.AddCondition(PaymentTable.ReceivedOn, ConditionOperator.GreaterEqual, Days.ToColumn(plan.AcceptedOn!.Value));
        return new PlanDebt(
            rows.All(invoices).Sum(row => row.Amount(InvoiceTable.OpenBalance) ?? 0m),
            rows.All(payments).Sum(row => row.Amount(PaymentTable.Amount) ?? 0m));
    }
}
