using System;
using System.CommandLine;
using System.Linq;
using NodaTime;
using Relance.Local.Host;
using Relance.Local.Importing;

namespace Relance.Local.Commands;

/// <summary>Brings a ledger file into the database: all of it, or with <c>--skip-bad</c> all that is sound, or nothing.</summary>
internal static class ImportCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>(terminal.Say("FILE.csv", "FICHIER.csv")) { Description = terminal.Say("one invoice per line, column names in the first", "une facture par ligne, noms de colonnes sur la première") };
        var map = new Option<string[]>("--map") { Description = terminal.Say("which field a column holds, when its name does not tell; can be repeated", "le champ que contient une colonne, quand son nom ne le dit pas ; répétable"), HelpName = terminal.Say("column=field", "colonne=champ"), DefaultValueFactory = _ => [] };
        var rate = new Option<string[]>("--rate") { Description = terminal.Say("a foreign currency: units for one unit of the base currency; can be repeated", "une devise étrangère : unités pour une unité de la devise de base ; répétable"), HelpName = "USD=1.08", DefaultValueFactory = _ => [] };
        var mark = new Option<string?>("--decimal") { Description = terminal.Say("what decimals stand behind, when amounts do not tell", "ce qui précède les décimales, quand les montants ne le disent pas"), HelpName = "comma|point" };
        mark.AcceptOnlyFromAmong("comma", "point");
        var skipBad = new Option<bool>("--skip-bad") { Description = terminal.Say("import the sound lines and write the others to FILE.rejected.csv", "importer les bonnes lignes et écrire les autres dans FICHIER.rejected.csv") };
        var creditor = new Option<string?>("--creditor") { Description = terminal.Say("name of your company, for the messages", "nom de votre société, pour les messages"), HelpName = terminal.Say("NAME", "NOM") };
        var address = new Option<string?>("--creditor-address") { Description = terminal.Say("its address, lines separated by commas; a formal notice needs it", "son adresse, lignes séparées par des virgules ; une mise en demeure l’exige"), HelpName = terminal.Say("ADDRESS", "ADRESSE") };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day of the import; default: today", "le jour de l’import ; par défaut aujourd’hui"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("import", terminal.Say("import a ledger of invoices from a CSV file", "importer des factures depuis un fichier CSV")) { file, map, rate, mark, skipBad, creditor, address, asOf, database, json };
        command.SetAction(parsed => Run(terminal, new ImportRequest(
            parsed.GetValue(file)!,
            parsed.GetValue(map)!,
            parsed.GetValue(rate)!,
            parsed.GetValue(mark) switch { "comma" => DecimalMark.Comma, "point" => DecimalMark.Point, _ => DecimalMark.Unknown },
            parsed.GetValue(skipBad),
            parsed.GetValue(creditor),
            parsed.GetValue(address),
            parsed.GetValue(asOf),
            parsed.GetValue(database)!,
            parsed.GetValue(json))));
        return command;
    }

    private static int Run(Terminal terminal, ImportRequest request)
    {
        var source = DelimitedFile.Read(request.File);
        var asOf = request.AsOf ?? Workspace.MachineDay();
        using var draft = new DatabaseDraft(request.Database);
        LedgerFile ledger;
        ImportOutcome? outcome = null;
        using (var workspace = Workspace.OpenOrCreate(draft.Path, asOf, terminal.Culture))
        {
            var currencies = KnownCurrencies.Read(workspace.Service, WellKnown.BaseCurrencyId);
            currencies.Add(workspace.Service, request.Rates);
            workspace.NameCreditor(request.Creditor, request.CreditorAddress);
            ledger = LedgerFile.Read(source, request.Assignments, request.Mark, currencies.ByCode.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase));
            if (ledger.Problems.Count == 0 || request.SkipBad)
            {
                outcome = ProgressLine.Show(terminal, terminal.Say("Import", "Import"), ledger.Invoices.Count, step => Write(workspace, ledger, currencies, step));
            }
        }

        if (outcome is not null)
        {
            draft.Keep();
        }

        string? rejected = null;
        if (outcome is not null && ledger.Problems.Count > 0)
        {
            rejected = RejectedFile.PathFor(request.File);
            RejectedFile.Write(rejected, ledger, terminal.Culture);
        }

        ImportSummary.Write(terminal, request, ledger, outcome, rejected);
        return outcome is null ? ExitCode.Failure : ExitCode.Success;
    }

    private static ImportOutcome Write(Workspace workspace, LedgerFile ledger, KnownCurrencies currencies, Action<string> step)
    {
        var outcome = new LedgerImport(workspace.Service, workspace.Today, currencies).Write(ledger.Invoices, invoice => step(invoice.Number));
        workspace.RunJobs();
        return outcome;
    }
}

/// <summary>What is asked of an import.</summary>
internal sealed record ImportRequest(string File, string[] Assignments, string[] Rates, DecimalMark Mark, bool SkipBad, string? Creditor, string? CreditorAddress, LocalDate? AsOf, string Database, bool Json);
