using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>Who would move if a draft were published, on any day. Writes nothing.</summary>
internal static class PreviewPublicationCommand
{
    public static Command Build(Terminal terminal)
    {
        var version = new Argument<string>("version") { Description = terminal.Say("name of a draft", "nom d’un brouillon"), HelpName = "VERSION" };
        var migration = new Option<Migration>("--migration") { Description = terminal.Say("Finish, NextStep or ByAge; default: Finish", "Finish, NextStep ou ByAge ; par défaut Finish"), HelpName = "MIGRATION" };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("any day; default: that of the last run", "n’importe quel jour ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("preview-publication", terminal.Say("show which invoices change step or day if a draft is published", "montrer quelles factures changent d’étape ou de date si un brouillon est publié")) { version, migration, asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(version)!, parsed.GetValue(migration), parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string version, Migration migration, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var draft = AllRows.Of(workspace.Service, ScenarioVersionTable.LogicalName, ScenarioVersionTable.Name).FirstOrDefault(row => row.Text(ScenarioVersionTable.Name) == version)
            ?? throw new CommandFailure($"There is no version {version}.", $"Il n’y a pas de version {version}.");
        var pages = new List<JsonElement>();
        for (var isComplete = false; !isComplete;)
        {
            var answer = workspace.Service.Execute(new OrganizationRequest("relance_PreviewPublication")
            {
                ["Version"] = draft.ToEntityReference(),
                ["Migration"] = Choices.To(migration),
                ["AsOf"] = RowValues.Moment(asOf ?? workspace.Today),
                ["Page"] = pages.Count + 1,
                ["Language"] = terminal.Culture.Language,
            });
            using var document = JsonDocument.Parse((string)answer["Json"]);
            pages.Add(document.RootElement.Clone());
            isComplete = (bool)answer["IsComplete"];
            if (!json)
            {
                terminal.WriteLine((string)answer["Summary"]);
            }
        }

        if (json)
        {
            terminal.WriteJson(pages);
        }

        return ExitCode.Success;
    }
}
