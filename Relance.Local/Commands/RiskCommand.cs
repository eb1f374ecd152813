using System.CommandLine;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Simulation;

namespace Relance.Local.Commands;

/// <summary>Risk classes on a day of a ledger's past, held against what came after.</summary>
internal static class RiskCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = LedgerOptions.File(terminal);
        var asOf = SharedOptions.Day("--as-of", terminal.Say("the last day that the score looks at", "le dernier jour que voit le score"));
        asOf.Required = true;
        var until = SharedOptions.Day("--until", terminal.Say("the last day of what came after; default: the last event", "le dernier jour de la suite ; par défaut le dernier événement"));
        var late = new Option<int>("--late-days") { Description = terminal.Say("late = paid on average more than so many days after the due date", "en retard = payé en moyenne plus de tant de jours après l’échéance"), HelpName = terminal.Say("DAYS", "JOURS"), DefaultValueFactory = _ => 0 };
        var map = LedgerOptions.Map(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("risk", terminal.Say("score the debtors of a ledger on a day and check who was late afterwards", "noter les clients d’un grand livre à une date et vérifier qui a payé en retard ensuite")) { file, asOf, until, late, map, json };
        command.SetAction(parsed => Run(
            terminal,
            LedgerPast.Read(parsed.GetValue(file)!, parsed.GetValue(map)!),
            parsed.GetValue(asOf)!.Value,
            parsed.GetValue(until),
            parsed.GetValue(late),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, LedgerPast past, LocalDate asOf, LocalDate? last, int lateDays, bool json)
    {
        var until = last ?? past.Last;
        if (until <= asOf)
        {
            throw new CommandFailure("--until must lie after --as-of.", "--until doit suivre --as-of.");
        }

        var figures = RiskBackTest.Run(past.Debtors, asOf, until, new RiskBackTestSettings(RiskSettings.Default, past.Currency, lateDays));
        if (json)
        {
            terminal.WriteJson(figures);
        }
        else
        {
            Write(terminal, figures);
        }

        return ExitCode.Success;
    }

    private static void Write(Terminal terminal, RiskBackTestFigures figures)
    {
        var culture = terminal.Culture;
        string Days(decimal? days) => days is { } known ? culture.Number(decimal.Round(known, 1)) : "";
        string Quality(decimal? quality) => quality is { } known ? culture.Number(decimal.Round(known, 3)) : terminal.Say("not defined", "non défini");
        string Class(RiskClass? riskClass) => riskClass?.ToString() ?? terminal.Say("not rated", "non noté");

        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Debtor", "Client"), terminal.Say("Class", "Classe"), "Score", terminal.Say("Last delay", "Dernier retard"), terminal.Say("Average delay", "Retard moyen"), terminal.Say("Fell due after", "Échues ensuite"), terminal.Say("Delay after", "Retard ensuite")],
            figures.Debtors.Select(one => new[] { one.Name, Class(one.Class), Days(one.Score), Days(one.LastDelayDays), Days(one.AverageDelayDays), culture.Number(one.InvoicesDue), Days(one.DelayAfterDays) })));
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Class", "Classe"), terminal.Say("Debtors", "Clients"), terminal.Say("Late afterwards", "En retard ensuite"), terminal.Say("Delay after (days)", "Retard ensuite (jours)")],
            figures.Classes.Select(one => new[] { one.Class.ToString(), culture.Number(one.Debtors), culture.Number(one.Late), Days(one.DelayAfterDays) })));
        terminal.WriteLine(
            $"Ranking quality (AUC; 1 = perfect, 0.5 = by lot) over {culture.Number(figures.Compared)} debtors, {culture.Number(figures.Late)} of them late, {culture.Date(figures.AsOf)} to {culture.Date(figures.Until)}:",
            $"Qualité du classement (AUC ; 1 = parfait, 0,5 = au hasard) sur {culture.Number(figures.Compared)} clients, dont {culture.Number(figures.Late)} en retard, du {culture.Date(figures.AsOf)} au {culture.Date(figures.Until)} :");
        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("By", "Selon"), "AUC"],
            [
                [terminal.Say("risk score", "le score de risque"), Quality(figures.ScoreQuality)],
                [terminal.Say("last delay", "le dernier retard"), Quality(figures.LastDelayQuality)],
                [terminal.Say("average delay", "le retard moyen"), Quality(figures.AverageDelayQuality)],
            ]));
    }
}
