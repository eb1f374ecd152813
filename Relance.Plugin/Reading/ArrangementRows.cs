using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Promises, disputes and pauses as arrangements of the domain, payments as the domain judges promises by.</summary>
internal static class ArrangementRows
{
    private const string Instalment = "instalment";

    /// <summary>One row per instalment, by rising day.</summary>
    public static QueryExpression PromiseQuery(Guid accountId)
    {
        var query = new QueryExpression(PromiseTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                PromiseTable.ContactId, PromiseTable.GraceDays, PromiseTable.Name, PromiseTable.PromisedOn, PromiseTable.State, PromiseTable.TransactionCurrencyId),
        };
        OfAccount(query, PromiseTable.AccountId, accountId);
        query.Criteria.AddCondition(
            PromiseTable.State,
            ConditionOperator.In,
            Choices.NumberOf(PromiseState.Open),
            Choices.NumberOf(PromiseState.PartlyKept),
            Choices.NumberOf(PromiseState.Broken));
        var instalment = query.AddLink(PromiseInstalmentTable.LogicalName, PromiseTable.Id, PromiseInstalmentTable.PromiseId);
        instalment.EntityAlias = Instalment;
        instalment.Columns = new ColumnSet(PromiseInstalmentTable.DueOn, PromiseInstalmentTable.Amount);
        return query;
    }

    public static QueryExpression PromiseInvoiceQuery(IEnumerable<Guid> promiseIds)
    {
        var query = new QueryExpression(PromiseInvoiceTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PromiseInvoiceTable.PromiseId, PromiseInvoiceTable.InvoiceId),
        };
        query.Criteria.AddCondition(PromiseInvoiceTable.PromiseId, ConditionOperator.In, promiseIds.Cast<object>().ToArray());
        return query;
    }

    /// <param name="rows">The instalments of one promise.</param>
    public static Promise PromiseOf(IReadOnlyList<Row> rows, string currency, ValueList<Guid> invoiceIds) => new()
    {
        Id = rows[0].Id,
        Number = rows[0].Text(PromiseTable.Name) ?? "",
        ContactId = rows[0].Key(PromiseTable.ContactId),
        PromisedOn = rows[0].Day(PromiseTable.PromisedOn)!.Value,
        Instalments = rows
            .Select(row => row.Linked(Instalment))
            .Select(InstalmentOf)
            .OrderBy(instalment => instalment.DueOn)
            .ToValueList(),
        Currency = currency,
        InvoiceIds = invoiceIds,
        GraceDays = rows[0].Integer(PromiseTable.GraceDays) ?? 0,
        State = rows[0].Choice<PromiseState>(PromiseTable.State) ?? PromiseState.Open,
    };

    /// <summary>A promise as it is being written, with the instalments that come in the same request.</summary>
    public static Promise EnteredPromise(Row row, Entity target, string currency) => new()
    {
        Id = row.Id,
        PromisedOn = row.Day(PromiseTable.PromisedOn)!.Value,
        Instalments = target.RelatedEntities.TryGetValue(new Relationship(PromiseTable.Children.Instalments), out var instalments)
            ? instalments.Entities.Select(entity => InstalmentOf(new Row(entity))).ToValueList()
            : ValueList<PromiseInstalment>.Empty,
        Currency = currency,
        GraceDays = row.Integer(PromiseTable.GraceDays) ?? 0,
        State = row.Choice<PromiseState>(PromiseTable.State) ?? PromiseState.Open,
    };

    private const string Disputed = "invoice";

    /// <summary>Disputes that were not cancelled, with the open balance of their invoice.</summary>
    public static QueryExpression DisputeQuery(Guid accountId)
    {
        var query = new QueryExpression(DisputeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                DisputeTable.AcceptedAmount,
                DisputeTable.Amount,
                DisputeTable.Cause,
                DisputeTable.CreditNoteOn,
                DisputeTable.DeadlineOn,
                DisputeTable.EscalatedOn,
                DisputeTable.ExpectedCreditAmount,
                DisputeTable.GraceDays,
                DisputeTable.InvoiceId,
                DisputeTable.IsFromEInvoice,
                DisputeTable.Name,
                DisputeTable.OpenedOn,
                DisputeTable.Outcome,
                DisputeTable.OwnerSide,
                DisputeTable.ResolvedOn,
                DisputeTable.State),
        };
        OfAccount(query, DisputeTable.AccountId, accountId);
        query.Criteria.AddCondition(DisputeTable.State, ConditionOperator.NotEqual, Choices.NumberOf(DisputeState.Cancelled));
        var invoice = query.AddLink(InvoiceTable.LogicalName, DisputeTable.InvoiceId, InvoiceTable.Id);
        invoice.EntityAlias = Disputed;
        invoice.Columns = new ColumnSet(InvoiceTable.OpenBalance);
        return query;
    }

    /// <summary>Its invoice is open, or the credit note that it led to was not seen yet: what came may just have settled the invoice.</summary>
    public static bool StillMatters(Row row) =>
        row.Linked(Disputed).Amount(InvoiceTable.OpenBalance) > 0m
        || (row.Choice<DisputeState>(DisputeTable.State) == DisputeState.Resolved && row.Amount(DisputeTable.ExpectedCreditAmount) > 0m && row.Day(DisputeTable.CreditNoteOn) is null);

    public static Dispute DisputeOf(Row row) => new()
    {
        Id = row.Id,
        Number = row.Text(DisputeTable.Name) ?? "",
        InvoiceId = row.Key(DisputeTable.InvoiceId)!.Value,
        Cause = row.Choice<DisputeCause>(DisputeTable.Cause) ?? DisputeCause.Other,
        Amount = row.Amount(DisputeTable.Amount),
        OpenedOn = row.Day(DisputeTable.OpenedOn)!.Value,
        Owner = row.Choice<OwnerSide>(DisputeTable.OwnerSide) ?? OwnerSide.Accounting,
        DeadlineOn = row.Day(DisputeTable.DeadlineOn),
        State = row.Choice<DisputeState>(DisputeTable.State) ?? DisputeState.Open,
        Outcome = row.Choice<DisputeOutcome>(DisputeTable.Outcome),
        AcceptedAmount = row.Amount(DisputeTable.AcceptedAmount),
        ResolvedOn = row.Day(DisputeTable.ResolvedOn),
        GraceDays = row.Integer(DisputeTable.GraceDays) ?? 0,
        EscalatedOn = row.Day(DisputeTable.EscalatedOn),
        CreditNoteOn = row.Day(DisputeTable.CreditNoteOn),
        IsFromEInvoice = row.Flag(DisputeTable.IsFromEInvoice),
    };

    /// <summary>Pauses that are not over on the day.</summary>
    public static QueryExpression PauseQuery(Guid accountId, LocalDate asOf)
    {
        var query = new QueryExpression(PauseTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PauseTable.EndedOn, PauseTable.InvoiceId, PauseTable.Reason, PauseTable.StartsOn, PauseTable.UntilOn),
        };
        OfAccount(query, PauseTable.AccountId, accountId);
        query.Criteria.AddCondition(PauseTable.UntilOn, ConditionOperator.GreaterEqual, Days.ToColumn(asOf));
        return query;
    }

    public static Pause PauseOf(Row row) => new(
        row.Id,
        row.Key(PauseTable.InvoiceId),
        row.Day(PauseTable.StartsOn)!.Value,
        row.Day(PauseTable.UntilOn)!.Value,
        row.Text(PauseTable.Reason) ?? "",
        row.Day(PauseTable.EndedOn));

    /// <summary>Money that is not applied, and with a day everything received on it or later; what bounced never happened.</summary>
    public static QueryExpression PaymentQuery(Guid accountId, LocalDate? since)
    {
        var query = new QueryExpression(PaymentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                PaymentTable.Amount, PaymentTable.ClaimId, PaymentTable.InvoiceId, PaymentTable.Kind, PaymentTable.ReceivedOn, PaymentTable.Reference, PaymentTable.TransactionCurrencyId),
        };
        OfAccount(query, PaymentTable.AccountId, accountId);
        query.Criteria.AddCondition(PaymentTable.BouncedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(PaymentTable.ClaimId, ConditionOperator.Null);
        var wanted = query.Criteria.AddFilter(LogicalOperator.Or);
        wanted.AddCondition(PaymentTable.InvoiceId, ConditionOperator.Null);
        if (since is { } day)
        {
            wanted.AddCondition(PaymentTable.ReceivedOn, ConditionOperator.GreaterEqual, Days.ToColumn(day));
        }

        return query;
    }

    public static Payment PaymentOf(Row row, string currency) => new(
        row.Id,
        row.Key(PaymentTable.InvoiceId),
        row.Choice<PaymentKind>(PaymentTable.Kind) ?? PaymentKind.Payment,
        row.Amount(PaymentTable.Amount) ?? 0m,
        currency,
        row.Day(PaymentTable.ReceivedOn)!.Value,
        row.Day(PaymentTable.BouncedOn))
    {
        ClaimId = row.Key(PaymentTable.ClaimId),
    };

    private static PromiseInstalment InstalmentOf(Row row) =>
        new(row.Day(PromiseInstalmentTable.DueOn)!.Value, row.Amount(PromiseInstalmentTable.Amount) ?? 0m);

    private static void OfAccount(QueryExpression query, string column, Guid accountId)
    {
        query.Criteria.AddCondition(column, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
    }
}
