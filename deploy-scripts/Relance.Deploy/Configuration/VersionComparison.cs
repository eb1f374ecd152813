using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>
/// A scenario of the configuration beside the versions that the environment has. The newest one counts. A published version is never touched
/// (design rule 10): what differs becomes a new draft. The first version is published at once. Names make no new version.
/// </summary>
internal sealed class VersionComparison
{
    private static readonly ConfigurationTable VersionTable = ConfigurationTable.Of(ScenarioVersionTable.LogicalName);
    private static readonly ConfigurationTable StepTable = ConfigurationTable.Of(ScenarioStepTable.LogicalName);
    private static readonly string[] OfTheVersionItself = { ScenarioVersionTable.Name, ScenarioVersionTable.ScenarioId, ScenarioVersionTable.Version, ScenarioVersionTable.VersionState };

    private readonly ScenarioRows wanted;
    private readonly JsonObject? newest;
    private readonly IReadOnlyList<JsonObject> newestSteps;

    /// <param name="versions">Those of this scenario.</param>
    /// <param name="steps">Those of all versions.</param>
    public VersionComparison(ScenarioRows wanted, IReadOnlyList<JsonObject> versions, IReadOnlyList<JsonObject> steps)
    {
        this.wanted = wanted;
        newest = versions.MaxBy(Number);
        newestSteps = newest is null ? Array.Empty<JsonObject>() : steps.Where(step => VersionOf(step) == IdOf(newest)).ToList();
    }

    public bool LeavesADraft => newest is not null && !IsSame && !MayPublish;

    // Without any version, or with what a run that broke off has left of the first one.
    private bool MayPublish => newest is null || Number(newest) == 1 && IsDraft(newest) && IdOf(newest) == wanted.Version.Id;

    private bool IsSame => newest is not null
        && wanted.Version.Attributes.Keys.Except(OfTheVersionItself).All(column => RowDocument.IsSame(VersionTable, wanted.Version, column, newest))
        && newestSteps.Count == wanted.Steps.Count
        && wanted.Steps.All(step => newestSteps.Any(known => IsSameStep(step, known)));

    public IEnumerable<ConfigurationChange> Changes()
    {
        if (IsSame && !MayPublish)
        {
            return Array.Empty<ConfigurationChange>();
        }

        // A draft of ours that differs is not a version to keep: nobody relies on it.
        var isOurDraft = newest is not null && IsDraft(newest) && IdOf(newest) == IdOfVersion(Number(newest)) && newestSteps.Count <= wanted.Steps.Count;
        return Rows(newest is null ? 1 : isOurDraft ? Number(newest) : Number(newest) + 1);
    }

    private IEnumerable<ConfigurationChange> Rows(int number)
    {
        var id = IdOfVersion(number);
        var name = wanted.Version.GetAttributeValue<string>(ScenarioVersionTable.Name)[..^1] + number.ToString(CultureInfo.InvariantCulture);
        var version = Copy(wanted.Version, id);
        version[ScenarioVersionTable.Name] = name;
        version[ScenarioVersionTable.Version] = number;
        version[ScenarioVersionTable.VersionState] = ChoiceValue.Of(VersionState.Draft);
        yield return Change(VersionTable, version, name);
        foreach (var step in wanted.Steps)
        {
            var order = step.GetAttributeValue<int>(ScenarioStepTable.Order);
            var row = Copy(step, FixedIds.Of(ScenarioStepTable.LogicalName, $"{id}/{order}"));
            row[ScenarioStepTable.ScenarioVersionId] = new EntityReference(ScenarioVersionTable.LogicalName, id);
            yield return Change(StepTable, number == 1 ? WithId(row, step.Id) : row, $"{name}: {step.GetAttributeValue<string>(ScenarioStepTable.Name)}");
        }

        if (MayPublish)
        {
            var body = new JsonObject { [ScenarioVersionTable.VersionState] = ChoiceValue.Of(VersionState.Published).Value };
            yield return new ConfigurationChange(ChangeKind.Update, VersionTable, id, name, new[] { ScenarioVersionTable.VersionState }, body);
        }
    }

    private Guid IdOfVersion(int number) => number == 1 ? wanted.Version.Id : FixedIds.Of(ScenarioVersionTable.LogicalName, $"{wanted.Scenario.GetAttributeValue<string>(ScenarioTable.Code)}/{number}");

    private static ConfigurationChange Change(ConfigurationTable table, Entity row, string name) =>
        new(ChangeKind.Create, table, row.Id, name, Array.Empty<string>(), RowDocument.Body(table, row, row.Attributes.Where(pair => pair.Value is not null).Select(pair => pair.Key)));

    private static bool IsSameStep(Entity step, JsonObject known) => step.Attributes.Keys
        .Where(column => column is not (ScenarioStepTable.Name or ScenarioStepTable.ScenarioVersionId))
        .All(column => RowDocument.IsSame(StepTable, step, column, known));

    private static Entity Copy(Entity row, Guid id)
    {
        var copy = new Entity(row.LogicalName, id);
        foreach (var (column, value) in row.Attributes)
        {
            copy[column] = value;
        }

        return copy;
    }

    private static Entity WithId(Entity row, Guid id)
    {
        row.Id = id;
        return row;
    }

    private static int Number(JsonObject version) => version[ScenarioVersionTable.Version]!.GetValue<int>();

    private static bool IsDraft(JsonObject version) => version[ScenarioVersionTable.VersionState] is { } state && state.GetValue<int>() == ChoiceValue.Of(VersionState.Draft).Value;

    private static Guid IdOf(JsonObject version) => Guid.Parse((string)version[ScenarioVersionTable.Id]!);

    private static Guid VersionOf(JsonObject step) => Guid.Parse((string)step[$"_{ScenarioStepTable.ScenarioVersionId}_value"]!);
}
