using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Reports;

/// <summary>An invoice row as figures need it.</summary>
/// <param name="Invoice">With its open balance; what it was paid with is not told apart.</param>
/// <param name="LastStepId">The last step that counted; null = none.</param>
public sealed record ReportInvoice(Invoice Invoice, Guid DebtorId, string Debtor, decimal Total, LocalDate? SettledOn, Guid? LastStepId)
{
    private const int CancelledState = 3;

    public bool IsOpen => !Invoice.IsSettled && Invoice.Stage == InvoiceStage.Issued && Invoice.Kind == InvoiceKind.Invoice;

    public decimal OpenInBase => InBase(Invoice.OpenBalance);

    /// <summary>0 when the row has no exchange rate: such amounts are in no sum (design rule 1).</summary>
    public decimal InBase(decimal amount) => BaseCurrency.InBase(amount, Invoice.ExchangeRate) is { } value ? decimal.Round(value, 2, MidpointRounding.AwayFromZero) : 0m;

    public static IReadOnlyList<ReportInvoice> All(IOrganizationService service)
    {
        var codes = AllRows.Of(service, TransactionCurrencyTable.LogicalName, TransactionCurrencyTable.IsoCurrencyCode)
            .ToDictionary(row => row.Id, row => row.Text(TransactionCurrencyTable.IsoCurrencyCode));
        return AllRows.Of(
                service,
                InvoiceTable.LogicalName,
                InvoiceTable.InvoiceNumber,
                InvoiceTable.CustomerId,
                InvoiceTable.IssuedOn,
                InvoiceTable.DueDate,
                InvoiceTable.TotalAmount,
                InvoiceTable.OpenBalance,
                InvoiceTable.ExchangeRate,
                InvoiceTable.TransactionCurrencyId,
                InvoiceTable.StateCode,
                InvoiceTable.Kind,
                InvoiceTable.SettledOn,
                InvoiceTable.LastStepId)
            .Select(row => Of(row, codes))
            .OrderBy(invoice => invoice.Invoice.DueOn)
            .ThenBy(invoice => invoice.Invoice.Number, StringComparer.Ordinal)
            .ToList();
    }

    private static ReportInvoice Of(Entity row, Dictionary<Guid, string> currencies)
    {
        var issuedOn = row.Day(InvoiceTable.IssuedOn) ?? row.Day(InvoiceTable.DueDate) ?? default;
        var invoice = new Invoice
        {
            Id = row.Id,
            Number = row.Text(InvoiceTable.InvoiceNumber),
            IssuedOn = issuedOn,
            DueOn = row.Day(InvoiceTable.DueDate) ?? issuedOn,
            Currency = currencies[row.Key(InvoiceTable.TransactionCurrencyId) ?? Guid.Empty],
            Total = row.Amount(InvoiceTable.OpenBalance) ?? row.Amount(InvoiceTable.TotalAmount) ?? 0m,
            ExchangeRate = row.GetAttributeValue<decimal?>(InvoiceTable.ExchangeRate),
            Kind = row.Choice<InvoiceKind>(InvoiceTable.Kind) ?? InvoiceKind.Invoice,
            Stage = row.GetAttributeValue<OptionSetValue>(InvoiceTable.StateCode)?.Value == CancelledState ? InvoiceStage.Cancelled : InvoiceStage.Issued,
        };
        return new ReportInvoice(
            invoice,
            row.Key(InvoiceTable.CustomerId) ?? Guid.Empty,
            row.NameOf(InvoiceTable.CustomerId),
            row.Amount(InvoiceTable.TotalAmount) ?? 0m,
            row.Day(InvoiceTable.SettledOn),
            row.Key(InvoiceTable.LastStepId));
    }
}
