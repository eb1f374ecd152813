using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Demo;
using Relance.Local.Records;
using Relance.Local.Reports;
using Relance.Plugin.Tables;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>What a demo says at its end: the figures in a short table, the place of the report, three things to try.</summary>
internal static class DemoSummary
{
    public static void Write(Terminal terminal, Workspace workspace, DemoOutcome outcome, ReportFigures figures, string database, string report)
    {
        terminal.WriteLine();
        terminal.WriteLine(
            $"Ateliers Marcillac, {terminal.Culture.LongDate(DemoPlan.FirstDay)} to {terminal.Culture.LongDate(DemoPlan.LastDay)}: {outcome.Days} days, {DemoDebtors.All.Count} debtors.",
            $"Ateliers Marcillac, du {terminal.Culture.LongDate(DemoPlan.FirstDay)} au {terminal.Culture.LongDate(DemoPlan.LastDay)} : {outcome.Days} jours, {DemoDebtors.All.Count} clients.");
        terminal.Output.Write(Table(terminal, outcome, figures));
        foreach (var refusal in outcome.RefusedOrders.Take(1))
        {
            terminal.WriteLine($"An order was refused with: {refusal}", $"Une commande a été refusée : {refusal}");
        }

        terminal.WriteLine();
        terminal.WriteLine("The report:", "Le rapport :");
        terminal.WriteLine("  " + report);
        terminal.WriteLine();
        terminal.WriteLine("To try next:", "À essayer ensuite :");
        foreach (var command in Commands(workspace, database))
        {
            terminal.WriteLine("  dotnet run --project Relance.Local -- " + command);
        }
    }

    /// <summary>Three commands that say something interesting about this very database.</summary>
    public static IReadOnlyList<string> Commands(Workspace workspace, string database)
    {
        var invoices = ReportInvoice.All(workspace.Service).Where(invoice => invoice.IsOpen).ToList();
        var disputed = AllRows.Of(workspace.Service, DisputeTable.LogicalName, DisputeTable.InvoiceId, DisputeTable.State)
            .Where(row => row.GetAttributeValue<Microsoft.Xrm.Sdk.OptionSetValue>(DisputeTable.State)?.Value == DisputeStateChoice.Open)
            .Select(row => row.Key(DisputeTable.InvoiceId))
            .ToHashSet();

        // A part in dispute and the rest late: the invoice with most to explain. Failing that, the oldest one.
        var invoice = invoices.FirstOrDefault(one => disputed.Contains(one.Invoice.Id) && one.Invoice.IsOverdue(workspace.Today)) ?? invoices[0];
        var debtor = invoices.Where(one => one.DebtorId != invoice.DebtorId).GroupBy(one => one.Debtor).MaxBy(group => group.Count())?.Key ?? invoice.Debtor;
        return
        [
            $"explain {invoice.Invoice.Number} --database {Quoted(database)}",
            $"preview --debtor {Quoted(debtor)} --as-of {NodaTime.Text.LocalDatePattern.Iso.Format(workspace.Today.PlusDays(10))} --database {Quoted(database)}",
            $"worklist --database {Quoted(database)}",
        ];
    }

    private static Table Table(Terminal terminal, DemoOutcome outcome, ReportFigures figures)
    {
        var culture = terminal.Culture;
        var totals = figures.Totals;
        var arrangements = figures.Arrangements;
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        void Row(string english, string french, string figure) => table.AddRow(Markup.Escape(terminal.Say(english, french)), Markup.Escape(figure));
        Row("Invoices issued", "Factures émises", culture.Number(outcome.Invoices));
        foreach (var scenario in figures.Steps.GroupBy(step => step.Scenario))
        {
            var counts = string.Join(" · ", scenario.Select(step => culture.Number(step.Reminded)));
            Row($"Reminded by step, {scenario.Key}", $"Relancées par étape, {scenario.Key}", counts);
        }

        Row("Approved by a person", "Approuvées par une personne", culture.Number(outcome.Approved));
        Row("Holds placed / released", "Blocages posés / levés", $"{culture.Number(totals.HoldsPlaced)} / {culture.Number(totals.HoldsReleased)}");
        Row("Orders refused", "Commandes refusées", culture.Number(outcome.RefusedOrders.Count));
        Row(
            "Promises kept / partly / broken",
            "Promesses tenues / en partie / rompues",
            $"{culture.Number(arrangements.PromisesKept)} / {culture.Number(arrangements.PromisesPartlyKept)} / {culture.Number(arrangements.PromisesBroken)}");
        Row("Paid after a reminder", "Payé après relance", culture.Money(figures.Steps.Sum(step => step.PaidAmount), figures.BaseCurrency));
        Row("Open, of which overdue", "Encours, dont échu", $"{culture.Money(totals.Open, figures.BaseCurrency)}, {culture.Money(totals.Overdue, figures.BaseCurrency)}");
        return table;
    }

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
