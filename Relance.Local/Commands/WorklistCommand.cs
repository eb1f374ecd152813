using System.CommandLine;
using NodaTime;
using Relance.Local.Worklists;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>What waits for a person, the largest amount first.</summary>
internal static class WorklistCommand
{
    public static Command Build(Terminal terminal)
    {
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day of promises; default: that of the last run", "le jour des promesses ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("worklist", terminal.Say("list what waits for a person, by amount, with reasons", "lister ce qui attend quelqu’un, par montant, avec les motifs")) { asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var currency = workspace.BaseCurrency;
        var items = Worklist.Read(workspace.Service, workspace.Today, terminal.Culture, currency);
        if (json)
        {
            terminal.WriteJson(items);
            return ExitCode.Success;
        }

        if (items.Count == 0)
        {
            terminal.WriteLine($"Nothing waits for anybody on {terminal.Culture.LongDate(workspace.Today)}.", $"Rien n’attend personne au {terminal.Culture.LongDate(workspace.Today)}.");
            return ExitCode.Success;
        }

        terminal.WriteLine(
            $"Worklist as of {terminal.Culture.LongDate(workspace.Today)}: {items.Count} items",
            $"Liste de travail au {terminal.Culture.LongDate(workspace.Today)} : {items.Count} éléments");
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(terminal.Say("To do", "À faire"))
            .AddColumn(terminal.Say("Debtor", "Client"))
            .AddColumn(new TableColumn(terminal.Say("Amount", "Montant")).RightAligned().NoWrap())
            .AddColumn(terminal.Say("Why", "Motif"))
            .AddColumn(new TableColumn(terminal.Say("Since", "Depuis")).NoWrap());
        foreach (var item in items)
        {
            table.AddRow(
                Markup.Escape(WorkWords.KindOf(item.Kind, terminal.Culture) + (item.About.Length == 0 ? "" : $" {item.About}")),
                Markup.Escape(item.Debtor),
                Markup.Escape(terminal.Culture.Money(item.Amount, currency)),
                Markup.Escape(item.Reason),
                terminal.Culture.Date(item.Since));
        }

        terminal.Output.Write(table);
        return ExitCode.Success;
    }
}
