using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>Open invoices that something stands in the way of, with what it is, as the evaluation wrote it.</summary>
internal static class ReadinessCommand
{
    public static Command Build(Terminal terminal)
    {
        var debtor = new Option<string?>("--debtor") { Description = terminal.Say("number or name of one debtor; default: all of them", "numéro ou nom d’un client ; par défaut tous"), HelpName = terminal.Say("DEBTOR", "CLIENT") };
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("readiness", terminal.Say("list the invoices that are not ready, and what will delay their payment", "lister les factures incomplètes et ce qui retardera leur paiement")) { debtor, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(debtor), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string? debtor, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, null, terminal.Culture);
        var query = Query(debtor is null ? null : DebtorArgument.Find(workspace.Service, debtor).Id);
        var invoices = workspace.Service.RetrieveMultiple(query).Entities
            .Select(row => new
            {
                Invoice = row.Text(InvoiceTable.InvoiceNumber),
                Debtor = row.NameOf(InvoiceTable.CustomerId),
                Delays = (IReadOnlyList<string>)row.Text(InvoiceTable.ReadinessText).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            })
            .ToList();
        if (json)
        {
            terminal.WriteJson(invoices);
            return ExitCode.Success;
        }

        foreach (var one in invoices)
        {
            terminal.WriteLine($"{one.Invoice}, {one.Debtor}");
            foreach (var delay in one.Delays)
            {
                terminal.WriteLine("  " + delay);
            }
        }

        terminal.WriteLine(
            invoices.Count == 0 ? "Every open invoice is ready." : $"{invoices.Count} open invoices are not ready.",
            invoices.Count == 0 ? "Toutes les factures ouvertes sont complètes." : $"{invoices.Count} factures ouvertes sont incomplètes.");
        return ExitCode.Success;
    }

    private static QueryExpression Query(Guid? debtor)
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.InvoiceNumber, InvoiceTable.CustomerId, InvoiceTable.ReadinessText) };
        query.Criteria.AddCondition(InvoiceTable.IsReady, ConditionOperator.Equal, false);
        query.Criteria.AddCondition(InvoiceTable.ReadinessText, ConditionOperator.NotNull);
        query.Criteria.AddCondition(InvoiceTable.OpenBalance, ConditionOperator.GreaterThan, 0m);
        if (debtor is { } id)
        {
            query.Criteria.AddCondition(InvoiceTable.CustomerId, ConditionOperator.Equal, id);
        }

        query.AddOrder(InvoiceTable.InvoiceNumber, OrderType.Ascending);
        return query;
    }
}
