using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Checks money that the debtor sent for one claim: it is a payment, for the invoice of the claim, and not more than is open.</summary>
public sealed class ClaimPayments(RowReader rows, ConfigurationReader configurations)
{
    /// <param name="before">Null on Create.</param>
    /// <param name="target">Gets the invoice of the claim where it names none.</param>
    /// <exception cref="UserMistake">The claim cannot take this money.</exception>
    public void Check(Guid claimId, Entity? before, Entity target)
    {
        var query = new QueryExpression(ClaimTable.LogicalName) { ColumnSet = ClaimRows.Columns() };
        query.Criteria.AddCondition(ClaimTable.Id, ConditionOperator.Equal, claimId);
        var row = rows.First(query) ?? throw new UserMistake(MistakeCode.RowNotFound, ClaimTable.LogicalName);
        var invoice = row.Reference(ClaimTable.InvoiceId)!;
        MergedRow.Default(before, target, PaymentTable.InvoiceId, invoice);
        var payment = MergedRow.Of(before, target);
        if (payment.Key(PaymentTable.InvoiceId) != invoice.Id)
        {
            throw new UserMistake(MistakeCode.ClaimOfOther, invoice.Name ?? "");
        }

        if ((payment.Choice<PaymentKind>(PaymentTable.Kind) ?? PaymentKind.Payment) != PaymentKind.Payment)
        {
            throw new UserMistake(MistakeCode.ClaimNeedsPayment);
        }

        // The amount of money that is already on the claim is part of what it received: only more of it can be too much.
        var known = before is { } old && new Row(old).Key(PaymentTable.ClaimId) == claimId ? new Row(old).Amount(PaymentTable.Amount) ?? 0m : 0m;
        var more = (payment.Amount(PaymentTable.Amount) ?? 0m) - known;
        var currency = row.Key(ClaimTable.TransactionCurrencyId) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;
        if (more > 0m && ClaimRows.Of(row, currency).Pay(more) is ActOutcome<Claim>.Refused refused)
        {
            throw new UserMistake(refused.Why);
        }
    }
}
