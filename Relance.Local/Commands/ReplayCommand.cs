using System.CommandLine;
using System.Linq;
using Relance.Local.Importing;
using Relance.Local.Replays;

namespace Relance.Local.Commands;

/// <summary>A ledger's past through the plug-ins, judged after every event.</summary>
internal static class ReplayCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>(terminal.Say("FILE.csv", "FICHIER.csv")) { Description = terminal.Say("invoices with issue, due and settlement dates", "factures avec dates d’émission, d’échéance et de règlement") };
        var scenario = new Option<string>("--scenario") { Description = terminal.Say("code of the scenario that every debtor follows", "code du scénario que suit chaque client"), HelpName = "CODE", DefaultValueFactory = _ => "standard" };
        var map = new Option<string[]>("--map") { Description = terminal.Say("as for import", "comme pour import"), HelpName = terminal.Say("column=field", "colonne=champ"), DefaultValueFactory = _ => [] };
        var database = new Option<string>("--database") { Description = terminal.Say("keep the result in this new file; default: in memory", "garder le résultat dans ce nouveau fichier ; par défaut en mémoire"), HelpName = terminal.Say("FILE", "FICHIER"), DefaultValueFactory = _ => "" };
        var json = SharedOptions.Json(terminal);
        var command = new Command("replay", terminal.Say("play a ledger's past day by day and check that no rule is ever broken", "rejouer le passé d’un grand livre jour par jour et vérifier qu’aucune règle n’est enfreinte")) { file, scenario, map, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file)!, parsed.GetValue(scenario)!, parsed.GetValue(map)!, parsed.GetValue(database)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string code, string[] map, string database, bool json)
    {
        if (System.IO.File.Exists(database))
        {
            throw new CommandFailure($"{database} exists already; a replay starts from nothing.", $"{database} existe déjà ; une reprise part de rien.");
        }

        var invoices = SoundLedger.Read(file, map);
        var currencies = invoices.Select(invoice => invoice.Currency ?? "EUR").Distinct().ToList();
        if (currencies.Count > 1)
        {
            throw new CommandFailure("A replay takes one currency at a time.", "Une reprise prend une devise à la fois.");
        }

        var first = ReplayEvent.Of(invoices)[0].Day;
        using var workspace = Workspace.OpenOrCreate(database, first, terminal.Culture, new WorkspaceOptions { BaseCurrency = currencies[0] });
        workspace.MakeUpCreditor();
        var replay = new LedgerReplay(workspace, ReplayScenario.Find(workspace.Service, code), invoices);
        try
        {
            var figures = ProgressLine.Show(terminal, terminal.Say("Replay", "Reprise"), replay.Days, step => replay.Run(day => step(terminal.Culture.Date(day))));
            ReplaySummary.Write(terminal, figures, json);
            return ExitCode.Success;
        }
        catch (BrokenInvariant broken)
        {
            terminal.Fail(new Wording($"An invariant is broken. {broken.Message}", $"Un invariant est enfreint. {broken.Message}"));
            return ExitCode.Failure;
        }
    }
}
