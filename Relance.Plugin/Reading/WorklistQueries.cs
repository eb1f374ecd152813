using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// The queries of the worklist: one per kind of occasion and each over all debtors, so that their number does not grow with the
/// ledger. Every one brings the debtor along.
/// </summary>
internal static class WorklistQueries
{
    public const string Debtor = "debtor";
    public const string Invoice = "invoice";
    public const string Promise = "promise";

    /// <summary>Reminders that wait for an approval, a call or the post.</summary>
    public static QueryExpression Reminders()
    {
        var query = Of(
            ReminderTable.LogicalName,
            ReminderTable.AmountBase,
            ReminderTable.Channel,
            ReminderTable.IssuedOn,
            ReminderTable.Name,
            ReminderTable.ProposedOn,
            ReminderTable.State);
        var wanted = query.Criteria.AddFilter(LogicalOperator.Or);
        var approvals = wanted.AddFilter(LogicalOperator.And);
        approvals.AddCondition(ReminderTable.State, ConditionOperator.Equal, Choices.NumberOf(ReminderState.Proposed));
        approvals.AddCondition(ReminderTable.RequiresApproval, ConditionOperator.Equal, true);
        var byHand = wanted.AddFilter(LogicalOperator.And);
        byHand.AddCondition(ReminderTable.State, ConditionOperator.Equal, Choices.NumberOf(ReminderState.Issued));
        byHand.AddCondition(
            ReminderTable.Channel,
            ConditionOperator.In,
            Choices.NumberOf(Channel.PhoneCall),
            Choices.NumberOf(Channel.Letter),
            Choices.NumberOf(Channel.RegisteredLetter));
        return WithDebtor(query, ReminderTable.AccountId);
    }

    /// <summary>Open tasks of Relance; what is about no account is no work on a debtor.</summary>
    public static QueryExpression Tasks()
    {
        var query = Of(TaskTable.LogicalName, TaskTable.InvoiceId, TaskTable.OwnerId, TaskTable.ScheduledEnd, TaskTable.Subject, TaskTable.TaskKind);
        query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, TaskTable.States.Open);
        query.Criteria.AddCondition(TaskTable.Key, ConditionOperator.NotNull);
        WithInvoice(query, TaskTable.InvoiceId, JoinOperator.LeftOuter);
        return WithDebtor(query, TaskTable.AccountId);
    }

    /// <summary>Open and broken promises, one row per invoice that they name.</summary>
    public static QueryExpression Promises()
    {
        var query = Of(PromiseTable.LogicalName, PromiseTable.DecidedOn, PromiseTable.Name, PromiseTable.PromisedOn, PromiseTable.State);
        query.Criteria.AddCondition(
            PromiseTable.State,
            ConditionOperator.In,
            Choices.NumberOf(PromiseState.Open),
            Choices.NumberOf(PromiseState.PartlyKept),
            Choices.NumberOf(PromiseState.Broken));
        var covered = query.AddLink(PromiseInvoiceTable.LogicalName, PromiseTable.Id, PromiseInvoiceTable.PromiseId, JoinOperator.LeftOuter);
        var invoice = covered.AddLink(InvoiceTable.LogicalName, PromiseInvoiceTable.InvoiceId, InvoiceTable.Id, JoinOperator.LeftOuter);
        invoice.EntityAlias = Invoice;
        invoice.Columns = new ColumnSet(InvoiceTable.Id, InvoiceTable.OpenBalanceBase);
        return WithDebtor(query, PromiseTable.AccountId);
    }

    /// <summary>Instalments of open promises that fall due on the day.</summary>
    public static QueryExpression Instalments(LocalDate day)
    {
        var query = new QueryExpression(PromiseInstalmentTable.LogicalName) { ColumnSet = new ColumnSet(PromiseInstalmentTable.PromiseId, PromiseInstalmentTable.AmountBase) };
        query.Criteria.AddCondition(PromiseInstalmentTable.DueOn, ConditionOperator.Equal, Days.ToColumn(day));
        var promise = query.AddLink(PromiseTable.LogicalName, PromiseInstalmentTable.PromiseId, PromiseTable.Id);
        promise.EntityAlias = Promise;
        promise.Columns = new ColumnSet(PromiseTable.Name);
        promise.LinkCriteria.AddCondition(PromiseTable.State, ConditionOperator.Equal, Choices.NumberOf(PromiseState.Open));
        promise.LinkCriteria.AddCondition(PromiseTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    /// <summary>Open disputes whose deadline is over.</summary>
    public static QueryExpression Disputes(LocalDate day)
    {
        var query = Of(DisputeTable.LogicalName, DisputeTable.AmountBase, DisputeTable.DeadlineOn, DisputeTable.InvoiceId, DisputeTable.Name, DisputeTable.OwnerSide);
        query.Criteria.AddCondition(DisputeTable.State, ConditionOperator.Equal, Choices.NumberOf(DisputeState.Open));
        query.Criteria.AddCondition(DisputeTable.DeadlineOn, ConditionOperator.LessThan, Days.ToColumn(day));
        WithInvoice(query, DisputeTable.InvoiceId, JoinOperator.Inner);
        return WithDebtor(query, DisputeTable.AccountId);
    }

    /// <summary>Open invoices whose limitation is near, or that their payer would have paid by now.</summary>
    /// <param name="limitation">The last day of limitation that is near.</param>
    public static QueryExpression Invoices(LocalDate day, LocalDate limitation)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName)
        {
            ColumnSet = new ColumnSet(InvoiceTable.DueDate, InvoiceTable.ExpectedOn, InvoiceTable.InvoiceNumber, InvoiceTable.LimitationOn, InvoiceTable.OpenBalanceBase),
        };
        query.Criteria.AddCondition(InvoiceTable.OpenBalance, ConditionOperator.GreaterThan, 0m);
        query.Criteria.AddCondition(InvoiceTable.DueDate, ConditionOperator.LessThan, Days.ToColumn(day));
        var wanted = query.Criteria.AddFilter(LogicalOperator.Or);
        wanted.AddCondition(InvoiceTable.LimitationOn, ConditionOperator.LessEqual, Days.ToColumn(limitation));
        wanted.AddCondition(InvoiceTable.ExpectedOn, ConditionOperator.LessThan, Days.ToColumn(day));
        return WithDebtor(query, InvoiceTable.CustomerId);
    }

    /// <summary>Accounts that owe much, or use much of their limit.</summary>
    /// <param name="highBalance">Overdue amount in base currency, included; null = no balance is high.</param>
    public static QueryExpression Debtors(decimal? highBalance)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = WorkDebtorRows.Columns() };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(AccountTable.LimitAlertReached, ConditionOperator.GreaterThan, 0);
        if (highBalance is { } amount)
        {
            query.Criteria.AddCondition(AccountTable.OverdueAmountBase, ConditionOperator.GreaterEqual, amount);
        }

        return query;
    }

    /// <summary>What somebody put off to a later day.</summary>
    public static QueryExpression Snoozes(LocalDate day)
    {
        var query = Of(SnoozeTable.LogicalName, SnoozeTable.Key, SnoozeTable.UntilOn);
        query.Criteria.AddCondition(SnoozeTable.UntilOn, ConditionOperator.GreaterThan, Days.ToColumn(day));
        return query;
    }

    private static QueryExpression Of(string table, params string[] columns)
    {
        // Rows that somebody deactivated are out of the work; the column is called the same in every table.
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    private static QueryExpression WithDebtor(QueryExpression query, string column)
    {
        var debtor = query.AddLink(AccountTable.LogicalName, column, AccountTable.Id);
        debtor.EntityAlias = Debtor;
        debtor.Columns = WorkDebtorRows.Columns();
        return query;
    }

    private static void WithInvoice(QueryExpression query, string column, JoinOperator join)
    {
        var invoice = query.AddLink(InvoiceTable.LogicalName, column, InvoiceTable.Id, join);
        invoice.EntityAlias = Invoice;
        invoice.Columns = new ColumnSet(InvoiceTable.InvoiceNumber, InvoiceTable.OpenBalanceBase);
    }
}
