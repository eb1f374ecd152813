using System.Linq;
using Relance.Local.Importing;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>What an import says: every problem with its line, then what was written, or that nothing was.</summary>
internal static class ImportSummary
{
    public static void Write(Terminal terminal, ImportRequest request, LedgerFile ledger, ImportOutcome? outcome, string? rejected)
    {
        var badLines = ledger.Problems.Select(problem => problem.Line).Distinct().Count();
        if (request.Json)
        {
            terminal.WriteJson(new
            {
                Imported = outcome,
                BadLines = badLines,
                Problems = ledger.Problems.Select(problem => new { problem.Line, problem.Column, Text = problem.Wording.In(terminal.Culture) }),
                RejectedFile = rejected,
            });
            return;
        }

        foreach (var problem in ledger.Problems)
        {
            terminal.Error.MarkupLineInterpolated($"[red]{terminal.Say($"Line {problem.Line}", $"Ligne {problem.Line}")}[/], {problem.Column}: {problem.Wording.In(terminal.Culture)}");
        }

        if (ledger.Mapping.Unused.Count > 0)
        {
            var unused = string.Join(", ", ledger.Mapping.Unused);
            terminal.WriteLine($"Columns left aside: {unused}", $"Colonnes laissées de côté : {unused}");
        }

        if (outcome is null)
        {
            terminal.Fail(new Wording(
                $"{badLines} of {ledger.Source.Lines.Count} lines have mistakes: nothing was imported. Put them right, or import the others with --skip-bad.",
                $"{badLines} lignes sur {ledger.Source.Lines.Count} comportent des erreurs : rien n’a été importé. Corrigez-les, ou importez les autres avec --skip-bad."));
            return;
        }

        terminal.WriteLine(
            $"Debtors: {outcome.DebtorsCreated} new, {outcome.DebtorsUpdated} changed. Invoices: {outcome.InvoicesCreated} new, {outcome.InvoicesUpdated} changed, {outcome.InvoicesUnchanged} as they were. Payments: {outcome.PaymentsWritten}. Disputes: {outcome.DisputesOpened}.",
            $"Clients : {outcome.DebtorsCreated} nouveaux, {outcome.DebtorsUpdated} modifiés. Factures : {outcome.InvoicesCreated} nouvelles, {outcome.InvoicesUpdated} modifiées, {outcome.InvoicesUnchanged} inchangées. Paiements : {outcome.PaymentsWritten}. Litiges : {outcome.DisputesOpened}.");
        if (rejected is not null)
        {
            terminal.WriteLine(
                $"{badLines} lines were left out; they are in {rejected} with their errors.",
                $"{badLines} lignes ont été laissées de côté ; elles sont dans {rejected} avec leurs erreurs.");
        }
    }
}
