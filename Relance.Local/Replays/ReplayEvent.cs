using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Local.Importing;

namespace Relance.Local.Replays;

/// <summary>What happened to an invoice of a ledger.</summary>
public enum ReplayEventKind
{
    Issued,
    DisputeOpened,

    /// <summary>Together with the money: the debtor pays what was contested.</summary>
    DisputeResolved,
    Paid,
}

/// <summary>One event of a ledger's past.</summary>
public sealed record ReplayEvent(LocalDate Day, ReplayEventKind Kind, ImportedInvoice Invoice)
{
    /// <summary>
    /// The past of a ledger by day. A file says that an invoice was disputed, not since when: it counts as disputed from its due date
    /// to its settlement, and one that was settled by its due date never was. Without a settlement it stays disputed.
    /// </summary>
    public static IReadOnlyList<ReplayEvent> Of(IEnumerable<ImportedInvoice> invoices) => invoices
        .SelectMany(Of)
        .OrderBy(one => one.Day)
        .ThenBy(one => one.Kind)
        .ThenBy(one => one.Invoice.Number, System.StringComparer.Ordinal)
        .ToList();

    private static IEnumerable<ReplayEvent> Of(ImportedInvoice invoice)
    {
        var isContested = invoice.IsDisputed && !(invoice.SettledOn <= invoice.DueOn);
        yield return new ReplayEvent(invoice.IssuedOn, ReplayEventKind.Issued, invoice);
        if (isContested)
        {
            yield return new ReplayEvent(invoice.DueOn, ReplayEventKind.DisputeOpened, invoice);
        }

        if (invoice.SettledOn is { } settledOn)
        {
            // Paid before it was issued happens in real ledgers (advance payments): the invoice still comes first.
            var paidOn = settledOn < invoice.IssuedOn ? invoice.IssuedOn : settledOn;
            if (isContested)
            {
                yield return new ReplayEvent(paidOn, ReplayEventKind.DisputeResolved, invoice);
            }

            yield return new ReplayEvent(paidOn, ReplayEventKind.Paid, invoice);
        }
    }
}
