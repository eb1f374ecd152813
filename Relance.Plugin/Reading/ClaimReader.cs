using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Reads claims and what they depend on, for the invoices that need it only: most debtors owe nothing beside their invoices.</summary>
public sealed class ClaimReader(RowReader rows, ConfigurationReader configurations)
{
    /// <summary>Every claim of these invoices, in any state; without invoices no request is made.</summary>
    public ValueList<Claim> Claims(IReadOnlyCollection<Guid> invoiceIds) => invoiceIds.Count == 0
        ? ValueList<Claim>.Empty
        : rows.All(ClaimRows.Query(invoiceIds)).Select(row => ClaimRows.Of(row, Currency(row, ClaimTable.TransactionCurrencyId))).ToValueList();

    /// <summary>The facts with the claims and receipts of these invoices, beside the claims that were read already.</summary>
    public DebtorSnapshot Complete(DebtorSnapshot snapshot, IReadOnlyCollection<Guid> invoiceIds)
    {
        if (invoiceIds.Count == 0)
        {
            return snapshot;
        }

        var missing = invoiceIds.Where(id => snapshot.Claims.All(claim => claim.InvoiceId != id)).ToList();
        return snapshot with
        {
            Claims = snapshot.Claims.Concat(Claims(missing)).ToValueList(),
            Receipts = rows.All(ClaimRows.ReceiptQuery(invoiceIds))
                .Select(row => ArrangementRows.PaymentOf(row, Currency(row, PaymentTable.TransactionCurrencyId)))
                .ToValueList(),
        };
    }

    private string Currency(Row row, string column) =>
        row.Key(column) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;
}
