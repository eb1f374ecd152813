using System;
using System.CommandLine;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>The daily run from a scheduler, where the cloud flow is not wanted.</summary>
public sealed class RunVerb : ScriptVerb
{
    private const int UsualMinutes = 60;

    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var asOf = new Option<string?>("--as-of") { Description = speech.Say("the day to decide on, such as 2026-11-30; default: today", "le jour de la décision, par exemple 2026-11-30 ; par défaut aujourd’hui"), HelpName = "DATE" };
        var batch = new Option<int?>("--batch-size") { Description = speech.Say("debtors in one job; default: 200", "débiteurs par tâche ; par défaut 200"), HelpName = speech.Say("NUMBER", "NOMBRE") };
        var minutes = new Option<int>("--wait") { Description = speech.Say("minutes to wait for the end of the run; 0 = do not wait", "minutes d’attente de la fin du traitement ; 0 = ne pas attendre"), HelpName = "MINUTES", DefaultValueFactory = _ => UsualMinutes };
        var command = new RootCommand(speech.Say(
            "Start the daily run of Relance and wait for its end. Exit code 1 when a debtor could not be evaluated.",
            "Lancer le traitement quotidien de Relance et attendre sa fin. Code 1 si un débiteur n’a pas pu être évalué.")) { url, asOf, batch, minutes, dryRun };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(url)!, Day(parsed.GetValue(asOf)), parsed.GetValue(batch), parsed.GetValue(minutes), parsed.GetValue(dryRun)));
        return command;
    }

    private static async Task<int> Run(Speech speech, string url, LocalDate? asOf, int? batch, int minutes, bool dryRun)
    {
        using var client = Connect(url);
        if (dryRun)
        {
            var due = await client.List($"accounts?$select=accountid&$filter={AccountTable.ReviewOn} le {LocalDatePattern.Iso.Format(asOf ?? LocalDate.FromDateTime(DateTime.UtcNow))}").ConfigureAwait(false);
            speech.Write($"{due.Count} debtors are due for review.", $"{due.Count} débiteurs sont à revoir.");
            return due.Count > 0 ? ExitCode.WouldChange : ExitCode.Done;
        }

        var run = new DunningRun(client);
        var started = await run.Start(asOf, batch).ConfigureAwait(false);
        speech.Write($"Run {started.Id} started: {started.Debtors} debtors are due for review.", $"Traitement {started.Id} lancé : {started.Debtors} débiteurs sont à revoir.");
        if (minutes == 0)
        {
            return ExitCode.Done;
        }

        var outcome = await run.Follow(started.Id, TimeSpan.FromMinutes(minutes)).ConfigureAwait(false);
        speech.Write(
            $"{outcome.Reminders} reminders, {outcome.HoldsPlaced} holds placed, {outcome.HoldsReleased} released, {outcome.Errors} errors.",
            $"{outcome.Reminders} relances, {outcome.HoldsPlaced} blocages posés, {outcome.HoldsReleased} levés, {outcome.Errors} erreurs.");
        return outcome.State switch
        {
            RunStateChoice.Completed when outcome.Errors == 0 => ExitCode.Done,
            RunStateChoice.Completed or RunStateChoice.Failed => throw new DeployFailure(
                "The run has errors: see the system jobs of its batches in the app, Settings, Runs.",
                "Le traitement comporte des erreurs : voyez les tâches système de ses lots dans l’application, Paramètres, Traitements."),
            _ => throw new DeployFailure(
                $"The run has not ended after {minutes} minutes; it goes on in the environment.",
                $"Le traitement n’est pas terminé après {minutes} minutes ; il se poursuit dans l’environnement."),
        };
    }

    private static LocalDate? Day(string? text) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw new DeployFailure($"'{text}' is no day such as 2026-11-30.", $"« {text} » n’est pas un jour tel que 2026-11-30.");
}
