using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Deploy;

/// <summary>Sets what is registered against what is defined.</summary>
internal static class Comparison
{
    /// <summary>Removals first, so that nothing runs twice in between; then steps before their images.</summary>
    public static IReadOnlyList<RegistrationChange> Of(RegistrationDefinition definition, RegisteredState state)
    {
        var registered = state.Steps.ToDictionary(step => step.Step.Id);
        var images = state.Images.ToDictionary(image => image.Id);
        var definedImages = definition.Steps.SelectMany(step => step.Images).Select(image => image.Id).ToHashSet();
        var changes = new List<RegistrationChange>();
        changes.AddRange(state.Steps.Where(step => definition.Steps.All(defined => defined.Id != step.Step.Id)).Select(step => Removed(ComponentKind.Step, step.Step.Id, step.Step.Name)));
        changes.AddRange(state.Steps
            .Where(step => definition.Steps.Any(defined => defined.Id == step.Step.Id))
            .SelectMany(step => step.Step.Images.Where(image => !definedImages.Contains(image.Id)).Select(image => Removed(ComponentKind.Image, image.Id, $"{step.Step.Name} / {image.EntityAlias}"))));
        changes.AddRange(state.CustomApis
            .Where(api => api.PluginType is not null && definition.CustomApis.All(defined => defined.UniqueName != api.UniqueName))
            .Select(api => Removed(ComponentKind.CustomApi, api.Id, api.UniqueName)));
        foreach (var step in definition.Steps)
        {
            changes.Add(registered.TryGetValue(step.Id, out var old)
                ? Compared(ComponentKind.Step, step.Id, step.Name, Of(old, step))
                : new RegistrationChange(ChangeKind.Create, ComponentKind.Step, step.Id, step.Name, Array.Empty<Difference>()));
            changes.AddRange(step.Images.Select(image => images.TryGetValue(image.Id, out var before)
                ? Compared(ComponentKind.Image, image.Id, $"{step.Name} / {image.EntityAlias}", Of(before, image))
                : new RegistrationChange(ChangeKind.Create, ComponentKind.Image, image.Id, $"{step.Name} / {image.EntityAlias}", Array.Empty<Difference>())));
        }

        changes.AddRange(definition.CustomApis.Select(api => state.CustomApis.First(row => row.UniqueName == api.UniqueName) is var row
            ? Compared(ComponentKind.CustomApi, row.Id, api.UniqueName, Differing(("plugintypeid", row.PluginType ?? string.Empty, api.PluginType)))
            : throw new InvalidOperationException(api.UniqueName)));
        return changes;
    }

    private static RegistrationChange Removed(ComponentKind component, Guid id, string name) => new(ChangeKind.Remove, component, id, name, Array.Empty<Difference>());

    private static RegistrationChange Compared(ComponentKind component, Guid id, string name, IReadOnlyList<Difference> differences) =>
        new(differences.Count == 0 ? ChangeKind.Same : ChangeKind.Update, component, id, name, differences);

    private static IReadOnlyList<Difference> Of(RegisteredStep registered, StepRegistration defined) => Differing(
        ("name", registered.Step.Name, defined.Name),
        ("sdkmessageid", registered.Step.Message, defined.Message),
        ("sdkmessagefilterid", registered.Step.Table ?? string.Empty, defined.Table ?? string.Empty),
        ("eventhandler", registered.Step.PluginType, defined.PluginType),
        ("stage", Text(registered.Step.Stage), Text(defined.Stage)),
        ("mode", Text(registered.Step.Mode), Text(defined.Mode)),
        ("rank", Text(registered.Step.Rank), Text(defined.Rank)),
        ("filteringattributes", string.Join(',', registered.Step.FilteringAttributes), string.Join(',', defined.FilteringAttributes)),
        ("configuration", registered.Step.Configuration, defined.Configuration),
        ("description", registered.Step.Description, defined.Description),
        ("asyncautodelete", registered.Step.AsyncAutoDelete ? "true" : "false", defined.AsyncAutoDelete ? "true" : "false"),
        ("supporteddeployment", Text(registered.Step.SupportedDeployment), Text(defined.SupportedDeployment)),
        ("statecode", registered.IsEnabled ? "0" : "1", "0"));

    private static IReadOnlyList<Difference> Of(ImageRegistration registered, ImageRegistration defined) => Differing(
        ("name", registered.Name, defined.Name),
        ("entityalias", registered.EntityAlias, defined.EntityAlias),
        ("imagetype", Text(registered.ImageType), Text(defined.ImageType)),
        ("attributes", string.Join(',', registered.Attributes), string.Join(',', defined.Attributes)),
        ("messagepropertyname", registered.MessagePropertyName, defined.MessagePropertyName));

    private static IReadOnlyList<Difference> Differing(params (string Property, string Registered, string Defined)[] properties) => properties
        .Where(property => property.Registered != property.Defined)
        .Select(property => new Difference(property.Property, property.Registered, property.Defined))
        .ToList();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
