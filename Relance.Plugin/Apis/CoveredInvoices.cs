using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Apis;

/// <summary>The open invoices that a promise or a plan is about.</summary>
internal static class CoveredInvoices
{
    /// <param name="ids">Empty = all of <paramref name="open"/>.</param>
    /// <param name="open">Those that may be meant: open invoices of the debtor.</param>
    /// <returns>At least one; all in one currency.</returns>
    /// <exception cref="UserMistake">An id is not among them, there is none, or currencies are mixed.</exception>
    public static List<Invoice> Of(List<Guid> ids, List<Invoice> open)
    {
        foreach (var id in ids.Where(id => open.TrueForAll(invoice => invoice.Id != id)))
        {
            throw new UserMistake(MistakeCode.InvoiceOfOther, id);
        }

        var covered = ids.Count == 0 ? open : open.Where(invoice => ids.Contains(invoice.Id)).ToList();
        return covered.Select(invoice => invoice.Currency).Distinct().Count() switch
        {
            0 => throw new UserMistake(MistakeCode.NothingOpen),
            1 => covered,
            _ => throw new UserMistake(MistakeCode.SeveralCurrencies),
        };
    }

    public static List<Invoice> OpenOf(DebtorFile file) => file.Snapshot.Invoices.Where(invoice => !invoice.IsSettled).ToList();
}
