using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>
/// Sums what settled an invoice, from its payments that stand, and writes the sums on it (design rule 4). Where something is claimed
/// beside the invoice, the order of imputation says which money was for the claims (design rule 38).
/// </summary>
public sealed class SettledAmounts(Execution execution, RowReader rows, ClaimReader claims, ClaimWriter writer, ConfigurationReader configurations)
{
    /// <summary>Eleven characters each, in a column of two thousand.</summary>
    private const int MostPaymentDays = 180;

    /// <summary>All money of an invoice is in its currency, which nothing here depends on (ISO 4217: no currency).</summary>
    private const string NoCurrency = "XXX";

    public void Write(Guid invoiceId)
    {
        var payments = rows.All(ClaimRows.ReceiptQuery([invoiceId])).Select(row => ArrangementRows.PaymentOf(row, NoCurrency)).ToList();
        var known = claims.Claims([invoiceId]);
        var imputed = known.IsEmpty
            ? payments.Select(payment => new ImputedPayment(payment, payment.Amount)).ToValueList()
            : Impute(invoiceId, payments, known);
        execution.AsSystem.Update(new Entity(InvoiceTable.LogicalName, invoiceId)
        {
            [InvoiceTable.PaidAmount] = Sum(imputed, PaymentKind.Payment),
            [InvoiceTable.CreditedAmount] = Sum(imputed, PaymentKind.CreditNote),
            [InvoiceTable.PaymentDays] = PaymentDays(payments),
            [InvoiceTable.WrittenOffAmount] = Sum(imputed, PaymentKind.WriteOff),
        });
    }

    private ValueList<ImputedPayment> Impute(Guid invoiceId, List<Payment> payments, ValueList<Claim> known)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.TotalAmount) };
        query.Criteria.AddCondition(InvoiceTable.Id, ConditionOperator.Equal, invoiceId);
        var total = rows.First(query)?.Amount(InvoiceTable.TotalAmount) ?? 0m;
        var money = ClaimImputation.Of(total, payments, known, configurations.Get().Policy.Claims.Order);
        foreach (var claim in money.Claims.Where(claim => known.All(before => before != claim)))
        {
            writer.Pay(claim);
        }

        return money.Payments;
    }

    // An acknowledgement is only looked for among them: the newest ones do when there are too many for the column.
    private static string? PaymentDays(IEnumerable<Payment> payments)
    {
        var days = payments
            .Where(payment => payment.Kind == PaymentKind.Payment)
            .Select(payment => payment.ReceivedOn)
            .Distinct()
            .OrderByDescending(day => day)
            .Take(MostPaymentDays)
            .OrderBy(day => day)
            .Select(day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        return string.Join(",", days) is { Length: > 0 } text ? text : null;
    }

    private static Money Sum(IEnumerable<ImputedPayment> payments, PaymentKind kind) =>
        new(payments.Where(one => one.Payment.Kind == kind).Sum(one => one.ForInvoice));
}
