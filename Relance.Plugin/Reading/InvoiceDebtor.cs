using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Which account owes an invoice: its customer, or the account of the person who is its customer.</summary>
public sealed class InvoiceDebtor(RowReader rows)
{
    /// <returns>Null = a person without an account: not chased.</returns>
    public Guid? Of(EntityReference? customer) => customer?.LogicalName switch
    {
        AccountTable.LogicalName => customer.Id,
        ContactTable.LogicalName => AccountOf(customer.Id),
        _ => null,
    };

    /// <returns>Null = there is no such invoice, or no account owes it.</returns>
    public Guid? OfInvoice(Guid invoiceId)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.CustomerId) };
        query.Criteria.AddCondition(InvoiceTable.Id, ConditionOperator.Equal, invoiceId);
        return Of(rows.First(query)?.Reference(InvoiceTable.CustomerId));
    }

    private Guid? AccountOf(Guid contactId)
    {
        var query = new QueryExpression(ContactTable.LogicalName) { ColumnSet = new ColumnSet(ContactTable.ParentCustomerId) };
        query.Criteria.AddCondition(ContactTable.Id, ConditionOperator.Equal, contactId);
        return rows.First(query)?.Reference(ContactTable.ParentCustomerId) is { LogicalName: AccountTable.LogicalName } account ? account.Id : null;
    }
}
