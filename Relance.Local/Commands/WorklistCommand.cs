using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NodaTime;
using NodaTime.Text;
using Relance.Local.Records;
using Relance.Plugin.Tables;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>What waits for a person, the most points first: the list of the custom API.</summary>
internal static class WorklistCommand
{
    private static readonly string[] Filters =
        ["all", "mine", "team", "promisesDueToday", "brokenPromises", "disputesPastDeadline", "approvals", "exhausted", "noContact", "limitationNear", "handOvers"];

    public static Command Build(Terminal terminal)
    {
        var filter = new Option<string>("--filter") { Description = terminal.Say("a part of the list", "une partie de la liste"), DefaultValueFactory = _ => "all" };
        filter.AcceptOnlyFromAmong(Filters);
        var person = new Option<string?>("--as") { Description = terminal.Say("id or full name of the person who asks: with that person's rights and, for mine, work", "identifiant ou nom complet de la personne qui demande : ses droits et, pour mine, son travail"), HelpName = terminal.Say("USER", "UTILISATEUR") };
        var team = new Option<string?>("--team") { Description = terminal.Say("name of the team that owns the debtors", "nom de l’équipe propriétaire des débiteurs"), HelpName = terminal.Say("TEAM", "ÉQUIPE") };
        var minimum = new Option<decimal?>("--minimum") { Description = terminal.Say("least amount at stake", "montant minimal en jeu"), HelpName = terminal.Say("AMOUNT", "MONTANT") };
        var top = new Option<int?>("--top") { Description = terminal.Say("at most so many items", "au plus autant d’éléments"), HelpName = "N" };
        var snoozed = new Option<bool>("--with-snoozed") { Description = terminal.Say("show also what was put off", "montrer aussi ce qui a été reporté") };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day; default: that of the last run", "le jour ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("worklist", terminal.Say("list what waits for a person, by points, with reasons and the next best action", "lister ce qui attend quelqu’un, par points, avec les raisons et la meilleure action suivante")) { filter, person, team, minimum, top, snoozed, asOf, database, json };
        command.SetAction(parsed =>
        {
            using var workspace = Workspace.OpenExisting(parsed.GetValue(database)!, parsed.GetValue(asOf), terminal.Culture);
            var request = new OrganizationRequest("relance_GetWorklist")
            {
                ["Filter"] = parsed.GetValue(filter)!,
                ["Language"] = terminal.Culture.Language,
                ["WithSnoozed"] = parsed.GetValue(snoozed),
                ["AsOf"] = RowValues.Moment(workspace.Today),
            };
            Put(request, "Minimum", parsed.GetValue(minimum) is { } amount ? new Money(amount) : null);
            Put(request, "Top", parsed.GetValue(top));
            Put(request, "Team", parsed.GetValue(team) is { } name ? TeamOf(workspace, name) : null);
            return Run(terminal, workspace, request, parsed.GetValue(person), parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(Terminal terminal, Workspace workspace, OrganizationRequest request, string? person, bool json)
    {
        var service = person is null ? workspace.Service : workspace.Host.As(UserArgument.Find(workspace, person));
        var response = service.Execute(request);
        using var document = JsonDocument.Parse((string)response["Items"]);
        var items = document.RootElement;
        if (json)
        {
            terminal.WriteJson(items);
            return ExitCode.Success;
        }

        var day = terminal.Culture.LongDate(workspace.Today);
        if (items.GetArrayLength() == 0)
        {
            terminal.WriteLine($"Nothing waits for anybody on {day}.", $"Rien n’attend personne au {day}.");
            return ExitCode.Success;
        }

        var count = (int)response["Count"];
        terminal.WriteLine($"Worklist as of {day}: {count} items, {items.GetArrayLength()} shown", $"Liste de travail au {day} : {count} éléments, dont {items.GetArrayLength()} affichés");
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(new TableColumn("Points").RightAligned())
            .AddColumn(terminal.Say("To do", "À faire"))
            .AddColumn(terminal.Say("Debtor", "Débiteur"))
            .AddColumn(new TableColumn(terminal.Say("Amount", "Montant")).RightAligned().NoWrap())
            .AddColumn(terminal.Say("Why", "Motif"))
            .AddColumn(new TableColumn(terminal.Say("Since", "Depuis")).NoWrap());
        foreach (var item in items.EnumerateArray())
        {
            // The first reason is the kind, which the title says already.
            var reasons = item.GetProperty("reasons").EnumerateArray().Skip(1).Select(reason => $"{reason.GetProperty("text").GetString()} (+{reason.GetProperty("points").GetInt32()})");
            table.AddRow(
                Markup.Escape(terminal.Culture.Number(item.GetProperty("points").GetInt32())),
                Markup.Escape($"{item.GetProperty("title").GetString()}\n→ {item.GetProperty("actionText").GetString()}"),
                Markup.Escape(item.GetProperty("debtorName").GetString()!),
                Markup.Escape(terminal.Culture.Money(item.GetProperty("amount").GetDecimal(), item.GetProperty("currency").GetString()!)),
                Markup.Escape(string.Join("\n", reasons)),
                item.TryGetProperty("on", out var on) ? terminal.Culture.Date(LocalDatePattern.Iso.Parse(on.GetString()!).Value) : "");
        }

        terminal.Output.Write(table);
        return ExitCode.Success;
    }

    private static EntityReference TeamOf(Workspace workspace, string name) =>
        AllRows.Find(workspace.Service, TeamTable.LogicalName, TeamTable.Name, name)?.ToEntityReference()
        ?? throw new CommandFailure($"There is no team '{name}'.", $"Il n’y a pas d’équipe « {name} ».");

    private static void Put(OrganizationRequest request, string name, object? value)
    {
        if (value is not null)
        {
            request[name] = value;
        }
    }
}
