using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>What an arrangement or a payment takes over from its invoice.</summary>
public sealed record InvoiceFact(EntityReference Debtor, EntityReference Currency, decimal Total, decimal Open, string Number);

/// <summary>Reads the few facts of an invoice that are taken over by rows about it.</summary>
public sealed class InvoiceFacts(RowReader rows, InvoiceDebtor debtors)
{
    /// <exception cref="UserMistake">There is no such invoice, or no account owes it.</exception>
    public InvoiceFact Read(Guid invoiceId)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName)
        {
            ColumnSet = new ColumnSet(InvoiceTable.CustomerId, InvoiceTable.InvoiceNumber, InvoiceTable.OpenBalance, InvoiceTable.TotalAmount, InvoiceTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(InvoiceTable.Id, ConditionOperator.Equal, invoiceId);
        var row = rows.First(query) ?? throw new UserMistake(MistakeCode.RowNotFound, InvoiceTable.LogicalName);
        var debtor = debtors.Of(row.Reference(InvoiceTable.CustomerId)) ?? throw new UserMistake(MistakeCode.NoDebtor);
        return new InvoiceFact(
            new EntityReference(AccountTable.LogicalName, debtor),
            row.Reference(InvoiceTable.TransactionCurrencyId) ?? throw new InvalidOperationException($"The invoice {invoiceId} has no currency."),
            row.Amount(InvoiceTable.TotalAmount) ?? 0m,
            row.Amount(InvoiceTable.OpenBalance) ?? 0m,
            row.Text(InvoiceTable.InvoiceNumber) ?? "");
    }
}
