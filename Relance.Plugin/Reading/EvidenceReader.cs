using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Reads what proves a debt besides what a decision looks at: every row about the chosen invoices, and the messages with their proof.</summary>
public sealed class EvidenceReader(RowReader rows)
{
    private static readonly string[] ActivityTables = [EmailTable.LogicalName, LetterTable.LogicalName, PhoneCallTable.LogicalName, TaskTable.LogicalName];

    /// <summary>Payments, credit notes and write-offs of the invoices, by day.</summary>
    public List<Row> Payments(ICollection<Guid> invoices) => OfInvoices(
        PaymentTable.LogicalName,
        PaymentTable.InvoiceId,
        invoices,
        PaymentTable.ReceivedOn,
        PaymentTable.Amount,
        PaymentTable.BouncedOn,
        PaymentTable.InvoiceId,
        PaymentTable.Kind,
        PaymentTable.Reference);

    public List<Row> Disputes(ICollection<Guid> invoices) => OfInvoices(
        DisputeTable.LogicalName,
        DisputeTable.InvoiceId,
        invoices,
        DisputeTable.OpenedOn,
        DisputeTable.AcceptedAmount,
        DisputeTable.Amount,
        DisputeTable.Cause,
        DisputeTable.Description,
        DisputeTable.InvoiceId,
        DisputeTable.Name,
        DisputeTable.Outcome,
        DisputeTable.ResolvedOn,
        DisputeTable.State);

    public List<Row> Claims(ICollection<Guid> invoices) => OfInvoices(
        ClaimTable.LogicalName,
        ClaimTable.InvoiceId,
        invoices,
        ClaimTable.FromOn,
        ClaimTable.AccruedOn,
        ClaimTable.Amount,
        ClaimTable.InvoiceId,
        ClaimTable.Kind,
        ClaimTable.Name,
        ClaimTable.PaidAmount,
        ClaimTable.State,
        ClaimTable.Statement,
        ClaimTable.ToOn);

    /// <summary>Promises of the debtor with their instalments, one row each: a promise can cover every invoice without naming one.</summary>
    public List<Row> Promises(Guid account) => OfAccount(
        PromiseTable.LogicalName,
        PromiseTable.AccountId,
        account,
        PromiseTable.PromisedOn,
        PromiseTable.Amount,
        PromiseTable.KeptAmount,
        PromiseTable.Name,
        PromiseTable.Notes,
        PromiseTable.State);

    public List<Row> Plans(Guid account) => OfAccount(
        PaymentPlanTable.LogicalName,
        PaymentPlanTable.AccountId,
        account,
        PaymentPlanTable.ProposedOn,
        PaymentPlanTable.AcceptedOn,
        PaymentPlanTable.Amount,
        PaymentPlanTable.DecidedOn,
        PaymentPlanTable.Name,
        PaymentPlanTable.Notes,
        PaymentPlanTable.PaidAmount,
        PaymentPlanTable.State);

    /// <summary>Formal notices whose reminder is one of these.</summary>
    public List<Row> Notices(ICollection<Guid> reminders)
    {
        var query = new QueryExpression(FormalNoticeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                FormalNoticeTable.CountsOn,
                FormalNoticeTable.DatedOn,
                FormalNoticeTable.DeadlineOn,
                FormalNoticeTable.Name,
                FormalNoticeTable.PresentedOn,
                FormalNoticeTable.ProofNumber,
                FormalNoticeTable.ReceivedOn,
                FormalNoticeTable.ReminderId,
                FormalNoticeTable.ReturnedOn,
                FormalNoticeTable.SentOn),
        };
        return In(query, FormalNoticeTable.ReminderId, reminders);
    }

    /// <summary>Reminders about the invoices that left the house, by day of issue.</summary>
    public List<Row> Reminders(ICollection<Guid> invoices)
    {
        var query = new QueryExpression(ReminderTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ReminderTable.Address,
                ReminderTable.Amount,
                ReminderTable.Channel,
                ReminderTable.CountedOn,
                ReminderTable.FailureText,
                ReminderTable.IsFormalNotice,
                ReminderTable.IssuedOn,
                ReminderTable.Name,
                ReminderTable.State,
                ReminderTable.Summary),
            Distinct = true,
        };
        query.Criteria.AddCondition(ReminderTable.IssuedOn, ConditionOperator.NotNull);
        query.AddLink(ReminderLineTable.LogicalName, ReminderTable.Id, ReminderLineTable.ReminderId)
            .LinkCriteria.AddCondition(ReminderLineTable.InvoiceId, ConditionOperator.In, invoices.Cast<object>().ToArray());
        query.AddOrder(ReminderTable.IssuedOn, OrderType.Ascending);
        return rows.All(query);
    }

    /// <summary>The activities that carried the reminders, of every channel.</summary>
    public List<Row> Activities(ICollection<Guid> reminders)
    {
        var found = new List<Row>();
        foreach (var table in ActivityTables)
        {
            // These columns have the same names in every activity table.
            var query = new QueryExpression(table)
            {
                ColumnSet = new ColumnSet(EmailTable.ActualEnd, EmailTable.Description, EmailTable.ReminderId, EmailTable.StateCode, EmailTable.StatusCode, EmailTable.Subject),
            };
            found.AddRange(In(query, EmailTable.ReminderId, reminders));
        }

        return found;
    }

    /// <summary>Files attached to these rows.</summary>
    public List<Row> Documents(ICollection<Guid> owners)
    {
        var query = new QueryExpression(AnnotationTable.LogicalName)
        {
            ColumnSet = new ColumnSet(AnnotationTable.DocumentBody, AnnotationTable.FileName, AnnotationTable.ObjectId, AnnotationTable.Subject),
        };
        query.Criteria.AddCondition(AnnotationTable.FileName, ConditionOperator.NotNull);
        return In(query, AnnotationTable.ObjectId, owners);
    }

    private List<Row> OfInvoices(string table, string column, ICollection<Guid> invoices, string order, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns.Concat([order]).ToArray()) };
        query.AddOrder(order, OrderType.Ascending);
        return In(query, column, invoices);
    }

    private List<Row> OfAccount(string table, string column, Guid account, string order, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns.Concat([order]).ToArray()) };
        query.AddOrder(order, OrderType.Ascending);
        return In(query, column, [account]);
    }

    private List<Row> In(QueryExpression query, string column, ICollection<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        query.Criteria.AddCondition(column, ConditionOperator.In, ids.Cast<object>().ToArray());
        return rows.All(query);
    }
}
