using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Reads payment plans: those of a debtor that can still matter, or one by its id.</summary>
public sealed class PlanReader(RowReader rows, ConfigurationReader configurations)
{
    /// <summary>Accepted ones and those in default; one query where there is none.</summary>
    public ValueList<PaymentPlan> InForce(Guid accountId) => Of(rows.All(PlanRows.Query(accountId)));

    /// <exception cref="UserMistake">There is no such plan.</exception>
    public StoredPlan Get(Guid planId)
    {
        var found = rows.All(PlanRows.QueryOne(planId));
        return found.Count == 0
            ? throw new UserMistake(MistakeCode.RowNotFound, PaymentPlanTable.LogicalName)
            : new StoredPlan(found[0], Of(found)[0]);
    }

    /// <summary>The row of a plan without its parts; null = it is gone.</summary>
    public Row? Header(Guid planId)
    {
        var query = new QueryExpression(PaymentPlanTable.LogicalName) { ColumnSet = PlanRows.Columns() };
        query.Criteria.AddCondition(PaymentPlanTable.Id, ConditionOperator.Equal, planId);
        return rows.First(query);
    }

    /// <summary>Refuses a second plan on an invoice while another one is in force.</summary>
    /// <exception cref="UserMistake">There is another one; it is named.</exception>
    public void RefuseSecond(ValueList<Guid> invoiceIds, Guid planId)
    {
        if (!invoiceIds.IsEmpty && rows.First(PlanRows.OthersInForce(invoiceIds, planId)) is { } other)
        {
            throw new UserMistake(MistakeCode.InvoiceInPlan, other.Text(PlanInvoiceTable.Name) ?? "", PlanRows.NumberOfOther(other));
        }
    }

    private ValueList<PaymentPlan> Of(List<Row> found)
    {
        if (found.Count == 0)
        {
            return ValueList<PaymentPlan>.Empty;
        }

        var groups = found.GroupBy(row => row.Id).ToList();
        var invoices = rows.All(PlanRows.InvoiceQuery(groups.Select(group => group.Key)))
            .ToLookup(row => row.Key(PlanInvoiceTable.PaymentPlanId)!.Value, row => row.Key(PlanInvoiceTable.InvoiceId)!.Value);
        return groups
            .Select(group => PlanRows.PlanOf(group.ToList(), configurations.CurrencyOf(group.First(), PaymentPlanTable.TransactionCurrencyId), invoices[group.Key].ToValueList()))
            .ToValueList();
    }
}

/// <summary>A plan with its row.</summary>
public sealed record StoredPlan(Row Row, PaymentPlan Plan)
{
    /// <summary>The account that owes.</summary>
    public Guid DebtorId => Row.Key(PaymentPlanTable.AccountId)!.Value;
}
