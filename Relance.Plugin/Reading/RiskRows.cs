using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>What tells how somebody pays: invoices with their payments, judged promises, unfounded disputes.</summary>
internal static class RiskRows
{
    private const string Money = "money";
    private const string Instalment = "instalment";

    /// <summary>Open ones and those settled lately, one row per payment that stands. Cancelled ones and what is no receivable are left out.</summary>
    public static DebtorQuery Invoices(LocalDate asOf) =>
        new("invoices of the past", customers => InvoiceQuery(customers, asOf), row => row.Key(InvoiceTable.CustomerId)) { Since = asOf.PlusMonths(-RiskReview.MonthsBack) };

    private static QueryExpression InvoiceQuery(IEnumerable<Guid> customers, LocalDate asOf)
    {
        var query = InvoiceRows.Query(customers, asOf.PlusMonths(-RiskReview.MonthsBack));
        query.ColumnSet.AddColumn(InvoiceTable.SettledOn);
        var kind = query.Criteria.AddFilter(LogicalOperator.Or);
        kind.AddCondition(InvoiceTable.Kind, ConditionOperator.Null);
        kind.AddCondition(InvoiceTable.Kind, ConditionOperator.Equal, Choices.NumberOf(InvoiceKind.Invoice));
        var money = query.AddLink(PaymentTable.LogicalName, InvoiceTable.Id, PaymentTable.InvoiceId, JoinOperator.LeftOuter);
        money.EntityAlias = Money;
        money.Columns = new ColumnSet(PaymentTable.Amount, PaymentTable.Kind, PaymentTable.ReceivedOn);
        money.LinkCriteria.AddCondition(PaymentTable.BouncedOn, ConditionOperator.Null);
        money.LinkCriteria.AddCondition(PaymentTable.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    /// <summary>Disputes that turned out to be unfounded.</summary>
    public static DebtorQuery Disputes(LocalDate asOf) =>
        new("unfounded disputes", accounts => DisputeQuery(accounts, asOf), row => row.Key(DisputeTable.AccountId)) { Since = asOf.PlusMonths(-RiskReview.MonthsBack) };

    private static QueryExpression DisputeQuery(IReadOnlyCollection<Guid> accountIds, LocalDate asOf)
    {
        var query = new QueryExpression(DisputeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DisputeTable.AccountId, DisputeTable.Cause, DisputeTable.InvoiceId, DisputeTable.OpenedOn, DisputeTable.Outcome, DisputeTable.ResolvedOn),
        };
        query.Criteria.AddCondition(DisputeTable.AccountId, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(DisputeTable.Outcome, ConditionOperator.Equal, Choices.NumberOf(DisputeOutcome.Unfounded));
        query.Criteria.AddCondition(DisputeTable.ResolvedOn, ConditionOperator.GreaterEqual, Days.ToColumn(asOf.PlusMonths(-RiskReview.MonthsBack)));
        return query;
    }

    public static LedgerDispute DisputeOf(Row row) => new(
        row.Choice<DisputeCause>(DisputeTable.Cause) ?? DisputeCause.Other,
        row.Day(DisputeTable.OpenedOn)!.Value,
        row.Day(DisputeTable.ResolvedOn),
        Outcome: row.Choice<DisputeOutcome>(DisputeTable.Outcome));

    /// <summary>Promises that were judged, one row per instalment.</summary>
    public static DebtorQuery Promises { get; } = new("judged promises", PromiseQuery, row => row.Key(PromiseTable.AccountId));

    private static QueryExpression PromiseQuery(IReadOnlyCollection<Guid> accountIds)
    {
        var query = new QueryExpression(PromiseTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                PromiseTable.AccountId, PromiseTable.ContactId, PromiseTable.GraceDays, PromiseTable.Name, PromiseTable.PromisedOn, PromiseTable.State, PromiseTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(PromiseTable.AccountId, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(
            PromiseTable.State,
            ConditionOperator.In,
            Choices.NumberOf(PromiseState.Kept),
            Choices.NumberOf(PromiseState.PartlyKept),
            Choices.NumberOf(PromiseState.Broken));
        var instalment = query.AddLink(PromiseInstalmentTable.LogicalName, PromiseTable.Id, PromiseInstalmentTable.PromiseId);
        instalment.EntityAlias = Instalment;
        instalment.Columns = new ColumnSet(PromiseInstalmentTable.DueOn, PromiseInstalmentTable.Amount);
        return query;
    }

    /// <summary>
    /// The invoice with its story. What the row says was paid, credited or written off beyond its payments (an imported ledger has
    /// none) happened on the day on which it was settled, or has happened by now.
    /// </summary>
    public static LedgerInvoice LedgerOf(Guid debtorId, Row row, Invoice invoice, IReadOnlyList<Row> parts, LocalDate asOf)
    {
        var payments = parts.Select(part => part.Linked(Money)).Where(money => money.Amount(PaymentTable.Amount) is not null).Select(PaymentOf).ToList();
        var day = row.Day(InvoiceTable.SettledOn) ?? asOf;
        Complete(payments, PaymentKind.Payment, invoice.Paid, day);
        Complete(payments, PaymentKind.CreditNote, invoice.Credited, day);
        Complete(payments, PaymentKind.WriteOff, invoice.WrittenOff, day);
        return new LedgerInvoice
        {
            Id = row.Id,
            DebtorId = debtorId,
            IssuedOn = invoice.IssuedOn,
            DueOn = invoice.DueOn,
            Currency = invoice.Currency,
            Total = invoice.Total,
            ExchangeRate = invoice.ExchangeRate,
            Payments = payments.ToValueList(),
        };
    }

    private static void Complete(List<LedgerPayment> payments, PaymentKind kind, decimal total, LocalDate day)
    {
        var rest = total - payments.Where(payment => payment.Kind == kind).Sum(payment => payment.Amount);
        if (rest > 0m)
        {
            payments.Add(new LedgerPayment(day, rest, kind));
        }
    }

    private static LedgerPayment PaymentOf(Row money) => new(
        money.Day(PaymentTable.ReceivedOn)!.Value,
        money.Amount(PaymentTable.Amount) ?? 0m,
        money.Choice<PaymentKind>(PaymentTable.Kind) ?? PaymentKind.Payment);
}
