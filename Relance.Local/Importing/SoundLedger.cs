using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Commands;

namespace Relance.Local.Importing;

/// <summary>A ledger file that is looked at as a whole and written nowhere: it must be free of mistakes, in whatever currencies.</summary>
internal static class SoundLedger
{
    /// <exception cref="CommandFailure">A line has a mistake, or there is no line.</exception>
    public static IReadOnlyList<ImportedInvoice> Read(string file, string[] map)
    {
        var source = DelimitedFile.Read(file);
        var ledger = LedgerFile.Read(source, map, DecimalMark.Unknown, CurrenciesOf(source, map));
        if (ledger.Problems.Count > 0)
        {
            var first = ledger.Problems[0];
            throw new CommandFailure(
                $"{ledger.Problems.Count} mistakes; the first on line {first.Line}, {first.Column}: {first.Wording.English}. 'import' lists all.",
                $"{ledger.Problems.Count} erreurs ; la première ligne {first.Line}, {first.Column} : {first.Wording.French}. « import » les liste toutes.");
        }

        return ledger.Invoices.Count > 0 ? ledger.Invoices : throw new CommandFailure("The file has no invoice.", "Le fichier n’a aucune facture.");
    }

    // Whatever codes the file has: the one of the ledger becomes the base currency.
    private static HashSet<string> CurrenciesOf(DelimitedFile source, string[] map)
    {
        var mapping = HeaderMapping.Of(source.Header, map);
        return source.Lines.Select(line => mapping.Text(line, InvoiceField.Currency)).Where(Domain.Currencies.IsCode).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
