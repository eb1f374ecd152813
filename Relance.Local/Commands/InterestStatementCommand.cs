using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>The late-payment interest of an invoice, segment by segment, and what was claimed beside it.</summary>
internal static class InterestStatementCommand
{
    public static Command Build(Terminal terminal)
    {
        var number = new Option<string>("--invoice") { Description = terminal.Say("number of the invoice", "numéro de la facture"), HelpName = terminal.Say("NUMBER", "NUMÉRO"), Required = true };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("last day that bears interest; default: that of the last run", "dernier jour portant intérêt ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("interest-statement", terminal.Say("compute the late-payment interest of an invoice, segment by segment", "calculer les intérêts de retard d’une facture, segment par segment")) { number, asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(number)!, parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string number, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var invoice = AllRows.Find(workspace.Service, InvoiceTable.LogicalName, InvoiceTable.InvoiceNumber, number, InvoiceTable.InvoiceNumber, InvoiceTable.CustomerId)
            ?? throw new CommandFailure($"There is no invoice {number}.", $"Il n’y a pas de facture {number}.");
        var response = workspace.Service.Execute(new OrganizationRequest("relance_InterestStatement")
        {
            ["Invoice"] = invoice.ToEntityReference(),
            ["AsOf"] = RowValues.Moment(workspace.Today),
            ["Language"] = terminal.Culture.Language,
        });
        using var statement = JsonDocument.Parse((string)response["Statement"]);
        if (json)
        {
            terminal.WriteJson(new { Invoice = number, Debtor = invoice.NameOf(InvoiceTable.CustomerId), AsOf = workspace.Today, Statement = statement.RootElement });
            return ExitCode.Success;
        }

        terminal.WriteLine(
            $"{number}, {invoice.NameOf(InvoiceTable.CustomerId)}: late-payment interest as of {terminal.Culture.LongDate(workspace.Today)}",
            $"{number}, {invoice.NameOf(InvoiceTable.CustomerId)} : intérêts de retard au {terminal.Culture.LongDate(workspace.Today)}");
        Print(terminal, statement.RootElement);
        foreach (var claim in AllRows.Of(workspace.Service, ClaimTable.LogicalName, ClaimTable.InvoiceId, ClaimTable.Kind, ClaimTable.Amount, ClaimTable.State)
            .Where(row => row.Key(ClaimTable.InvoiceId) == invoice.Id))
        {
            var amount = terminal.Culture.Money(claim.Amount(ClaimTable.Amount) ?? 0m, statement.RootElement.GetProperty("currency").GetString()!);
            terminal.WriteLine($"- {ClaimWords.Of(claim.Choice<ClaimKind>(ClaimTable.Kind)!.Value, terminal.Culture)}, {amount}, {ClaimWords.Of(claim.Choice<ClaimState>(ClaimTable.State)!.Value, terminal.Culture)}");
        }

        return ExitCode.Success;
    }

    private static void Print(Terminal terminal, JsonElement statement)
    {
        var culture = terminal.Culture;
        var currency = statement.GetProperty("currency").GetString()!;
        string Day(JsonElement segment, string name) => culture.Date(NodaTime.Text.LocalDatePattern.Iso.Parse(segment.GetProperty(name).GetString()!).Value);
        var rows = statement.GetProperty("segments").EnumerateArray().Select(segment => new[]
        {
            Day(segment, "from"),
            Day(segment, "to"),
            culture.Number(segment.GetProperty("days").GetInt32()),
            culture.Money(segment.GetProperty("balance").GetDecimal(), currency),
            culture.Percent(segment.GetProperty("rate").GetDecimal()),
            culture.Number(decimal.Round(segment.GetProperty("amount").GetDecimal(), 4)),
        });
        string[] heads = culture.Language == "fr" ? ["Du", "Au", "Jours", "Base", "Taux", "Intérêts"] : ["From", "To", "Days", "Balance", "Rate", "Interest"];
        terminal.Output.Write(FigureTable.Of(heads, rows));
        var total = culture.Money(statement.GetProperty("total").GetDecimal(), currency);
        terminal.WriteLine($"Total, rounded once: {total}", $"Total, arrondi une seule fois : {total}");
    }
}
