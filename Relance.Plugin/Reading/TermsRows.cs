using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Payment terms as rows.</summary>
public static class TermsRows
{
    /// <summary>Active ones and others: an invoice keeps the terms that it was issued with.</summary>
    public static QueryExpression Query() => new(PaymentTermsTable.LogicalName)
    {
        ColumnSet = new ColumnSet(
            PaymentTermsTable.Code,
            PaymentTermsTable.DayOfMonth,
            PaymentTermsTable.Days,
            PaymentTermsTable.DiscountDays,
            PaymentTermsTable.DiscountPercent,
            PaymentTermsTable.DiscountVat,
            PaymentTermsTable.EndOfMonth,
            PaymentTermsTable.Name,
            PaymentTermsTable.Parts,
            PaymentTermsTable.Regime,
            PaymentTermsTable.Shift,
            PaymentTermsTable.TermsCode),
    };

    /// <summary>What a person entered, checked.</summary>
    public static ValueList<SettingFailure> FailuresOf(Row row)
    {
        var failures = new List<SettingFailure>();
        if (PartsOf(row) is { } parts)
        {
            failures.AddRange(new PaymentTermsValidator().Check(new PaymentTerms(parts)));
        }
        else
        {
            failures.Add(new SettingFailure(PaymentTermsValidator.PartsUnreadable, PaymentTermsTable.Parts, ValueList<string>.Empty));
        }

        if (row.Number(PaymentTermsTable.DiscountPercent) is > 0m != row.Integer(PaymentTermsTable.DiscountDays) is not null)
        {
            failures.Add(new SettingFailure(PaymentTermsValidator.DiscountIncomplete, PaymentTermsTable.DiscountPercent, ValueList<string>.Empty));
        }

        return failures.ToValueList();
    }

    /// <exception cref="InvalidOperationException">The row was written past its check and cannot be read.</exception>
    public static AgreedTerms Of(Row row) => new(
        row.Id,
        row.Text(PaymentTermsTable.Code) ?? "",
        row.Text(PaymentTermsTable.Name) ?? "",
        new PaymentTerms(PartsOf(row) ?? throw new InvalidOperationException($"The parts of the payment terms {row.Id} cannot be read."))
        {
            Shift = row.Choice<WorkingDayShift>(PaymentTermsTable.Shift) ?? WorkingDayShift.None,
            Discount = DiscountOf(row),
        },
        row.Choice<TermsRegime>(PaymentTermsTable.Regime) ?? TermsRegime.None,
        row.Integer(PaymentTermsTable.TermsCode));

    private static ValueList<TermPart>? PartsOf(Row row) =>
        row.Text(PaymentTermsTable.Parts) is { } json ? TermPartsText.Read(json) : Whole(row).Parts;

    private static PaymentTerms Whole(Row row)
    {
        var days = row.Integer(PaymentTermsTable.Days) ?? 0;
        var day = row.Integer(PaymentTermsTable.DayOfMonth);
        return (row.Choice<EndOfMonthReading>(PaymentTermsTable.EndOfMonth), day) switch
        {
            ({ } reading, { } fixedDay) => PaymentTerms.DaysEndOfMonthThe(days, fixedDay, reading),
            ({ } reading, null) => PaymentTerms.DaysEndOfMonth(days, reading),
            (null, { } fixedDay) => PaymentTerms.FixedDayOfMonth(fixedDay, days),
            _ => PaymentTerms.Net(days),
        };
    }

    private static EarlyPaymentDiscount? DiscountOf(Row row) =>
        row.Number(PaymentTermsTable.DiscountPercent) is { } percent and > 0m && row.Integer(PaymentTermsTable.DiscountDays) is { } days
            ? new EarlyPaymentDiscount(percent, days, row.Choice<DiscountVat>(PaymentTermsTable.DiscountVat) ?? DiscountVat.Included)
            : null;
}
