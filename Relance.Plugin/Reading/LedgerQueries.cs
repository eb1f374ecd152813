using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>The queries of the ledger's past: one per table, read in pages, none per debtor.</summary>
internal static class LedgerQueries
{
    public const string Debtor = "debtor";
    public const string Reminder = "reminder";
    public const string Step = "step";
    public const string Instalment = "instalment";
    public const string Agency = "agency";

    /// <summary>Months of sales that are kept in view: DSO by count-back seldom reaches further.</summary>
    private const int Months = 24;

    public static QueryExpression Invoices(LocalDate monthEnd)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                InvoiceTable.CreatedOn,
                InvoiceTable.CreditedAmount,
                InvoiceTable.CustomerId,
                InvoiceTable.DeliveredOn,
                InvoiceTable.DueDate,
                InvoiceTable.DueParts,
                InvoiceTable.EInvoiceStatus,
                InvoiceTable.ExchangeRate,
                InvoiceTable.IssuedOn,
                InvoiceTable.Kind,
                InvoiceTable.OrderNumber,
                InvoiceTable.PaidAmount,
                InvoiceTable.ScenarioId,
                InvoiceTable.SettledOn,
                InvoiceTable.StateCode,
                InvoiceTable.StatusCode,
                InvoiceTable.TotalAmount,
                InvoiceTable.TransactionCurrencyId,
                InvoiceTable.WrittenOffAmount),
        };
        query.AddOrder(InvoiceTable.Id, OrderType.Ascending);
        InView(query.Criteria, monthEnd);
        var debtor = query.AddLink(AccountTable.LogicalName, InvoiceTable.CustomerId, AccountTable.Id, JoinOperator.LeftOuter);
        debtor.EntityAlias = Debtor;
        debtor.Columns = new ColumnSet(AccountTable.CollectorId, AccountTable.CurrentSegmentId, AccountTable.IsControl, AccountTable.NeedsOrderNumber, AccountTable.ScenarioId);
        return query;
    }

    /// <summary>What settled those invoices; what bounced never happened.</summary>
    public static QueryExpression Payments(LocalDate monthEnd)
    {
        var query = new QueryExpression(PaymentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PaymentTable.Amount, PaymentTable.InvoiceId, PaymentTable.Kind, PaymentTable.ReceivedOn),
        };
        query.Criteria.AddCondition(PaymentTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(PaymentTable.BouncedOn, ConditionOperator.Null);
        query.AddOrder(PaymentTable.Id, OrderType.Ascending);
        InView(query.AddLink(InvoiceTable.LogicalName, PaymentTable.InvoiceId, InvoiceTable.Id).LinkCriteria, monthEnd);
        return query;
    }

    public static QueryExpression Disputes(LocalDate monthEnd)
    {
        var query = new QueryExpression(DisputeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DisputeTable.Amount, DisputeTable.Cause, DisputeTable.InvoiceId, DisputeTable.OpenedOn, DisputeTable.Outcome, DisputeTable.ResolvedOn),
        };
        query.Criteria.AddCondition(DisputeTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(DisputeTable.State, ConditionOperator.NotEqual, Choices.NumberOf(DisputeState.Cancelled));
        query.AddOrder(DisputeTable.Id, OrderType.Ascending);
        InView(query.AddLink(InvoiceTable.LogicalName, DisputeTable.InvoiceId, InvoiceTable.Id).LinkCriteria, monthEnd);
        return query;
    }

    /// <summary>Promises that were judged, one row per instalment.</summary>
    public static QueryExpression Promises(LocalDate monthEnd)
    {
        var query = new QueryExpression(PromiseTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PromiseTable.GraceDays, PromiseTable.PromisedOn, PromiseTable.State, PromiseTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(PromiseTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(
            PromiseTable.State,
            ConditionOperator.In,
            Choices.NumberOf(PromiseState.Kept),
            Choices.NumberOf(PromiseState.PartlyKept),
            Choices.NumberOf(PromiseState.Broken));
        query.Criteria.AddCondition(PromiseTable.PromisedOn, ConditionOperator.GreaterEqual, Days.ToColumn(monthEnd.PlusMonths(-Months)));
        query.AddOrder(PromiseTable.Id, OrderType.Ascending);
        var instalment = query.AddLink(PromiseInstalmentTable.LogicalName, PromiseTable.Id, PromiseInstalmentTable.PromiseId);
        instalment.EntityAlias = Instalment;
        instalment.Columns = new ColumnSet(PromiseInstalmentTable.DueOn, PromiseInstalmentTable.Amount);
        return query;
    }

    /// <summary>Lines of the reminders that reached the debtor in the twelve months up to the month end.</summary>
    public static QueryExpression Lines(LocalDate monthEnd)
    {
        var query = new QueryExpression(ReminderLineTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ReminderLineTable.AskedAmount, ReminderLineTable.InvoiceId),
        };
        query.AddOrder(ReminderLineTable.Id, OrderType.Ascending);
        var reminder = query.AddLink(ReminderTable.LogicalName, ReminderLineTable.ReminderId, ReminderTable.Id);
        reminder.EntityAlias = Reminder;
        reminder.Columns = new ColumnSet(ReminderTable.Channel, ReminderTable.CountedOn);
        reminder.LinkCriteria.AddCondition(ReminderTable.CountedOn, ConditionOperator.GreaterEqual, Days.ToColumn(MonthPeriod.EndingWith(monthEnd, 12).Start));
        reminder.LinkCriteria.AddCondition(ReminderTable.CountedOn, ConditionOperator.LessEqual, Days.ToColumn(monthEnd));
        var step = query.AddLink(ScenarioStepTable.LogicalName, ReminderLineTable.ScenarioStepId, ScenarioStepTable.Id);
        step.EntityAlias = Step;
        step.Columns = new ColumnSet(ScenarioStepTable.Name);
        return query;
    }

    public static QueryExpression HandOvers(LocalDate monthEnd)
    {
        var query = new QueryExpression(HandoverTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                HandoverTable.Amount, HandoverTable.EndedOn, HandoverTable.FeeAmount, HandoverTable.PlacedOn, HandoverTable.RecoveredAmount, HandoverTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(HandoverTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(HandoverTable.PlacedOn, ConditionOperator.LessEqual, Days.ToColumn(monthEnd));
        query.AddOrder(HandoverTable.Id, OrderType.Ascending);
        var agency = query.AddLink(AgencyTable.LogicalName, HandoverTable.AgencyId, AgencyTable.Id);
        agency.EntityAlias = Agency;
        agency.Columns = new ColumnSet(AgencyTable.Name);
        return query;
    }

    // Issued lately, still open, or settled lately: whatever else a ledger holds changes no figure of the month.
    private static void InView(FilterExpression filter, LocalDate monthEnd)
    {
        filter.AddCondition(InvoiceTable.StateCode, ConditionOperator.NotEqual, InvoiceTable.States.Canceled);
        var any = filter.AddFilter(LogicalOperator.Or);
        any.AddCondition(InvoiceTable.IssuedOn, ConditionOperator.GreaterEqual, Days.ToColumn(monthEnd.PlusMonths(-Months)));
        any.AddCondition(InvoiceTable.OpenBalance, ConditionOperator.GreaterThan, 0m);
        any.AddCondition(InvoiceTable.SettledOn, ConditionOperator.GreaterEqual, Days.ToColumn(monthEnd.PlusMonths(-12)));
    }
}
