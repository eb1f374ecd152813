using System;
using System.CommandLine;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>Loads the configuration, sets the policy, gives roles and profiles, switches the daily flow on. Run again, it changes nothing.</summary>
public sealed class ConfigureVerb : ScriptVerb
{
    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var solution = Solution(speech);
        var country = new Option<string>("--country") { Description = speech.Say("country of the creditor, two letters", "pays du créancier, deux lettres"), HelpName = "CODE", DefaultValueFactory = _ => "FR" };
        var segments = new Option<string?>("--segments") { Description = speech.Say("scenario codes of the segments wanted, separated by commas; default: all", "codes des scénarios des segments voulus, séparés par des virgules ; par défaut tous"), HelpName = "CODES" };
        var settings = new Option<string?>("--settings") { Description = speech.Say("settings of this environment, JSON (docs/deployment.md)", "paramètres de cet environnement, JSON (docs/deployment.md)"), HelpName = speech.Say("FILE", "FICHIER") };
        var overwrite = new Option<bool>("--overwrite") { Description = speech.Say("overwrite the policy of the environment; otherwise only its empty columns are filled", "écraser la politique de l’environnement ; sinon seules ses colonnes vides sont remplies") };
        var replace = new Option<bool>("--replace") { Description = speech.Say("replace texts, rates, calendars, terms, scenario names and segments that the environment has otherwise; otherwise they are kept and listed", "remplacer les textes, taux, calendriers, conditions, noms de scénarios et segments que l’environnement a autrement ; sinon ils sont conservés et signalés") };
        var command = new RootCommand(speech.Say(
            "Load the configuration of Relance into an environment and set it up. Run after register.cs.",
            "Charger la configuration de Relance dans un environnement et l’ajuster. À lancer après register.cs.")) { url, country, segments, settings, overwrite, replace, solution, dryRun };
        command.SetAction((parsed, _) =>
        {
            var choice = new ConfigurationChoice(speech.Say("en", "fr"), parsed.GetValue(country)!.ToUpperInvariant(), ConfigurationChoice.Codes(parsed.GetValue(segments)));
            var own = parsed.GetValue(settings) is { } path ? DeploymentSettings.Read(path) : new DeploymentSettings();
            return Run(speech, parsed.GetValue(url)!, ConfigurationData.Read(parsed.GetValue(solution)!).Rows(choice), own, parsed.GetValue(overwrite), parsed.GetValue(replace), parsed.GetValue(dryRun));
        });
        return command;
    }

    private static async Task<int> Run(Speech speech, string url, ConfigurationRowSet rows, DeploymentSettings settings, bool overwrites, bool replaces, bool dryRun)
    {
        using var client = Connect(url);
        var people = new People(client);
        var set = await new PolicyValues(people).Set(rows.Policy, settings.Policy ?? new Dictionary<string, System.Text.Json.JsonElement>()).ConfigureAwait(false);
        var load = new ConfigurationLoad(client);
        var plan = await load.Plan(rows, set, overwrites, replaces).ConfigureAwait(false);
        if (dryRun)
        {
            foreach (var change in plan.Changes)
            {
                Tell(speech, change);
            }
        }
        else
        {
            await load.Apply(plan, change => Tell(speech, change)).ConfigureAwait(false);
        }

        foreach (var row in plan.Kept.Where(row => row.Table.LogicalName != PolicyTable.LogicalName))
        {
            var (english, french) = NameOf(row);
            speech.Write($"keep {english}: it was changed here, --replace takes it back", $"conserver {french} : modifié ici, --replace le remplace");
        }

        foreach (var draft in plan.Drafts)
        {
            speech.Write(
                $"Scenario {draft}: what is published differs and is left as it is. The new version is a draft: look at its preview, then publish it.",
                $"Scénario {draft} : la version publiée diffère et reste inchangée. La nouvelle version est un brouillon : consultez son aperçu, puis publiez-la.");
        }

        var grants = await Grant(speech, new Grants(client, people), settings, dryRun).ConfigureAwait(false);
        var flow = await Flow(speech, new DailyFlow(client), dryRun).ConfigureAwait(false);
        speech.Write(
            $"{plan.Count(ChangeKind.Create)} rows to create, {plan.Count(ChangeKind.Update)} to change, {grants} roles and profiles to give.{(dryRun ? string.Empty : " Done.")}",
            $"{plan.Count(ChangeKind.Create)} lignes à créer, {plan.Count(ChangeKind.Update)} à modifier, {grants} rôles et profils à attribuer.{(dryRun ? string.Empty : " Terminé.")}");
        return dryRun && (plan.Changes.Count > 0 || grants > 0 || flow == FlowState.Ready) ? ExitCode.WouldChange : ExitCode.Done;
    }

    private static async Task<int> Grant(Speech speech, Grants grants, DeploymentSettings settings, bool dryRun)
    {
        var missing = await grants.Plan(settings).ConfigureAwait(false);
        foreach (var grant in missing)
        {
            speech.Write($"give '{grant.What}' to {grant.Who}", $"attribuer « {grant.What} » à {grant.Who}");
            if (!dryRun)
            {
                await grants.Give(grant).ConfigureAwait(false);
            }
        }

        return missing.Count;
    }

    private static async Task<FlowState> Flow(Speech speech, DailyFlow flow, bool dryRun)
    {
        var state = await flow.State().ConfigureAwait(false);
        switch (state)
        {
            case FlowState.Ready:
                speech.Write("Switch the flow 'Relance - Daily run' on.", "Activer le flux « Relance - Traitement quotidien ».");
                if (!dryRun)
                {
                    await flow.SwitchOn().ConfigureAwait(false);
                }

                break;
            case FlowState.WithoutConnection:
                speech.Write(
                    "The flow 'Relance - Daily run' is off: open the solution Relance in make.powerapps.com, give the connection reference 'relance_Dataverse' a connection, run this again. Or start run.cs every day.",
                    "Le flux « Relance - Traitement quotidien » est désactivé : ouvrez la solution Relance dans make.powerapps.com, donnez une connexion à la référence « relance_Dataverse », relancez cette commande. Ou lancez run.cs chaque jour.");
                break;
            case FlowState.Missing:
                speech.Write("This environment has no flow for the daily run: start run.cs every day.", "Cet environnement n’a pas de flux pour le traitement quotidien : lancez run.cs chaque jour.");
                break;
        }

        return state;
    }

    private static void Tell(Speech speech, ConfigurationChange change)
    {
        var (english, french) = NameOf(change);
        speech.Write($"{(change.Kind == ChangeKind.Create ? "create" : "change")} {english}", $"{(change.Kind == ChangeKind.Create ? "créer" : "modifier")} {french}");
    }

    private static (string English, string French) NameOf(ConfigurationChange change)
    {
        var what = change.Columns.Count == 0 ? change.Name : $"{change.Name} ({string.Join(", ", change.Columns)})";
        var (english, french) = change.Table.LogicalName switch
        {
            MessageTemplateTable.LogicalName => ("text", "le texte"),
            ReferenceRateTable.LogicalName => ("rate", "le taux"),
            CalendarTable.LogicalName => ("calendar", "le calendrier"),
            PaymentTermsTable.LogicalName => ("payment terms", "les conditions de règlement"),
            PolicyTable.LogicalName => ("policy", "la politique"),
            ScenarioTable.LogicalName => ("scenario", "le scénario"),
            ScenarioVersionTable.LogicalName => ("scenario version", "la version de scénario"),
            ScenarioStepTable.LogicalName => ("step", "l’étape"),
            _ => ("segment", "le segment"),
        };
        return ($"{english} {what}", $"{french} {what}");
    }
}
