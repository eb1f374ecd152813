using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Payment plans with their instalments and invoices as plans of the domain.</summary>
internal static class PlanRows
{
    private const string Instalment = "instalment";
    private const string Plan = "plan";

    public static ColumnSet Columns() => new(
        PaymentPlanTable.AcceptedOn,
        PaymentPlanTable.AccountId,
        PaymentPlanTable.ContactId,
        PaymentPlanTable.CureDays,
        PaymentPlanTable.DefaultDays,
        PaymentPlanTable.Name,
        PaymentPlanTable.PaidAmount,
        PaymentPlanTable.PaidBefore,
        PaymentPlanTable.ProposedOn,
        PaymentPlanTable.Remainder,
        PaymentPlanTable.Rhythm,
        PaymentPlanTable.State,
        PaymentPlanTable.TransactionCurrencyId);

    /// <summary>Those that are accepted or in default: one row per instalment.</summary>
    public static QueryExpression Query(Guid accountId)
    {
        var query = WithInstalments();
        query.Criteria.AddCondition(PaymentPlanTable.AccountId, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition(PaymentPlanTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(
            PaymentPlanTable.State, ConditionOperator.In, Choices.NumberOf(PlanState.Accepted), Choices.NumberOf(PlanState.Defaulted));
        return query;
    }

    /// <summary>One plan, whatever its state: one row per instalment.</summary>
    public static QueryExpression QueryOne(Guid planId)
    {
        var query = WithInstalments();
        query.Criteria.AddCondition(PaymentPlanTable.Id, ConditionOperator.Equal, planId);
        return query;
    }

    /// <summary>The invoices of these plans.</summary>
    public static QueryExpression InvoiceQuery(IEnumerable<Guid> planIds)
    {
        var query = new QueryExpression(PlanInvoiceTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PlanInvoiceTable.PaymentPlanId, PlanInvoiceTable.InvoiceId),
        };
        query.Criteria.AddCondition(PlanInvoiceTable.PaymentPlanId, ConditionOperator.In, planIds.Cast<object>().ToArray());
        return query;
    }

    /// <summary>Accepted plans about one of the invoices, other than this one; one row per invoice, with the number of the plan.</summary>
    public static QueryExpression OthersInForce(IEnumerable<Guid> invoiceIds, Guid planId)
    {
        var query = new QueryExpression(PlanInvoiceTable.LogicalName) { ColumnSet = new ColumnSet(PlanInvoiceTable.InvoiceId, PlanInvoiceTable.Name) };
        query.Criteria.AddCondition(PlanInvoiceTable.InvoiceId, ConditionOperator.In, invoiceIds.Cast<object>().ToArray());
        var plan = query.AddLink(PaymentPlanTable.LogicalName, PlanInvoiceTable.PaymentPlanId, PaymentPlanTable.Id);
        plan.EntityAlias = Plan;
        plan.Columns = new ColumnSet(PaymentPlanTable.Name);
        plan.LinkCriteria.AddCondition(PaymentPlanTable.State, ConditionOperator.Equal, Choices.NumberOf(PlanState.Accepted));
        plan.LinkCriteria.AddCondition(PaymentPlanTable.StateCode, ConditionOperator.Equal, 0);
        plan.LinkCriteria.AddCondition(PaymentPlanTable.Id, ConditionOperator.NotEqual, planId);
        return query;
    }

    /// <summary>Number of the plan in a row of <see cref="OthersInForce"/>.</summary>
    public static string NumberOfOther(Row row) => row.Linked(Plan).Text(PaymentPlanTable.Name) ?? "";

    /// <param name="rows">The instalments of one plan; without any, one row.</param>
    public static PaymentPlan PlanOf(IReadOnlyList<Row> rows, string currency, ValueList<Guid> invoiceIds) => PlanOf(rows[0], currency) with
    {
        InvoiceIds = invoiceIds,
        Instalments = rows
            .Select(row => row.Linked(Instalment))
            .Where(row => row.Day(PlanInstalmentTable.DueOn) is not null)
            .Select(InstalmentOf)
            .OrderBy(instalment => instalment.DueOn)
            .ToValueList(),
    };

    /// <summary>A plan as it is being written, with the instalments and invoices that come in the same request.</summary>
    public static PaymentPlan EnteredPlan(Row row, Entity target, string currency) => PlanOf(row, currency) with
    {
        Instalments = Children(target, PaymentPlanTable.Children.Instalments).Select(InstalmentOf).ToValueList(),
        InvoiceIds = Children(target, PaymentPlanTable.Children.Invoices).Select(child => child.Key(PlanInvoiceTable.InvoiceId)!.Value).ToValueList(),
    };

    private static PaymentPlan PlanOf(Row row, string currency) => new()
    {
        Id = row.Id,
        Number = row.Text(PaymentPlanTable.Name) ?? "",
        Currency = currency,
        InvoiceIds = ValueList<Guid>.Empty,
        Instalments = ValueList<PlanInstalment>.Empty,
        AcceptedOn = row.Day(PaymentPlanTable.AcceptedOn),
        DefaultDays = row.Integer(PaymentPlanTable.DefaultDays) ?? 0,
        CureDays = row.Integer(PaymentPlanTable.CureDays) ?? 0,
        State = row.Choice<PlanState>(PaymentPlanTable.State) ?? PlanState.Proposed,
        KnownPaid = row.Amount(PaymentPlanTable.PaidAmount) ?? 0m,
        PaidBefore = row.Amount(PaymentPlanTable.PaidBefore) ?? 0m,
    };

    private static PlanInstalment InstalmentOf(Row row) =>
        new(row.Day(PlanInstalmentTable.DueOn)!.Value, row.Amount(PlanInstalmentTable.Amount) ?? 0m);

    private static IEnumerable<Row> Children(Entity target, string relationship) =>
        target.RelatedEntities.TryGetValue(new Relationship(relationship), out var children)
            ? children.Entities.Select(entity => new Row(entity))
            : [];

    private static QueryExpression WithInstalments()
    {
        var query = new QueryExpression(PaymentPlanTable.LogicalName) { ColumnSet = Columns() };
        var instalment = query.AddLink(PlanInstalmentTable.LogicalName, PaymentPlanTable.Id, PlanInstalmentTable.PaymentPlanId, JoinOperator.LeftOuter);
        instalment.EntityAlias = Instalment;
        instalment.Columns = new ColumnSet(PlanInstalmentTable.DueOn, PlanInstalmentTable.Amount);
        return query;
    }
}
