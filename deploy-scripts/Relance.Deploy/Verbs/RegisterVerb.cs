using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Registers steps, images and the classes of custom APIs; run again, it reports what differs and puts it right.</summary>
public sealed class RegisterVerb : ScriptVerb
{
    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var solution = new Option<string>("--solution")
        {
            Description = speech.Say("the solution folder whose registration is applied", "le dossier de la solution dont l’enregistrement est appliqué"),
            HelpName = speech.Say("FOLDER", "DOSSIER"),
            DefaultValueFactory = _ => "solution",
        };
        var command = new RootCommand(speech.Say(
            "Register the plug-in steps, images and custom API classes of Relance after the import.",
            "Enregistrer les étapes de plug-in, images et classes d’API de Relance après l’importation.")) { url, solution, dryRun };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(url)!, parsed.GetValue(solution)!, parsed.GetValue(dryRun)));
        return command;
    }

    private static async Task<int> Run(Speech speech, string url, string solution, bool dryRun)
    {
        var definition = RegistrationDefinition.Read(solution);
        using var client = Connect(url);
        var registration = new Registration(client);
        var plan = await registration.Plan(definition).ConfigureAwait(false);
        if (dryRun)
        {
            foreach (var change in plan.Changes)
            {
                Tell(speech, change);
            }
        }
        else
        {
            await registration.Apply(plan, change => Tell(speech, change)).ConfigureAwait(false);
        }

        speech.Write(
            $"{plan.Count(ChangeKind.Create)} to create, {plan.Count(ChangeKind.Update)} to change, {plan.Count(ChangeKind.Remove)} to remove, {plan.Count(ChangeKind.Same)} as defined.{(dryRun ? string.Empty : " Done.")}",
            $"{plan.Count(ChangeKind.Create)} à créer, {plan.Count(ChangeKind.Update)} à modifier, {plan.Count(ChangeKind.Remove)} à supprimer, {plan.Count(ChangeKind.Same)} conformes.{(dryRun ? string.Empty : " Terminé.")}");
        return dryRun && !plan.IsUpToDate ? ExitCode.WouldChange : ExitCode.Done;
    }

    private static void Tell(Speech speech, RegistrationChange change)
    {
        var (english, french) = change.Kind switch
        {
            ChangeKind.Create => ("create", "créer"),
            ChangeKind.Remove => ("remove", "supprimer"),
            _ => ("change", "modifier"),
        };
        var differences = string.Join("; ", change.Differences.Select(one => $"{one.Property}: '{one.Registered}' -> '{one.Defined}'"));
        var what = change.Differences.Count == 0 ? change.Name : $"{change.Name} ({differences})";
        speech.Write($"{english} {Noun(speech, change.Component)} {what}", $"{french} {Noun(speech, change.Component)} {what}");
    }

    private static string Noun(Speech speech, ComponentKind component) => component switch
    {
        ComponentKind.Step => speech.Say("step", "l’étape"),
        ComponentKind.Image => speech.Say("image", "l’image"),
        _ => speech.Say("custom API", "l’API"),
    };
}
