using System;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>
/// Computes the columns of an invoice that follow from its others: the open balance, the day on which it was settled, and the
/// dunning cycle. Nothing but the row itself is looked at.
/// </summary>
internal static class InvoicePreparing
{
    /// <summary>ISO 4217 for "no currency": only the amounts of the parts are looked at.</summary>
    private const string NoCurrency = "XXX";

    /// <param name="before">Null on Create.</param>
    /// <param name="target">Is completed.</param>
    /// <param name="today">Asked only when a day has to be written.</param>
    /// <param name="reopening">Asked only when a settled invoice is open again.</param>
    public static void Prepare(Entity? before, Entity target, Func<LocalDate> today, Func<Reopening> reopening)
    {
        if (before is null)
        {
            if (!target.Contains(InvoiceTable.IssuedOn) || target[InvoiceTable.IssuedOn] is null)
            {
                target[InvoiceTable.IssuedOn] = Days.ToColumn(today());
            }

            MergedRow.Default(null, target, InvoiceTable.Cycle, 1);
            MergedRow.Default(null, target, InvoiceTable.Kind, Choices.To(InvoiceKind.Invoice));

            // Nothing is known against it; the evaluation that follows says what stands in its way.
            MergedRow.Default(null, target, InvoiceTable.IsReady, true);
        }

        var row = MergedRow.Of(before, target);
        var balance = InvoiceRows.OpenBalance(row);
        target[InvoiceTable.OpenBalance] = new Money(balance);
        Settle(row, before, target, balance, today);
        Begin(row, before, target, balance, today, reopening);
    }

    private static void Settle(Row row, Entity? before, Entity target, decimal balance, Func<LocalDate> today)
    {
        // An invoice without lines yet has a total of zero: that is not settled, it is not finished.
        var isSettled = balance <= 0m && row.Amount(InvoiceTable.TotalAmount) > 0m;
        if (isSettled != row.Day(InvoiceTable.SettledOn) is not null)
        {
            target[InvoiceTable.SettledOn] = isSettled ? Days.ToColumn(today()) : null;
        }

        if (before is not null && (isSettled || row.Code(InvoiceTable.StateCode) == InvoiceTable.States.Canceled))
        {
            target[InvoiceTable.NextStepOn] = null;
        }
    }

    // A new cycle: the invoice is open again after it was settled, where the policy says so; or somebody else owes it now; or the next
    // of its part payments has its turn.
    private static void Begin(Row row, Entity? before, Entity target, decimal balance, Func<LocalDate> today, Func<Reopening> reopening)
    {
        if (before is null)
        {
            return;
        }

        var cycle = row.Integer(InvoiceTable.Cycle) ?? 1;
        var known = new Row(before);
        if (known.Reference(InvoiceTable.CustomerId) is { } customer && row.Reference(InvoiceTable.CustomerId) is { } now && customer.Id != now.Id)
        {
            target[InvoiceTable.Cycle] = cycle + 1;
        }
        else if (known.Day(InvoiceTable.SettledOn) is not null && balance > 0m)
        {
            target[InvoiceTable.Cycle] = Invoice.CycleAfter(0m, balance, cycle, reopening());
        }
        else if (row.Text(InvoiceTable.DueParts) is { } parts && InvoiceRows.OpenBalance(known) is var was && was != balance)
        {
            var total = row.Amount(InvoiceTable.TotalAmount) ?? 0m;
            var next = Invoice.CycleOfParts(DuePartsText.Read(parts, NoCurrency), total - was, total - balance, today(), cycle, reopening());
            if (next != cycle)
            {
                target[InvoiceTable.Cycle] = next;
            }
        }
    }
}
