using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Rows of hand-overs with their agency and recoveries as cases of the domain.</summary>
internal static class HandoverRows
{
    private const string Agency = "agency";
    private const string Recovered = "recovery";

    /// <summary>One row per recovery, or one where there is none.</summary>
    public static QueryExpression Query(IEnumerable<Guid> handoverIds)
    {
        var query = new QueryExpression(HandoverTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                HandoverTable.AccountId,
                HandoverTable.AgencyId,
                HandoverTable.Amount,
                HandoverTable.EndedOn,
                HandoverTable.EndReason,
                HandoverTable.Name,
                HandoverTable.PlacedOn,
                HandoverTable.State,
                HandoverTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(HandoverTable.Id, ConditionOperator.In, handoverIds.Cast<object>().ToArray());
        var agency = query.AddLink(AgencyTable.LogicalName, HandoverTable.AgencyId, AgencyTable.Id);
        agency.EntityAlias = Agency;
        agency.Columns = AgencyRows.Columns();
        var recovery = query.AddLink(RecoveryTable.LogicalName, HandoverTable.Id, RecoveryTable.HandoverId, JoinOperator.LeftOuter);
        recovery.EntityAlias = Recovered;
        recovery.Columns = new ColumnSet(RecoveryTable.Id, RecoveryTable.Amount, RecoveryTable.IsDirect, RecoveryTable.PaidOutOn, RecoveryTable.ReceivedOn);
        return query;
    }

    /// <param name="rows">Of one hand-over.</param>
    public static CaseFacts FactsOf(IReadOnlyList<Row> rows, string currency, ValueList<Guid> invoiceIds) => new(
        CaseOf(rows, currency, invoiceIds),
        rows[0].Text(HandoverTable.Name) ?? "",
        rows[0].Linked(Agency).Text(AgencyTable.Name) ?? "");

    /// <summary>The terms of the agency of a hand-over.</summary>
    public static AgencyTerms TermsOf(Row row) => AgencyRows.TermsOf(row.Linked(Agency));

    /// <param name="rows">Of one hand-over.</param>
    public static AgencyCase CaseOf(IReadOnlyList<Row> rows, string currency, ValueList<Guid> invoiceIds) => new()
    {
        Id = rows[0].Id,
        AgencyId = rows[0].Key(HandoverTable.AgencyId)!.Value,
        DebtorId = rows[0].Key(HandoverTable.AccountId)!.Value,
        InvoiceIds = invoiceIds,
        Placed = new Money(rows[0].Amount(HandoverTable.Amount) ?? 0m, currency),
        PlacedOn = rows[0].Day(HandoverTable.PlacedOn)!.Value,
        State = rows[0].Choice<AgencyCaseState>(HandoverTable.State) ?? AgencyCaseState.Placed,
        EndedOn = rows[0].Day(HandoverTable.EndedOn),
        EndedBecause = rows[0].Text(HandoverTable.EndReason) ?? "",
        Recoveries = rows
            .Select(row => row.Linked(Recovered))
            .Where(row => row.Key(RecoveryTable.Id) is not null)
            .Select(row => RecoveryOf(row.Key(RecoveryTable.Id)!.Value, row))
            .OrderBy(one => one.On)
            .ThenBy(one => one.Id)
            .ToValueList(),
    };

    public static AgencyRecovery RecoveryOf(Guid id, Row row) => new(
        id,
        row.Day(RecoveryTable.ReceivedOn)!.Value,
        row.Amount(RecoveryTable.Amount) ?? 0m,
        row.Flag(RecoveryTable.IsDirect),
        row.Day(RecoveryTable.PaidOutOn));
}
