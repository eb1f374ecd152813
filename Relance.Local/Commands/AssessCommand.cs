using System.CommandLine;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Local.Records;

namespace Relance.Local.Commands;

/// <summary>How one debtor pays, how risky it is and what could follow. Writes nothing.</summary>
internal static class AssessCommand
{
    public static Command Build(Terminal terminal)
    {
        var debtor = new Option<string>("--debtor")
        {
            Description = terminal.Say("number or name of the debtor", "numéro ou nom du client"),
            HelpName = terminal.Say("DEBTOR", "CLIENT"),
            Required = true,
        };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("any day; default: that of the last run", "n’importe quel jour ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("assess", terminal.Say("say how a debtor pays, its risk and what could follow", "dire comment un client paie, son risque et ce qui pourrait suivre")) { debtor, asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(debtor)!, parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string debtor, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var response = workspace.Service.Execute(new OrganizationRequest("relance_AssessDebtor")
        {
            ["Debtor"] = DebtorArgument.Find(workspace.Service, debtor),
            ["AsOf"] = RowValues.Moment(asOf ?? workspace.Today),
            ["Language"] = terminal.Culture.Language,
        });
        if (json)
        {
            terminal.WriteJson(new
            {
                @class = (string)response["Class"],
                score = (decimal)response["Score"],
                explanation = (string)response["Explanation"],
                advice = (string)response["Advice"],
                expectedDays = (int)response["ExpectedDays"],
            });
            return ExitCode.Success;
        }

        terminal.WriteLine((string)response["Explanation"]);
        terminal.WriteLine((string)response["Advice"]);
        return ExitCode.Success;
    }
}
