using System.CommandLine;
using System.IO;
using System.Linq;
using Relance.Deploy;
using Relance.Local.Metadata;
using Relance.Local.Solution;

namespace Relance.Local.Commands;

/// <summary>Writes the configuration as a package of the Configuration Migration tool.</summary>
internal static class SolutionDataCommand
{
    public static Command Build(Terminal terminal, Option<string> folder)
    {
        var output = new Option<string>("--output")
        {
            Description = terminal.Say("the package to write", "le paquet à écrire"),
            HelpName = terminal.Say("FILE", "FICHIER"),
            DefaultValueFactory = _ => Path.Combine("out", "relance-configuration.zip"),
        };
        var country = new Option<string>("--country")
        {
            Description = terminal.Say("country of the creditor, two letters", "pays du créancier, deux lettres"),
            HelpName = terminal.Say("CODE", "CODE"),
            DefaultValueFactory = _ => "FR",
        };
        var segments = new Option<string?>("--segments")
        {
            Description = terminal.Say("scenario codes of the segments wanted, separated by commas; default: all", "codes des scénarios des segments voulus, séparés par des virgules ; par défaut tous"),
            HelpName = terminal.Say("CODES", "CODES"),
        };
        var command = new Command("data", terminal.Say("write the configuration as a package for the Configuration Migration tool or pac data import", "écrire la configuration en un paquet pour l’outil Configuration Migration ou pac data import")) { folder, output, country, segments };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(folder)!, parsed.GetValue(output)!, new ConfigurationChoice(
            terminal.Culture.Language,
            parsed.GetValue(country)!.ToUpperInvariant(),
            ConfigurationChoice.Codes(parsed.GetValue(segments)))));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string output, ConfigurationChoice choice)
    {
        try
        {
            var rows = ConfigurationData.Read(folder).Rows(choice);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            using (var stream = File.Create(output))
            {
                MigrationPackage.Write(stream, Catalog.Load(folder), rows, choice.Language);
            }

            var count = rows.InOrder().Count();
            terminal.WriteLine($"{count} rows written: {Path.GetFullPath(output)}", $"{count} lignes écrites : {Path.GetFullPath(output)}");
            return ExitCode.Success;
        }
        catch (DeployFailure failure)
        {
            throw new CommandFailure(failure.Message, failure.French);
        }
    }
}
