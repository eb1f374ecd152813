using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Apis;

/// <summary>The open invoices of a debtor that an act is about: those that were named, or all of them.</summary>
internal static class ChosenInvoices
{
    /// <returns>At least one, all of one currency, by due date and number.</returns>
    /// <exception cref="UserMistake">None is open, one is not an open invoice of the debtor, or they are of several currencies.</exception>
    public static ValueList<Invoice> Of(DebtorFile file, List<Guid> ids)
    {
        var open = Open(file);
        foreach (var id in ids)
        {
            if (open.TrueForAll(invoice => invoice.Id != id))
            {
                throw new UserMistake(MistakeCode.InvoiceOfOther, file.Snapshot.Invoices.FirstOrDefault(invoice => invoice.Id == id)?.Number ?? id.ToString());
            }
        }

        var chosen = open.Where(invoice => ids.Count == 0 || ids.Contains(invoice.Id)).ToValueList();
        return chosen.IsEmpty ? throw new UserMistake(MistakeCode.NoOpenInvoice)
            : chosen.Any(invoice => invoice.Currency != chosen[0].Currency) ? throw new UserMistake(MistakeCode.CurrenciesToSplit)
            : chosen;
    }

    /// <summary>Every open invoice of the debtor, by due date and number; of any currency.</summary>
    public static List<Invoice> Open(DebtorFile file) => file.Snapshot.Invoices
        .Where(invoice => !invoice.IsSettled && invoice.Stage == InvoiceStage.Issued && invoice.Kind == InvoiceKind.Invoice)
        .OrderBy(invoice => invoice.DueOn)
        .ThenBy(invoice => invoice.Number, StringComparer.Ordinal)
        .ToList();
}
