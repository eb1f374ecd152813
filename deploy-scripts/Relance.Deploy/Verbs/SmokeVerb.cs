using System;
using System.CommandLine;
using System.Threading.Tasks;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>Shows that an environment reminds: with a made-up debtor, who is removed again whatever happens.</summary>
public sealed class SmokeVerb : ScriptVerb
{
    private const int UsualSeconds = 180;

    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var seconds = new Option<int>("--wait") { Description = speech.Say("seconds to wait for the reminder", "secondes d’attente de la relance"), HelpName = speech.Say("SECONDS", "SECONDES"), DefaultValueFactory = _ => UsualSeconds };
        var command = new RootCommand(speech.Say(
            "Try Relance in an environment: a made-up debtor, a late invoice, the reminder; then everything is removed. Nothing is sent.",
            "Essayer Relance dans un environnement : un débiteur fictif, une facture en retard, la relance ; puis tout est supprimé. Rien n’est envoyé.")) { url, seconds, dryRun };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(url)!, TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(dryRun)));
        return command;
    }

    private static async Task<int> Run(Speech speech, string url, TimeSpan limit, bool dryRun)
    {
        using var client = Connect(url);
        var smoke = new SmokeTest(client);
        if (dryRun)
        {
            speech.Write("Would create one account and one invoice, wait for the reminder, and remove all of it.", "Créerait un compte et une facture, attendrait la relance, puis supprimerait le tout.");
            return ExitCode.WouldChange;
        }

        if (!await smoke.IsConfigured().ConfigureAwait(false))
        {
            throw new DeployFailure(
                "There is no policy or no published scenario here: run register.cs, then configure.cs.",
                "Il n’y a ici ni politique ni scénario publié : lancez register.cs, puis configure.cs.");
        }

        if (await smoke.Remove().ConfigureAwait(false) is var left and > 0)
        {
            speech.Write($"Removed what {left} earlier tests had left.", $"Restes de {left} essais précédents supprimés.");
        }

        try
        {
            var debtor = await smoke.Prepare().ConfigureAwait(false);
            var reminder = await smoke.Reminder(debtor, limit).ConfigureAwait(false);
            var explanation = await smoke.Explanation(debtor, speech.Culture.TwoLetterISOLanguageName == "fr").ConfigureAwait(false);
            var isClosed = reminder is null && explanation is not null;
            if (isClosed && await smoke.ReviewDay(debtor).ConfigureAwait(false) is { } day)
            {
                speech.Output.WriteLine(explanation);
                speech.Write($"As on {day}:", $"Au {day} :");
                reminder = await smoke.ReminderOn(debtor, day).ConfigureAwait(false);
            }

            if (reminder is null)
            {
                throw new DeployFailure(
                    $"No reminder within {limit.TotalSeconds:0} seconds. {explanation ?? "Relance has decided nothing: are the steps registered (register.cs --dry-run) and do asynchronous jobs run?"}",
                    $"Aucune relance en {limit.TotalSeconds:0} secondes. {explanation ?? "Relance n’a rien décidé : les étapes sont-elles enregistrées (register.cs --dry-run) et les tâches asynchrones s’exécutent-elles ?"}");
            }

            speech.Output.WriteLine($"{(string?)reminder[ReminderTable.Name]}: {(string?)reminder[ReminderTable.Summary]}");
            if (!isClosed && explanation is not null)
            {
                speech.Output.WriteLine(explanation);
            }
        }
        finally
        {
            await smoke.Remove().ConfigureAwait(false);
        }

        speech.Write("Relance works here. Everything made for the test is removed.", "Relance fonctionne ici. Tout ce qui a été créé pour l’essai est supprimé.");
        return ExitCode.Done;
    }
}
