using System.CommandLine;
using System.IO;
using NodaTime;
using Relance.Local.Reports;

namespace Relance.Local.Commands;

/// <summary>The state of the receivables as one HTML page.</summary>
internal static class ReportCommand
{
    public static Command Build(Terminal terminal)
    {
        var output = new Option<string>("--output")
        {
            Description = terminal.Say("the page to write", "la page à écrire"),
            HelpName = terminal.Say("FILE", "FICHIER"),
            DefaultValueFactory = _ => "report.html",
        };
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the day from which days late are counted; default: that of the last run", "le jour d’où se comptent les retards ; par défaut celui du dernier passage"));
        var database = SharedOptions.Database(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("report", terminal.Say("write the state of the receivables as one HTML page", "écrire l’état des créances en une page HTML")) { output, asOf, database, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(database)!, parsed.GetValue(output)!, parsed.GetValue(asOf), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string database, string output, LocalDate? asOf, bool json)
    {
        using var workspace = Workspace.OpenExisting(database, asOf, terminal.Culture);
        var figures = new ReportReader(workspace.Service, terminal.Culture, workspace.BaseCurrency).Read(workspace.Today);
        if (json)
        {
            terminal.WriteJson(figures);
            return ExitCode.Success;
        }

        File.WriteAllText(output, ReportPage.Write(figures, terminal.Culture));
        terminal.WriteLine($"Written: {Path.GetFullPath(output)}", $"Écrit : {Path.GetFullPath(output)}");
        return ExitCode.Success;
    }
}
