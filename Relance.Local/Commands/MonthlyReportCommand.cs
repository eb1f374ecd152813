using System.CommandLine;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Local.Simulation;

namespace Relance.Local.Commands;

/// <summary>The report of a month as one HTML page: of a database, through the custom APIs, or of a ledger file by itself.</summary>
internal static class MonthlyReportCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string?>(terminal.Say("FILE.csv", "FICHIER.csv"))
        {
            Description = terminal.Say("a ledger file instead of the database; it knows no reminders", "un fichier de grand livre au lieu de la base ; il ne connaît pas de relances"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var month = new Option<LocalDate?>("--month")
        {
            Description = terminal.Say("the month; default: the last one that has ended", "le mois ; par défaut le dernier mois écoulé"),
            HelpName = "yyyy-mm",
            CustomParser = result =>
            {
                var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value + "-01");
                if (!parsed.Success)
                {
                    result.AddError($"'{result.Tokens[0].Value}': yyyy-mm");
                    return null;
                }

                return MonthPeriod.Of(parsed.Value).End;
            },
        };
        var output = new Option<string>("--out") { Description = terminal.Say("the page to write", "la page à écrire"), HelpName = terminal.Say("PAGE", "PAGE"), DefaultValueFactory = _ => "monthly-report.html" };
        var map = LedgerOptions.Map(terminal);
        var database = SharedOptions.Database(terminal);
        var command = new Command("monthly-report", terminal.Say("write the report of a month: figures, changes, causes, recovery, proposals", "écrire le rapport d’un mois : indicateurs, évolutions, causes, recouvrement, propositions")) { file, month, output, map, database };
        command.SetAction(parsed =>
        {
            var html = parsed.GetValue(file) is { } ledger
                ? OfLedger(LedgerPast.Read(ledger, parsed.GetValue(map)!), parsed.GetValue(month), ledger, terminal.Culture)
                : OfDatabase(parsed.GetValue(database)!, parsed.GetValue(month), terminal.Culture);
            File.WriteAllText(parsed.GetValue(output)!, html);
            terminal.WriteLine($"Written: {Path.GetFullPath(parsed.GetValue(output)!)}", $"Écrit : {Path.GetFullPath(parsed.GetValue(output)!)}");
            return ExitCode.Success;
        });
        return command;
    }

    private static string OfLedger(LedgerPast past, LocalDate? month, string file, TextCulture culture)
    {
        var monthEnd = month ?? MonthPeriod.Of(past.Last).Start.PlusDays(-1);
        var facts = new MonthFacts { Invoices = past.Invoices.ToValueList() };
        var months = Enumerable.Range(0, MonthReport.MonthsShown)
            .Select(back => MonthPeriod.Of(monthEnd.PlusMonths(-back)).End)
            .Where(end => end >= past.First)
            .SelectMany(end => MonthFigures.AllOf(facts, end, past.Currencies[0]));
        return MonthReportPage.Write(new MonthReport(Path.GetFileNameWithoutExtension(file), monthEnd, months.ToValueList()), culture);
    }

    private static string OfDatabase(string database, LocalDate? month, TextCulture culture)
    {
        using var workspace = Workspace.OpenExisting(database, null, culture);
        workspace.Service.Execute(With(new OrganizationRequest("relance_TakeSnapshot"), month));
        var report = With(new OrganizationRequest("relance_MonthlyReport") { ["Language"] = culture.Language }, month);
        return (string)workspace.Service.Execute(report)["Html"];
    }

    private static OrganizationRequest With(OrganizationRequest request, LocalDate? month)
    {
        if (month is { } end)
        {
            request["MonthEndOn"] = RowValues.Moment(end);
        }

        return request;
    }
}
