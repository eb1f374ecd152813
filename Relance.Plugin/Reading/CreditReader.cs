using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Credit facts with what is ordered and not invoiced yet, in base currency.</summary>
public sealed record CreditReading(CreditFacts Facts, decimal OpenOrders);

/// <summary>
/// Reads limits for a time, open orders and the exposure of subsidiaries: only where the account says that there are limits, or that
/// it speaks for a group. Everybody else costs no request.
/// </summary>
public sealed class CreditReader(RowReader rows)
{
    private const string Billed = "billed";

    /// <param name="customers">The account and its people: whoever orders.</param>
    /// <param name="touched">True when a limit was just touched and the account may not say so yet.</param>
    public CreditReading Read(Row account, IReadOnlyCollection<Guid> customers, LocalDate asOf, bool touched)
    {
        var limits = touched || account.Flag(AccountTable.HasTemporaryLimit)
            ? rows.All(LimitQuery(account.Id, asOf)).Select(LimitOf).ToValueList()
            : ValueList<TemporaryLimit>.Empty;
        var hasLimit = account.Amount(AccountTable.CreditLimitBase) is not null || !limits.IsEmpty;
        var facts = new CreditFacts
        {
            TemporaryLimits = limits,
            Subsidiaries = account.Flag(AccountTable.SpeaksForGroup) ? Subsidiaries(account.Id) : 0m,
            KnownExposure = account.Amount(AccountTable.ExposureAmountBase),
            KnownUsedPercent = account.Number(AccountTable.LimitUsedPercent),
            KnownAlert = account.Integer(AccountTable.LimitAlertReached),
        };
        return new CreditReading(facts, hasLimit ? OpenOrders(customers) : 0m);
    }

    /// <summary>Whether orders count for this account: it has a limit, for good or for a time.</summary>
    public bool HasLimit(Guid accountId)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.CreditLimit, AccountTable.HasTemporaryLimit) };
        query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, accountId);
        return rows.First(query) is { } account && (account.Amount(AccountTable.CreditLimit) is not null || account.Flag(AccountTable.HasTemporaryLimit));
    }

    private static QueryExpression LimitQuery(Guid accountId, LocalDate asOf)
    {
        var query = new QueryExpression(TemporaryLimitTable.LogicalName)
        {
            ColumnSet = new ColumnSet(TemporaryLimitTable.AmountBase, TemporaryLimitTable.FromOn, TemporaryLimitTable.UntilOn),
        };
        query.Criteria.AddCondition(TemporaryLimitTable.AccountId, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition(TemporaryLimitTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(TemporaryLimitTable.UntilOn, ConditionOperator.GreaterEqual, Days.ToColumn(asOf));
        return query;
    }

    private static TemporaryLimit LimitOf(Row row) => new(
        row.Amount(TemporaryLimitTable.AmountBase) ?? 0m,
        row.Day(TemporaryLimitTable.FromOn)!.Value,
        row.Day(TemporaryLimitTable.UntilOn)!.Value);

    // An order that is delivered is still not invoiced; what its invoices ask for already is taken off, never below zero.
    private decimal OpenOrders(IReadOnlyCollection<Guid> customers)
    {
        var query = new QueryExpression(SalesOrderTable.LogicalName) { ColumnSet = new ColumnSet(SalesOrderTable.TotalAmountBase) };
        query.Criteria.AddCondition(SalesOrderTable.CustomerId, ConditionOperator.In, customers.Cast<object>().ToArray());
        query.Criteria.AddCondition(
            SalesOrderTable.StateCode, ConditionOperator.In, SalesOrderTable.States.Active, SalesOrderTable.States.Submitted, SalesOrderTable.States.Fulfilled);
        var billed = query.AddLink(InvoiceTable.LogicalName, SalesOrderTable.Id, InvoiceTable.SalesOrderId, JoinOperator.LeftOuter);
        billed.EntityAlias = Billed;
        billed.Columns = new ColumnSet(InvoiceTable.TotalAmountBase);
        billed.LinkCriteria.AddCondition(InvoiceTable.StateCode, ConditionOperator.NotEqual, InvoiceTable.States.Canceled);
        return rows.All(query).GroupBy(row => row.Id).Sum(order => Math.Max(
            0m,
            (order.First().Amount(SalesOrderTable.TotalAmountBase) ?? 0m) - order.Sum(row => row.Linked(Billed).Amount(InvoiceTable.TotalAmountBase) ?? 0m)));
    }

    private decimal Subsidiaries(Guid accountId) => rows.All(GroupRows.SubsidiaryQuery(accountId))
        .Where(row => !row.Flag(AccountTable.HasOwnVoice))
        .Sum(row => Math.Max(0m, row.Amount(AccountTable.ExposureAmountBase) ?? 0m));
}
