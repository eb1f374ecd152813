using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Relance.Local.Solution;
using Relance.Plugin;

namespace Relance.Local.Commands;

/// <summary>Checks and packs the solution, and writes the constants that the plug-ins take from it.</summary>
internal static class SolutionCommand
{
    public static Command Build(Terminal terminal)
    {
        var command = new Command("solution", terminal.Say("check and pack the Dataverse solution", "vérifier et empaqueter la solution Dataverse"));
        command.Subcommands.Add(CheckCommand(terminal));
        command.Subcommands.Add(PackCommand(terminal));
        command.Subcommands.Add(ConstantsCommand(terminal));
        command.Subcommands.Add(SolutionDocumentCommands.Roles(terminal, Folder(terminal)));
        command.Subcommands.Add(SolutionDocumentCommands.Codes(terminal));
        command.Subcommands.Add(SolutionDocumentCommands.Rules(terminal));
        command.Subcommands.Add(SolutionDataCommand.Build(terminal, Folder(terminal)));
        return command;
    }

    private static Command CheckCommand(Terminal terminal)
    {
        var folder = Folder(terminal);
        var schemas = new Option<string?>("--schemas")
        {
            Description = terminal.Say("the platform's XML schemas, to validate against as well; default: RELANCE_XSD", "les schémas XML de la plateforme, à contrôler aussi ; par défaut RELANCE_XSD"),
            HelpName = terminal.Say("FOLDER", "DOSSIER"),
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("RELANCE_XSD"),
        };
        var json = SharedOptions.Json(terminal);
        var command = new Command("check", terminal.Say("list what is wrong in the solution; exit code 1 when something is", "lister ce qui ne va pas dans la solution ; code 1 s’il y a quelque chose")) { folder, schemas, json };
        command.SetAction(parsed => Check(terminal, Existing(parsed.GetValue(folder)!), parsed.GetValue(schemas), parsed.GetValue(json)));
        return command;
    }

    private static Command PackCommand(Terminal terminal)
    {
        var folder = Folder(terminal);
        var output = new Option<string?>("--output")
        {
            Description = terminal.Say("the zip to write; default: out/Relance_<version>.zip", "le zip à écrire ; par défaut out/Relance_<version>.zip"),
            HelpName = terminal.Say("FILE", "FICHIER"),
        };
        var plugins = new Option<string>("--plugins")
        {
            Description = terminal.Say("the folder of the plug-in assemblies built for net462", "le dossier des assemblys de plug-ins compilés pour net462"),
            HelpName = terminal.Say("FOLDER", "DOSSIER"),
            DefaultValueFactory = _ => Path.Combine("Relance.Plugin", "bin", "Release", "shipped"),
        };
        var command = new Command("pack", terminal.Say("check the solution, then pack it with its plug-ins into an unmanaged zip", "vérifier la solution puis l’empaqueter avec ses plug-ins en un zip non géré")) { folder, plugins, output };
        command.SetAction(parsed => Pack(terminal, Existing(parsed.GetValue(folder)!), parsed.GetValue(plugins)!, parsed.GetValue(output)));
        return command;
    }

    private static Command ConstantsCommand(Terminal terminal)
    {
        var folder = Folder(terminal);
        var output = new Option<string>("--output")
        {
            Description = terminal.Say("the folder of the generated files", "le dossier des fichiers produits"),
            HelpName = terminal.Say("FOLDER", "DOSSIER"),
            DefaultValueFactory = _ => Path.Combine("Relance.Plugin", "Tables"),
        };
        var command = new Command("constants", terminal.Say("write the names of tables, columns and choices for the plug-ins", "écrire les noms des tables, colonnes et choix pour les plug-ins")) { folder, output };
        command.SetAction(parsed =>
        {
            var changed = TableConstants.Write(Existing(parsed.GetValue(folder)!), parsed.GetValue(output)!);
            terminal.WriteLine($"{changed.Count} files changed.", $"{changed.Count} fichiers modifiés.");
            return ExitCode.Success;
        });
        return command;
    }

    private static int Rules => SolutionCheck.Rules.Count + PluginCodeRule.All.Count + 1;

    private static int Check(Terminal terminal, string folder, string? schemas, bool json)
    {
        var findings = FindingsOf(folder, typeof(PluginBase).Assembly.Location);
        if (!string.IsNullOrEmpty(schemas))
        {
            findings.AddRange(SchemaCheck.Run(folder, schemas));
        }

        if (json)
        {
            terminal.WriteJson(findings);
        }
        else
        {
            Report(terminal, findings);
        }

        return findings.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static int Pack(Terminal terminal, string folder, string plugins, string? output)
    {
        var version = ChangelogVersion.Read(Path.Combine(folder, "..", "CHANGELOG.md"));
        var zip = output ?? Path.Combine("out", $"Relance_{version.ToString().Replace('.', '_')}.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(zip))!);
        if (!Directory.Exists(plugins))
        {
            throw new CommandFailure(
                $"There is no folder {plugins}. Build the plug-ins first: dotnet build Relance.Plugin -c Release -f net462 (deploy-scripts/pack.cs does both).",
                $"Il n’y a pas de dossier {plugins}. Compilez d’abord les plug-ins : dotnet build Relance.Plugin -c Release -f net462 (deploy-scripts/pack.cs fait les deux).");
        }

        var findings = FindingsOf(folder, Path.Combine(plugins, "Relance.Plugin.dll"));
        if (findings.Count > 0)
        {
            Report(terminal, findings);
            return ExitCode.Failure;
        }

        SolutionPackage.Write(folder, zip, version, plugins);
        terminal.WriteLine($"Written: {Path.GetFullPath(zip)}", $"Écrit : {Path.GetFullPath(zip)}");
        return ExitCode.Success;
    }

    // The types of every build are the same; what the code uses is read from the build that is shipped.
    private static List<Finding> FindingsOf(string folder, string plugin) =>
        [.. SolutionCheck.Run(folder), .. PluginTypeCheck.Run(folder, typeof(PluginBase).Assembly), .. PluginCodeCheck.Run(plugin)];

    private static void Report(Terminal terminal, IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            terminal.WriteLine($"{finding.Rule}: {finding.File}: {finding.Message}");
        }

        terminal.WriteLine(
            findings.Count == 0 ? $"No finding in {Rules} rules." : $"{findings.Count} findings.",
            findings.Count == 0 ? $"Rien à signaler, {Rules} règles." : $"{findings.Count} constats.");
    }

    private static Option<string> Folder(Terminal terminal) => new("--folder")
    {
        Description = terminal.Say("the solution folder", "le dossier de la solution"),
        HelpName = terminal.Say("FOLDER", "DOSSIER"),
        DefaultValueFactory = _ => "solution",
    };

    internal static string Existing(string folder) => Directory.Exists(folder)
        ? folder
        : throw new CommandFailure(
            $"There is no folder {folder}. Run this from the root of the repository, or name the folder with --folder.",
            $"Il n’y a pas de dossier {folder}. Lancez la commande à la racine du dépôt, ou nommez le dossier avec --folder.");
}
