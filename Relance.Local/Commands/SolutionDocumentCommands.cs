using System;
using System.CommandLine;
using System.IO;
using Relance.Local.Metadata;
using Relance.Local.Solution;

namespace Relance.Local.Commands;

/// <summary>Writes into documents what the product knows by itself: the roles of the solution, the codes of messages, the rules of the check. Tests compare.</summary>
internal static class SolutionDocumentCommands
{
    /// <param name="folder">The option that names the solution folder.</param>
    public static Command Roles(Terminal terminal, Option<string> folder)
    {
        var documents = Documents(terminal);
        var command = new Command("roles", terminal.Say("write what each role may do into consultants.md", "écrire dans consultants.md ce que chaque rôle peut faire")) { folder, documents };
        command.SetAction(parsed =>
        {
            var solution = SolutionCommand.Existing(parsed.GetValue(folder)!);
            Rewrite(terminal, parsed.GetValue(documents)!, "consultants.md", before => RoleTables.Place(before, Catalog.Load(solution)));
            return ExitCode.Success;
        });
        return command;
    }

    public static Command Codes(Terminal terminal)
    {
        var documents = Documents(terminal);
        var command = new Command(
            "codes",
            terminal.Say("write every code with its words into troubleshooting.md and settings-codes.md", "écrire chaque code et son texte dans troubleshooting.md et settings-codes.md")) { documents };
        command.SetAction(parsed =>
        {
            Rewrite(terminal, parsed.GetValue(documents)!, "troubleshooting.md", CodeTables.Place);
            Rewrite(terminal, parsed.GetValue(documents)!, "settings-codes.md", _ => SettingCodes.Document());
            return ExitCode.Success;
        });
        return command;
    }

    public static Command Rules(Terminal terminal)
    {
        var documents = Documents(terminal);
        var command = new Command("rules", terminal.Say("write what the check looks for into checker.md", "écrire dans checker.md ce que la vérification contrôle")) { documents };
        command.SetAction(parsed =>
        {
            Rewrite(terminal, parsed.GetValue(documents)!, "checker.md", RuleTables.Place);
            return ExitCode.Success;
        });
        return command;
    }

    private static Option<string> Documents(Terminal terminal) => new("--documents")
    {
        Description = terminal.Say("the folder of the documents", "le dossier des documents"),
        HelpName = terminal.Say("FOLDER", "DOSSIER"),
        DefaultValueFactory = _ => "docs",
    };

    private static void Rewrite(Terminal terminal, string folder, string name, Func<string, string> place)
    {
        var document = Path.Combine(folder, name);
        if (!File.Exists(document))
        {
            throw new CommandFailure(
                $"There is no document {document}. Run this from the root of the repository, or name the folder with --documents.",
                $"Il n’y a pas de document {document}. Lancez la commande à la racine du dépôt, ou nommez le dossier avec --documents.");
        }

        var before = File.ReadAllText(document);
        var after = place(before);
        File.WriteAllText(document, after);
        terminal.WriteLine(
            before == after ? $"Up to date: {document}" : $"Written: {Path.GetFullPath(document)}",
            before == after ? $"À jour : {document}" : $"Écrit : {Path.GetFullPath(document)}");
    }
}
