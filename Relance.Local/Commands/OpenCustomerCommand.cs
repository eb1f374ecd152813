using System;
using System.CommandLine;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Commands;

/// <summary>What class, limit and terms a new account should get, and why. Written only when asked for.</summary>
internal static class OpenCustomerCommand
{
    public static Command Build(Terminal terminal)
    {
        var debtor = new Argument<string>(terminal.Say("DEBTOR", "CLIENT")) { Description = terminal.Say("number or name of the debtor", "numéro ou nom du client") };
        var apply = new Option<bool>("--apply") { Description = terminal.Say("write limit and terms on the account, with a note that says why", "inscrire limite et conditions sur le compte, avec une note qui dit pourquoi") };
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("open-customer", terminal.Say("propose class, limit and terms for an account", "proposer classe, limite et conditions pour un compte")) { debtor, apply, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(debtor)!, parsed.GetValue(apply), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string name, bool apply, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, null, terminal.Culture);
        var debtor = DebtorArgument.Find(workspace.Service, name);
        var response = workspace.Service.Execute(new OrganizationRequest("relance_OpenCustomer") { ["Debtor"] = debtor, ["Apply"] = apply });
        if (json)
        {
            using var proposal = JsonDocument.Parse((string)response["Proposal"]);
            terminal.WriteJson(new { Debtor = debtor.Name, Applied = apply, Proposal = proposal.RootElement });
            return ExitCode.Success;
        }

        terminal.WriteLine(debtor.Name!);
        terminal.WriteLine((string)response["Explanation"]);
        if (apply)
        {
            terminal.WriteLine("Written on the account.", "Inscrit sur le compte.");
        }

        return ExitCode.Success;
    }
}
