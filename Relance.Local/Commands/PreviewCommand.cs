using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>What would be done on a day, for one debtor or for all. Writes nothing.</summary>
internal static class PreviewCommand
{
    public static Command Build(Terminal terminal)
    {
        var debtor = new Option<string?>("--debtor") { Description = terminal.Say("number or name of one debtor; default: all of them", "numéro ou nom d’un client ; par défaut tous"), HelpName = terminal.Say("DEBTOR", "CLIENT") };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("any day; default: that of the last run", "n’importe quel jour ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("preview", terminal.Say("show what would be done on a day, without doing it", "montrer ce qui serait fait un jour donné, sans le faire")) { debtor, asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(debtor), parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string? debtor, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var day = asOf ?? workspace.Today;
        var debtors = debtor is null ? All(workspace.Service) : [DebtorArgument.Find(workspace.Service, debtor)];
        var previews = debtors.Select(one => Preview(workspace.Service, one, day)).ToList();
        if (json)
        {
            terminal.WriteJson(previews.Select(preview => preview.Decision));
            return ExitCode.Success;
        }

        // Asked about one debtor, everything is said; asked about all, only what would happen.
        var shown = debtor is not null ? previews : previews.Where(preview => preview.Does).ToList();
        terminal.WriteLine($"Preview as of {terminal.Culture.LongDate(day)}; nothing is written.", $"Aperçu au {terminal.Culture.LongDate(day)} ; rien n’est écrit.");
        foreach (var preview in shown)
        {
            terminal.WriteLine();
            terminal.WriteLine(preview.Summary);
        }

        if (shown.Count == 0)
        {
            terminal.WriteLine("Nothing would be done for any debtor.", "Rien ne serait fait pour aucun client.");
        }

        return ExitCode.Success;
    }

    private static (JsonElement Decision, string Summary, bool Does) Preview(IOrganizationService service, EntityReference debtor, LocalDate day)
    {
        var response = service.Execute(new OrganizationRequest("relance_PreviewDebtor") { ["Debtor"] = debtor, ["AsOf"] = RowValues.Moment(day) });
        using var document = JsonDocument.Parse((string)response["Decision"]);
        var decision = document.RootElement.Clone();
        var does = decision.GetProperty("effects").EnumerateArray().Any(effect => effect.GetProperty("effect").GetString() is not ("SetNextStep" or "SetReadiness" or "SetExposure" or "SetExpected" or "SetRisk"));
        return (decision, (string)response["Summary"], does);
    }

    private static List<EntityReference> All(IOrganizationService service) => AllRows.Of(service, AccountTable.LogicalName, AccountTable.Name)
        .OrderBy(row => row.Text(AccountTable.Name), StringComparer.Ordinal)
        .Select(row => row.ToEntityReference())
        .ToList();
}
