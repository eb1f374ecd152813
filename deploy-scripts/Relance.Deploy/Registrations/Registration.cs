using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>
/// Registers steps, images and the classes of custom APIs in an environment after the solution was imported, by the ids of the step files: it can be run
/// again at any time and then changes only what differs. Only steps and custom APIs on plug-in types of our own package are ever changed or removed.
/// </summary>
public sealed class Registration
{
    private readonly DataverseClient client;

    public Registration(DataverseClient client) => this.client = client;

    /// <summary>Compares without changing anything.</summary>
    /// <exception cref="DeployFailure">The environment lacks something that has to be imported first; all of it is named.</exception>
    /// <exception cref="DataverseFailure">The environment refuses to be read.</exception>
    public async Task<RegistrationPlan> Plan(RegistrationDefinition definition, CancellationToken cancellation = default)
    {
        var state = await new StateReader(client, definition, cancellation).Read().ConfigureAwait(false);
        DemandAll(definition, state);
        return new RegistrationPlan(definition, state, Comparison.Of(definition, state));
    }

    /// <summary>Puts right what the plan found. A failure in between leaves what was done; the next plan goes on from there.</summary>
    /// <param name="done">Told each change that has been made.</param>
    /// <exception cref="DataverseFailure">The environment refuses a change.</exception>
    public async Task Apply(RegistrationPlan plan, Action<RegistrationChange>? done = null, CancellationToken cancellation = default)
    {
        foreach (var change in plan.Changes)
        {
            await Apply(plan, change, cancellation).ConfigureAwait(false);
            done?.Invoke(change);
        }
    }

    private Task Apply(RegistrationPlan plan, RegistrationChange change, CancellationToken cancellation) => (change.Kind, change.Component) switch
    {
        (ChangeKind.Remove, ComponentKind.CustomApi) => client.Put(Address(change), new JsonObject { ["PluginTypeId@odata.bind"] = null }, null, cancellation),
        (ChangeKind.Remove, _) => client.Delete(Address(change), cancellation),
        (_, ComponentKind.Step) => client.Put(Address(change), StepBody(plan, change), change.Kind == ChangeKind.Create ? plan.State.Solution : null, cancellation),
        (_, ComponentKind.Image) => client.Put(Address(change), ImageBody(plan, change), null, cancellation),
        _ => client.Put(Address(change), new JsonObject { ["PluginTypeId@odata.bind"] = Type(plan, plan.Definition.CustomApis.Single(api => api.UniqueName == change.Name).PluginType) }, null, cancellation),
    };

    private static string Address(RegistrationChange change) => change.Component switch
    {
        ComponentKind.Step => $"sdkmessageprocessingsteps({change.Id})",
        ComponentKind.Image => $"sdkmessageprocessingstepimages({change.Id})",
        _ => $"customapis({change.Id})",
    };

    private static JsonObject StepBody(RegistrationPlan plan, RegistrationChange change)
    {
        var step = plan.Definition.Steps.Single(step => step.Id == change.Id);
        var body = new JsonObject
        {
            ["name"] = step.Name,
            ["description"] = step.Description,
            ["configuration"] = step.Configuration.Length == 0 ? null : step.Configuration,
            ["filteringattributes"] = step.FilteringAttributes.Count == 0 ? null : string.Join(',', step.FilteringAttributes),
            ["stage"] = step.Stage,
            ["mode"] = step.Mode,
            ["rank"] = step.Rank,
            ["asyncautodelete"] = step.AsyncAutoDelete,
            ["supporteddeployment"] = step.SupportedDeployment,
            ["eventhandler_plugintype@odata.bind"] = Type(plan, step.PluginType),
            ["sdkmessageid@odata.bind"] = $"/sdkmessages({plan.State.Messages[step.Message]})",
        };
        if (step.Table is not null)
        {
            body["sdkmessagefilterid@odata.bind"] = $"/sdkmessagefilters({plan.State.Filters[(step.Message, step.Table)]})";
        }
        else if (change.Differences.Any(difference => difference.Property == "sdkmessagefilterid"))
        {
            body["sdkmessagefilterid@odata.bind"] = null;
        }

        if (change.Differences.Any(difference => difference.Property == "statecode"))
        {
            body["statecode"] = 0;
            body["statuscode"] = 1;
        }

        return body;
    }

    private static JsonObject ImageBody(RegistrationPlan plan, RegistrationChange change)
    {
        var step = plan.Definition.Steps.Single(step => step.Images.Any(image => image.Id == change.Id));
        var image = step.Images.Single(image => image.Id == change.Id);
        return new JsonObject
        {
            ["name"] = image.Name,
            ["entityalias"] = image.EntityAlias,
            ["imagetype"] = image.ImageType,
            ["attributes"] = image.Attributes.Count == 0 ? null : string.Join(',', image.Attributes),
            ["messagepropertyname"] = image.MessagePropertyName,
            ["sdkmessageprocessingstepid@odata.bind"] = $"/sdkmessageprocessingsteps({step.Id})",
        };
    }

    private static string Type(RegistrationPlan plan, string name) => $"/plugintypes({plan.State.Types[name]})";

    private static void DemandAll(RegistrationDefinition definition, RegisteredState state)
    {
        var missing = new List<string>();
        missing.AddRange(definition.Steps.Select(step => step.PluginType).Concat(definition.CustomApis.Select(api => api.PluginType))
            .Where(type => !state.Types.ContainsKey(type)).Distinct().Select(type => $"plugintype {type}"));
        missing.AddRange(definition.Steps.Where(step => !state.Messages.ContainsKey(step.Message)).Select(step => $"sdkmessage {step.Message}").Distinct());
        missing.AddRange(definition.Steps
            .Where(step => step.Table is not null && state.Messages.ContainsKey(step.Message) && !state.Filters.ContainsKey((step.Message, step.Table)))
            .Select(step => $"sdkmessagefilter {step.Message}/{step.Table}").Distinct());
        missing.AddRange(definition.CustomApis.Where(api => state.CustomApis.All(row => row.UniqueName != api.UniqueName)).Select(api => $"customapi {api.UniqueName}"));
        if (missing.Count > 0)
        {
            var list = string.Join(", ", missing.Order(StringComparer.Ordinal));
            throw new DeployFailure(
                $"The environment lacks: {list}. Import the same version of the solution first; invoices, orders and quotes need Dynamics 365 Sales.",
                $"Il manque dans l’environnement : {list}. Importez d’abord la même version de la solution ; factures, commandes et devis demandent Dynamics 365 Sales.");
        }
    }
}
