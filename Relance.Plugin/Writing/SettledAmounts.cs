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

/// <summary>Sums what settled an invoice, from its payments that stand, and writes the sums on it (design rule 4).</summary>
public sealed class SettledAmounts(Execution execution, RowReader rows)
{
    /// <summary>Eleven characters each, in a column of two thousand.</summary>
    private const int MostPaymentDays = 180;

    public void Write(Guid invoiceId)
    {
        var query = new QueryExpression(PaymentTable.LogicalName) { ColumnSet = new ColumnSet(PaymentTable.Amount, PaymentTable.Kind, PaymentTable.ReceivedOn) };
        query.Criteria.AddCondition(PaymentTable.InvoiceId, ConditionOperator.Equal, invoiceId);
        query.Criteria.AddCondition(PaymentTable.BouncedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(PaymentTable.StateCode, ConditionOperator.Equal, 0);
        var payments = rows.All(query);
        execution.AsSystem.Update(new Entity(InvoiceTable.LogicalName, invoiceId)
        {
            [InvoiceTable.PaidAmount] = Sum(payments, PaymentKind.Payment),
            [InvoiceTable.CreditedAmount] = Sum(payments, PaymentKind.CreditNote),
            [InvoiceTable.PaymentDays] = PaymentDays(payments),
            [InvoiceTable.WrittenOffAmount] = Sum(payments, PaymentKind.WriteOff),
        });
    }

    // An acknowledgement is only looked for among them: the newest ones do when there are too many for the column.
    private static string? PaymentDays(IEnumerable<Row> payments)
    {
        var days = payments
            .Where(payment => (payment.Choice<PaymentKind>(PaymentTable.Kind) ?? PaymentKind.Payment) == PaymentKind.Payment)
            .Select(payment => payment.Day(PaymentTable.ReceivedOn)!.Value)
            .Distinct()
            .OrderByDescending(day => day)
            .Take(MostPaymentDays)
            .OrderBy(day => day)
            .Select(day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        return string.Join(",", days) is { Length: > 0 } text ? text : null;
    }

    private static Money Sum(IEnumerable<Row> payments, PaymentKind kind) => new(payments
        .Where(payment => (payment.Choice<PaymentKind>(PaymentTable.Kind) ?? PaymentKind.Payment) == kind)
        .Sum(payment => payment.Amount(PaymentTable.Amount) ?? 0m));
}
