using System.CommandLine;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Commands;

/// <summary>Everything in the settings of a database that cannot work, is missing or looks doubtful. Writes nothing.</summary>
internal static class CheckConfigurationCommand
{
    public static Command Build(Terminal terminal)
    {
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("check-configuration", terminal.Say("list what is wrong or doubtful in the settings; exit code 1 on errors", "lister ce qui est faux ou douteux dans les paramètres ; code 1 en cas d’erreur")) { database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, null, terminal.Culture);
        var answer = workspace.Service.Execute(new OrganizationRequest("relance_CheckConfiguration") { ["Language"] = terminal.Culture.Language });
        using var document = JsonDocument.Parse((string)answer["Findings"]);
        var (errors, warnings) = ((int)answer["Errors"], (int)answer["Warnings"]);
        if (json)
        {
            terminal.WriteJson(document.RootElement.Clone());
        }
        else
        {
            foreach (var finding in document.RootElement.EnumerateArray())
            {
                var severity = finding.GetProperty("severity").GetString() == "error" ? terminal.Say("error", "erreur") : terminal.Say("warning", "avertissement");
                terminal.WriteLine($"{finding.GetProperty("code").GetString()} {severity}: {finding.GetProperty("text").GetString()}");
            }

            terminal.WriteLine($"{errors} errors, {warnings} warnings.", $"{errors} erreurs, {warnings} avertissements.");
        }

        return errors == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
