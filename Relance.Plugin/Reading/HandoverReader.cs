using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>A case with everything that its rules look at.</summary>
/// <param name="Terms">What the agency charges.</param>
public sealed record HandoverFile(AgencyCase Case, string Number, AgencyTerms Terms);

/// <summary>Reads hand-overs for acts on them.</summary>
public sealed class HandoverReader(RowReader rows, ConfigurationReader configurations)
{
    /// <exception cref="UserMistake">There is no such case.</exception>
    public HandoverFile Read(Guid id)
    {
        var found = rows.All(HandoverRows.Query([id]));
        if (found.Count == 0)
        {
            throw new UserMistake(MistakeCode.RowNotFound, HandoverTable.LogicalName);
        }

        var currency = found[0].Key(HandoverTable.TransactionCurrencyId) is { } code ? configurations.CurrencyCode(code) : configurations.Get().Policy.BaseCurrency;
        return new HandoverFile(
            HandoverRows.CaseOf(found, currency, Invoices(id).Select(row => row.Key(HandoverInvoiceTable.InvoiceId)!.Value).ToValueList()),
            found[0].Text(HandoverTable.Name) ?? "",
            HandoverRows.TermsOf(found[0]));
    }

    /// <summary>All cases of an agency, in base currency: amounts of several currencies are never added.</summary>
    public List<AgencyCase> OfAgency(Guid agencyId)
    {
        var query = new QueryExpression(HandoverTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                HandoverTable.AccountId, HandoverTable.AgencyId, HandoverTable.AmountBase, HandoverTable.EndedOn, HandoverTable.PlacedOn, HandoverTable.RecoveredAmountBase, HandoverTable.State),
        };
        query.Criteria.AddCondition(HandoverTable.AgencyId, ConditionOperator.Equal, agencyId);
        return rows.All(query).Select(InBase).ToList();
    }

    private List<Row> Invoices(Guid handoverId)
    {
        var query = new QueryExpression(HandoverInvoiceTable.LogicalName) { ColumnSet = new ColumnSet(HandoverInvoiceTable.InvoiceId) };
        query.Criteria.AddCondition(HandoverInvoiceTable.HandoverId, ConditionOperator.Equal, handoverId);
        return rows.All(query);
    }

    private AgencyCase InBase(Row row)
    {
        var placedOn = row.Day(HandoverTable.PlacedOn)!.Value;
        var recovered = row.Amount(HandoverTable.RecoveredAmountBase) ?? 0m;
        return new AgencyCase
        {
            Id = row.Id,
            AgencyId = row.Key(HandoverTable.AgencyId)!.Value,
            DebtorId = row.Key(HandoverTable.AccountId)!.Value,
            InvoiceIds = ValueList<Guid>.Empty,
            Placed = new Money(row.Amount(HandoverTable.AmountBase) ?? 0m, configurations.Get().Policy.BaseCurrency),
            PlacedOn = placedOn,
            State = row.Choice<AgencyCaseState>(HandoverTable.State) ?? AgencyCaseState.Placed,
            EndedOn = row.Day(HandoverTable.EndedOn),
            Recoveries = recovered == 0m ? ValueList<AgencyRecovery>.Empty : ValueList.Of(new AgencyRecovery(row.Id, placedOn, recovered, false)),
        };
    }
}
