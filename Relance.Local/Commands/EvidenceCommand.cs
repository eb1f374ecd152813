using System;
using System.CommandLine;
using System.IO;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Local.Records;

namespace Relance.Local.Commands;

/// <summary>Writes what proves the open invoices of a debtor as one zip, for an agency or a court.</summary>
internal static class EvidenceCommand
{
    public static Command Build(Terminal terminal)
    {
        var debtor = new Option<string>("--debtor") { Description = terminal.Say("name or number of the debtor", "nom ou numéro du client"), Required = true };
        var output = new Option<string>("--out") { Description = terminal.Say("the zip to write; default: its own name", "le zip à écrire ; par défaut, son propre nom") };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day of the file; default: that of the last run", "la date du dossier ; par défaut celle du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var command = new Command("evidence", terminal.Say("pack what proves the open invoices of a debtor into one zip", "réunir en un zip ce qui prouve les factures ouvertes d’un client")) { debtor, output, asOf, database };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(debtor)!, parsed.GetValue(output), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string debtor, string? output, LocalDate? asOf)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var response = workspace.Service.Execute(new OrganizationRequest("relance_EvidenceFile")
        {
            ["Debtor"] = DebtorArgument.Find(workspace.Service, debtor),
            ["AsOf"] = RowValues.Moment(workspace.Today),
        });
        var path = output ?? (string)response["Name"];
        File.WriteAllBytes(path, Convert.FromBase64String((string)response["File"]));
        terminal.WriteLine($"Written: {path}", $"Écrit : {path}");
        return ExitCode.Success;
    }
}
