using System.CommandLine;
using System.IO;
using System.Linq;
using Relance.Local.Demo;
using Relance.Local.Reports;

namespace Relance.Local.Commands;

/// <summary>Half a year of an invented company in seconds, and what to try next.</summary>
internal static class DemoCommand
{
    private const string DatabaseName = "relance.db";

    public static Command Build(Terminal terminal)
    {
        var output = new Option<string>("--output")
        {
            Description = terminal.Say("folder for the database, the e-mails and the report; emptied of an earlier demo", "dossier de la base, des e-mails et du rapport ; une démonstration précédente y est effacée"),
            HelpName = terminal.Say("FOLDER", "DOSSIER"),
            DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "relance-demo"),
        };
        var command = new Command("demo", terminal.Say("play six months of an invented company", "jouer six mois d’une société fictive")) { output };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        var database = Path.Combine(folder, DatabaseName);
        Clear(folder, database);
        var days = NodaTime.Period.Between(DemoPlan.FirstDay, DemoPlan.LastDay, NodaTime.PeriodUnits.Days).Days + 1;
        using var workspace = Workspace.OpenOrCreate(database, DemoPlan.FirstDay, terminal.Culture);
        var outcome = ProgressLine.Show(
            terminal,
            "Ateliers Marcillac",
            days,
            step => DemoRun.Execute(workspace, terminal.Culture, day => step(terminal.Culture.Date(day))));
        var figures = new ReportReader(workspace.Service, terminal.Culture, workspace.BaseCurrency).Read(DemoPlan.LastDay);
        var report = Path.Combine(folder, "report.html");
        File.WriteAllText(report, ReportPage.Write(figures, terminal.Culture));
        DemoSummary.Write(terminal, workspace, outcome, figures, database, report);
        return ExitCode.Success;
    }

    private static void Clear(string folder, string database)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(folder, DatabaseName + "*").ToList())
        {
            File.Delete(file);
        }

        var mails = Workspace.MailFolderOf(database);
        if (Directory.Exists(mails))
        {
            Directory.Delete(mails, recursive: true);
        }
    }
}
