using System;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>Why an invoice is reminded or not, and what comes next.</summary>
internal static class ExplainCommand
{
    public static Command Build(Terminal terminal)
    {
        var number = new Argument<string>(terminal.Say("INVOICE", "FACTURE")) { Description = terminal.Say("number of the invoice", "numéro de la facture") };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day to explain; default: that of the last run", "le jour à expliquer ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("explain", terminal.Say("say why an invoice is reminded or not, and what comes next", "dire pourquoi une facture est relancée ou non, et la suite")) { number, asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(number)!, parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string number, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var invoice = AllRows.Find(workspace.Service, InvoiceTable.LogicalName, InvoiceTable.InvoiceNumber, number, InvoiceTable.InvoiceNumber, InvoiceTable.CustomerId)
            ?? throw Unknown(workspace.Service, number);
        var response = workspace.Service.Execute(new OrganizationRequest("relance_ExplainInvoice")
        {
            ["Invoice"] = invoice.ToEntityReference(),
            ["AsOf"] = RowValues.Moment(workspace.Today),
            ["Language"] = terminal.Culture.Language,
        });
        LocalDate? nextStepOn = response.Results.TryGetValue("NextStepOn", out var next) && next is DateTime moment ? LocalDate.FromDateTime(moment) : null;
        var explanation = (string)response["Explanation"];
        if (json)
        {
            using var decision = JsonDocument.Parse((string)response["Decision"]);
            terminal.WriteJson(new { Invoice = number, Debtor = invoice.NameOf(InvoiceTable.CustomerId), AsOf = workspace.Today, Explanation = explanation, NextStepOn = nextStepOn, Decision = decision.RootElement });
            return ExitCode.Success;
        }

        terminal.WriteLine(
            $"{number}, {invoice.NameOf(InvoiceTable.CustomerId)}, as of {terminal.Culture.LongDate(workspace.Today)}",
            $"{number}, {invoice.NameOf(InvoiceTable.CustomerId)}, au {terminal.Culture.LongDate(workspace.Today)}");
        terminal.WriteLine(explanation);
        if (nextStepOn is { } day)
        {
            terminal.WriteLine($"Next step: {terminal.Culture.LongDate(day)}", $"Prochaine étape : {terminal.Culture.LongDate(day)}");
        }

        return ExitCode.Success;
    }

    private static CommandFailure Unknown(IOrganizationService service, string number)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.InvoiceNumber), TopCount = 5 };
        query.AddOrder(InvoiceTable.InvoiceNumber, OrderType.Ascending);
        var some = string.Join(", ", service.RetrieveMultiple(query).Entities.Select(row => row.Text(InvoiceTable.InvoiceNumber)));
        return new CommandFailure($"There is no invoice {number}. Some that there are: {some}.", $"Il n’y a pas de facture {number}. Quelques-unes : {some}.");
    }
}
