using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using DomainMoney = Relance.Domain.Money;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>
/// Computes the due date of an invoice that came without one: by the terms of the invoice, else of the account, else those that the
/// account's own choice of terms stands for, else of the policy; where nobody agreed anything, thirty days after the delivery (Code
/// de commerce L441-10 I). Part payments and the discount follow from the same terms. A date that somebody gave is never changed.
/// </summary>
public sealed class InvoiceDueDate(RowReader rows, ConfigurationReader configurations, InvoiceDebtor debtors)
{
    private static readonly string[] Causes =
    [
        InvoiceTable.DeliveredOn,
        InvoiceTable.DueDate,
        InvoiceTable.IssuedOn,
        InvoiceTable.PaymentTermsId,
        InvoiceTable.TotalAmount,
        InvoiceTable.TotalTax,
    ];

    /// <param name="before">Null on Create.</param>
    /// <param name="target">Is completed; its day of issue is known.</param>
    public void Fill(Entity? before, Entity target)
    {
        var row = MergedRow.Of(before, target);
        var isGiven = IsGiven(before, target, row);
        if (isGiven && row.Flag(InvoiceTable.IsDueComputed))
        {
            target[InvoiceTable.IsDueComputed] = false;
            if (!target.Contains(InvoiceTable.DueParts))
            {
                target[InvoiceTable.DueParts] = null;
            }
        }

        var isTouched = before is null || row.Day(InvoiceTable.DueDate) is null || Causes.Any(column => target.Contains(column));
        if (isTouched && (!isGiven || row.Key(InvoiceTable.PaymentTermsId) is not null) && configurations.Find() is { } configuration)
        {
            Compute(configuration, row, target, isGiven);
        }
    }

    // A date is somebody's own when it was not computed, or when it is being written as another one than the computed one.
    private static bool IsGiven(Entity? before, Entity target, Row row)
    {
        if (row.Day(InvoiceTable.DueDate) is not { } due)
        {
            return false;
        }

        var known = before is null ? default : new Row(before);
        return before is null || !known.Flag(InvoiceTable.IsDueComputed) || (target.Contains(InvoiceTable.DueDate) && known.Day(InvoiceTable.DueDate) != due);
    }

    private void Compute(Configuration configuration, Row row, Entity target, bool isGiven)
    {
        var issuedOn = row.Day(InvoiceTable.IssuedOn)!.Value;
        var terms = row.Key(InvoiceTable.PaymentTermsId) is { } own ? configuration.FindTerms(own) : OfDebtor(configuration, row);
        var computed = terms?.For(Amount(row, InvoiceTable.TotalAmount), Amount(row, InvoiceTable.TotalTax), issuedOn, configuration.CreditorCalendar);
        Put(row, target, InvoiceTable.DiscountUntilOn, Days.ToColumn(computed?.Discount?.LastDay));
        Put(row, target, InvoiceTable.DiscountAmount, computed?.Discount is { } offer ? new Money(offer.Discount.Amount) : null);
        if (isGiven)
        {
            return;
        }

        var due = computed?.DueOn ?? LegalTerms.DueWithoutAgreement(row.Day(InvoiceTable.DeliveredOn) ?? issuedOn);
        Put(row, target, InvoiceTable.DueDate, Days.ToColumn(due));
        Put(row, target, InvoiceTable.IsDueComputed, true);
        Put(row, target, InvoiceTable.DueParts, computed is null ? null : DuePartsText.Write(computed.Parts));
        Put(row, target, InvoiceTable.PaymentTermsId, terms is null ? null : new EntityReference(PaymentTermsTable.LogicalName, terms.Id));
    }

    private AgreedTerms? OfDebtor(Configuration configuration, Row row)
    {
        if (configuration.Terms.IsEmpty)
        {
            return null;
        }

        return debtors.Of(row.Reference(InvoiceTable.CustomerId)) is { } account && rows.First(Query(account)) is { } debtor
            ? configuration.TermsOf(debtor.Key(AccountTable.PaymentTermsId), debtor.Code(AccountTable.PaymentTermsCode))
            : configuration.TermsOf(null, null);
    }

    private DomainMoney Amount(Row row, string column) => new(
        row.Amount(column) ?? 0m,
        row.Key(InvoiceTable.TransactionCurrencyId) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency);

    private static QueryExpression Query(Guid account)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.PaymentTermsCode, AccountTable.PaymentTermsId) };
        query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, account);
        return query;
    }

    // What is there already is not written again: the audit log stays short.
    private static void Put(Row row, Entity target, string column, object? value)
    {
        if (!Equals(row.Entity.Attributes.TryGetValue(column, out var known) ? known : null, value) || target.Contains(column))
        {
            target[column] = value;
        }
    }
}
