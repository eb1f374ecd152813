using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Invoice rows as invoices of the domain, and what else writing must know of them.</summary>
public static class InvoiceRows
{
    // Neither ready nor any word of why: nobody has looked at it, and whatever is found will be another text than this one.
    private const string Unexamined = "?";

    public static ColumnSet Columns() => new(
        InvoiceTable.ClaimsOpenAmount,
        InvoiceTable.ContactId,
        InvoiceTable.CreatedOn,
        InvoiceTable.CreditedAmount,
        InvoiceTable.CustomerId,
        InvoiceTable.Cycle,
        InvoiceTable.DeliveredOn,
        InvoiceTable.DepositReference,
        InvoiceTable.DepositedOn,
        InvoiceTable.DiscountAmount,
        InvoiceTable.DiscountUntilOn,
        InvoiceTable.DueDate,
        InvoiceTable.DueParts,
        InvoiceTable.EInvoiceStatus,
        InvoiceTable.EInvoiceStatusOn,
        InvoiceTable.ExchangeRate,
        InvoiceTable.HandoverId,
        InvoiceTable.HasInterruption,
        InvoiceTable.ExpectedOn,
        InvoiceTable.InvoiceNumber,
        InvoiceTable.IsReady,
        InvoiceTable.IssuedOn,
        InvoiceTable.Kind,
        InvoiceTable.LastStepId,
        InvoiceTable.LastStepOn,
        InvoiceTable.LimitationOn,
        InvoiceTable.LimitationState,
        InvoiceTable.Name,
        InvoiceTable.NextStepOn,
        InvoiceTable.OrderNumber,
        InvoiceTable.OwnerId,
        InvoiceTable.PaidAmount,
        InvoiceTable.PaymentDays,
        InvoiceTable.PaymentLink,
        InvoiceTable.PaymentTermsId,
        InvoiceTable.ProjectManagerId,
        InvoiceTable.ReadinessText,
        InvoiceTable.ScenarioId,
        InvoiceTable.StateCode,
        InvoiceTable.StatusCode,
        InvoiceTable.TotalAmount,
        InvoiceTable.TransactionCurrencyId,
        InvoiceTable.WrittenOffAmount);

    /// <summary>Open invoices of these customers, those that an agency has or with open claims, and with a day also those settled on it or later. Cancelled ones are left out.</summary>
    public static QueryExpression Query(IEnumerable<Guid> customerIds, LocalDate? settledSince)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = Columns() };
        query.Criteria.AddCondition(InvoiceTable.CustomerId, ConditionOperator.In, customerIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(InvoiceTable.StateCode, ConditionOperator.NotEqual, InvoiceTable.States.Canceled);
        var open = query.Criteria.AddFilter(LogicalOperator.Or);
        open.AddCondition(InvoiceTable.OpenBalance, ConditionOperator.GreaterThan, 0m);
        open.AddCondition(InvoiceTable.OpenBalance, ConditionOperator.Null);
        open.AddCondition(InvoiceTable.HandoverId, ConditionOperator.NotNull);
        open.AddCondition(InvoiceTable.ClaimsOpenAmount, ConditionOperator.GreaterThan, 0m);
        if (settledSince is { } day)
        {
            open.AddCondition(InvoiceTable.SettledOn, ConditionOperator.GreaterEqual, Days.ToColumn(day));
        }

        return query;
    }

    /// <summary>As <see cref="Query(IEnumerable{Guid}, LocalDate?)"/>, by customer.</summary>
    public static DebtorQuery OfCustomers(LocalDate? settledSince) =>
        new("invoices", customers => Query(customers, settledSince), row => row.Key(InvoiceTable.CustomerId)) { Since = settledSince };

    /// <summary>One invoice, whatever its state.</summary>
    public static QueryExpression Query(Guid invoiceId)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = Columns() };
        query.Criteria.AddCondition(InvoiceTable.Id, ConditionOperator.Equal, invoiceId);
        return query;
    }

    /// <param name="terms">Its own, else those of its debtor; null = none are known.</param>
    public static Invoice Of(Row row, string currency, DateTimeZone zone, AgreedTerms? terms = null)
    {
        var issuedOn = row.Day(InvoiceTable.IssuedOn) ?? CreatedOn(row, zone);
        var invoice = new Invoice
        {
            Id = row.Id,
            Number = row.Text(InvoiceTable.InvoiceNumber) ?? row.Text(InvoiceTable.Name) ?? "",
            IssuedOn = issuedOn,
            DueOn = row.Day(InvoiceTable.DueDate) ?? LegalTerms.DueWithoutAgreement(issuedOn),
            Currency = currency,
            Total = row.Amount(InvoiceTable.TotalAmount) ?? 0m,
            Paid = Paid(row),
            Credited = row.Amount(InvoiceTable.CreditedAmount) ?? 0m,
            WrittenOff = row.Amount(InvoiceTable.WrittenOffAmount) ?? 0m,
            ExchangeRate = row.Number(InvoiceTable.ExchangeRate),
            Kind = row.Choice<InvoiceKind>(InvoiceTable.Kind) ?? InvoiceKind.Invoice,
            Stage = row.Code(InvoiceTable.StateCode) == InvoiceTable.States.Canceled ? InvoiceStage.Cancelled : InvoiceStage.Issued,
            EInvoiceStatus = Choices.EInvoiceCode(row.Code(InvoiceTable.EInvoiceStatus)),
            Cycle = row.Integer(InvoiceTable.Cycle) ?? 1,
            ScenarioId = row.Key(InvoiceTable.ScenarioId),
            ContactId = row.Key(InvoiceTable.ContactId) ?? CustomerContact(row),
            OrderNumber = row.Text(InvoiceTable.OrderNumber),
            Subject = row.Text(InvoiceTable.Name),
            PaymentDays = PaymentDaysOf(row),
            KnownLimitation = row.Choice<LimitationState>(InvoiceTable.LimitationState) is { } limitation
                ? new LimitationMark(row.Day(InvoiceTable.LimitationOn), limitation)
                : null,
            KnownExpectedOn = row.Day(InvoiceTable.ExpectedOn),
            KnownNextStepOn = row.Day(InvoiceTable.NextStepOn),
            DeliveredOn = row.Day(InvoiceTable.DeliveredOn),
            Regime = terms?.Regime ?? TermsRegime.None,
            EndOfMonth = terms?.Terms.EndOfMonth,
            HasPaymentLink = row.Text(InvoiceTable.PaymentLink) is not null,
            ProjectManagerId = ProjectManager(row)?.Id,
            KnownReadiness = row.Flag(InvoiceTable.IsReady) ? "" : row.Text(InvoiceTable.ReadinessText) ?? Unexamined,
        };
        return invoice.InParts(DuePartsText.Read(row.Text(InvoiceTable.DueParts), currency));
    }

    /// <summary>Who is told about the invoice as project manager: the person named on it, else its owner.</summary>
    public static EntityReference? ProjectManager(Row row) => row.Reference(InvoiceTable.ProjectManagerId) ?? row.Reference(InvoiceTable.OwnerId);

    private static ValueList<LocalDate> PaymentDaysOf(Row row) => row.Text(InvoiceTable.PaymentDays) is null
        ? ValueList<LocalDate>.Empty
        : row.Words(InvoiceTable.PaymentDays)
            .Select(word => NodaTime.Text.LocalDatePattern.Iso.Parse(word))
            .Where(parsed => parsed.Success)
            .Select(parsed => parsed.Value)
            .ToValueList();

    /// <summary>The person who is the customer; null = the customer is an account.</summary>
    public static Guid? CustomerContact(Row row) =>
        row.Reference(InvoiceTable.CustomerId) is { LogicalName: ContactTable.LogicalName } customer ? customer.Id : null;

    /// <summary>The first day on which a reminder can name the invoice.</summary>
    public static LocalDate KnownSince(Row row, DateTimeZone zone)
    {
        var created = CreatedOn(row, zone);
        return row.Day(InvoiceTable.IssuedOn) is { } issued && issued < created ? issued : created;
    }

    /// <summary>What the row says is still open: nothing when it was closed as paid in full, whatever the payments say.</summary>
    public static decimal OpenBalance(Row row) =>
        (row.Amount(InvoiceTable.TotalAmount) ?? 0m) - Paid(row) - (row.Amount(InvoiceTable.CreditedAmount) ?? 0m) - (row.Amount(InvoiceTable.WrittenOffAmount) ?? 0m);

    // Status "Partial" lies in the state Paid too and settles nothing.
    private static decimal Paid(Row row) =>
        row.Code(InvoiceTable.StateCode) == InvoiceTable.States.Paid && row.Code(InvoiceTable.StatusCode) == InvoiceTable.Statuses.Complete
            ? (row.Amount(InvoiceTable.TotalAmount) ?? 0m) - (row.Amount(InvoiceTable.CreditedAmount) ?? 0m) - (row.Amount(InvoiceTable.WrittenOffAmount) ?? 0m)
            : row.Amount(InvoiceTable.PaidAmount) ?? 0m;

    private static LocalDate CreatedOn(Row row, DateTimeZone zone) =>
        row.Moment(InvoiceTable.CreatedOn) is { } moment ? Days.At(moment, zone) : LocalDate.FromDateTime(new DateTime(1970, 1, 1));
}
