using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Tells what stands in the way of removing Relance, and in which order to remove it. Changes nothing.</summary>
public sealed class UninstallGuideVerb : ScriptVerb
{
    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var command = new RootCommand(speech.Say(
            "List what stands in the way of removing Relance from an environment, in the order in which to remove it. Changes nothing.",
            "Lister ce qui s’oppose à la désinstallation de Relance, dans l’ordre où le supprimer. Ne change rien.")) { url, dryRun };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(url)!));
        return command;
    }

    private static async Task<int> Run(Speech speech, string url)
    {
        using var client = Connect(url);
        var guide = new RemovalGuide(client);
        var flow = await new DailyFlow(client).State().ConfigureAwait(false);
        speech.Write("1. Export what you want to keep: export-config.cs; the rows of the tables below by an Excel export or the audit log.", "1. Exportez ce que vous voulez garder : export-config.cs ; les lignes des tables ci-dessous par un export Excel ou le journal d’audit.");
        speech.Write(
            flow == FlowState.On ? "2. Switch the flow 'Relance - Daily run' off, and stop any scheduler that starts run.cs." : "2. The flow 'Relance - Daily run' is off; stop any scheduler that starts run.cs.",
            flow == FlowState.On ? "2. Désactivez le flux « Relance - Traitement quotidien » et arrêtez tout planificateur qui lance run.cs." : "2. Le flux « Relance - Traitement quotidien » n’est pas actif ; arrêtez tout planificateur qui lance run.cs.");
        speech.Write("3. Release the credit holds in the app: account.creditonhold is a standard column and stays as it is.", "3. Levez les blocages dans l’application : account.creditonhold est une colonne standard et reste telle quelle.");
        List(speech, "4. Steps to delete (Plug-in Registration Tool), so that nothing reacts any more", "4. Étapes à supprimer (Plug-in Registration Tool), pour que plus rien ne réagisse", await guide.Steps().ConfigureAwait(false));
        List(speech, "5. Custom APIs bound to a class; they go with the solution", "5. API liées à une classe ; elles partent avec la solution", await guide.Apis().ConfigureAwait(false));
        List(speech, "6. Your own forms that use components of Relance: take these off the forms and publish", "6. Vos formulaires qui utilisent des composants de Relance : retirez-les des formulaires et publiez", await guide.Forms().ConfigureAwait(false));
        List(speech, "7. Roles to take away", "7. Rôles à retirer", await guide.Roles().ConfigureAwait(false));
        List(speech, "8. Rows that are lost with the tables", "8. Lignes perdues avec les tables", (await guide.Rows().ConfigureAwait(false)).Select(pair => $"{pair.Key}: {pair.Value}").ToList());
        speech.Write(
            "9. Managed: delete the solution Relance. Unmanaged: delete the plug-in package and every component; deleting the solution alone leaves them.",
            "9. Gérée : supprimez la solution Relance. Non gérée : supprimez le package de plug-ins et chaque composant ; supprimer la seule solution les laisse en place.");
        return ExitCode.Done;
    }

    private static void List(Speech speech, string english, string french, IReadOnlyList<string> items)
    {
        speech.Write($"{english}: {(items.Count == 0 ? "none." : items.Count)}", $"{french} : {(items.Count == 0 ? "aucun élément." : items.Count)}");
        foreach (var item in items)
        {
            speech.Output.WriteLine("   - " + item);
        }
    }
}
