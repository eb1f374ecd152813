using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>
/// Brings the configuration into an environment through the Web API. A row is recognised by its id, else by its key; a second run writes
/// nothing. What an environment has otherwise is kept and listed, unless it is to be replaced: people may have changed it. Rows that the
/// configuration does not know are left alone, and so are published versions of scenarios.
/// </summary>
public sealed class ConfigurationLoad(DataverseClient client)
{
    // Ids of the configuration, with those under which the environment has the same rows.
    private readonly Dictionary<Guid, Guid> found = new();
    private readonly List<ConfigurationChange> changes = new();
    private readonly List<ConfigurationChange> kept = new();
    private readonly List<string> drafts = new();

    /// <param name="set">Columns of the policy that are written whatever the environment has there.</param>
    /// <param name="overwrites">Whether all columns of the policy are; else only empty ones are filled.</param>
    /// <param name="replaces">Whether all other rows are made as the configuration has them; else those that differ are kept, but for empty columns and rates that nobody knew.</param>
    public async Task<ConfigurationPlan> Plan(ConfigurationRowSet rows, IReadOnlyCollection<string> set, bool overwrites, bool replaces, CancellationToken cancellation = default)
    {
        found.Clear();
        changes.Clear();
        kept.Clear();
        drafts.Clear();
        foreach (var table in rows.Plain.GroupBy(row => row.LogicalName))
        {
            await Compare(table.ToList(), (column, known) => replaces || IsOpen(column, known), cancellation).ConfigureAwait(false);
        }

        await Compare(new[] { rows.Policy }, (column, known) => overwrites || set.Contains(column) || IsEmpty(rows.Policy.LogicalName, column, known), cancellation).ConfigureAwait(false);
        await Compare(rows.Scenarios.Select(one => one.Scenario).ToList(), (column, known) => replaces || IsEmpty(ScenarioTable.LogicalName, column, known), cancellation).ConfigureAwait(false);
        await Versions(rows.Scenarios, cancellation).ConfigureAwait(false);
        await Compare(rows.Segments, (column, known) => replaces || IsEmpty(SegmentTable.LogicalName, column, known), cancellation).ConfigureAwait(false);
        return new ConfigurationPlan(changes.ToList(), kept.ToList(), drafts.ToList());
    }

    /// <param name="tell">Is told each change before it is made.</param>
    public async Task Apply(ConfigurationPlan plan, Action<ConfigurationChange>? tell = null, CancellationToken cancellation = default)
    {
        foreach (var change in plan.Changes)
        {
            tell?.Invoke(change);
            await client.Put($"{change.Table.EntitySetName}({change.Id})", (JsonObject)change.Body.DeepClone(), null, cancellation).ConfigureAwait(false);
        }
    }

    private async Task Compare(IReadOnlyList<Entity> rows, Func<string, JsonObject, bool> mayChange, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = ConfigurationTable.Of(rows[0].LogicalName);
        var known = await Known(table, rows, cancellation).ConfigureAwait(false);
        foreach (var row in rows)
        {
            Redirect(table, row);
            if (known.FirstOrDefault(one => IdOf(table, one) == row.Id) is { } sameId)
            {
                Difference(table, row, sameId, mayChange);
            }
            else if (known.FirstOrDefault(one => table.Keys.All(key => RowDocument.IsSame(table, row, key, one))) is { } sameKey)
            {
                found[row.Id] = IdOf(table, sameKey);
                Difference(table, row, sameKey, mayChange);
            }
            else
            {
                Create(table, row);
            }
        }
    }

    private void Difference(ConfigurationTable table, Entity row, JsonObject known, Func<string, JsonObject, bool> mayChange)
    {
        var differing = row.Attributes.Keys.Where(column => !RowDocument.IsSame(table, row, column, known)).ToLookup(column => mayChange(column, known));
        foreach (var (list, columns) in new[] { (changes, differing[true].ToList()), (kept, differing[false].ToList()) })
        {
            if (columns.Count > 0)
            {
                list.Add(new ConfigurationChange(ChangeKind.Update, table, IdOf(table, known), NameOf(row), columns, RowDocument.Body(table, row, columns)));
            }
        }
    }

    private static bool IsEmpty(string table, string column, JsonObject known) =>
        RowDocument.IsEmpty(known[ConfigurationTable.Of(table).Lookups.ContainsKey(column) ? $"_{column}_value" : column]);

    // A rate that nobody knew when the row was written is completed as a whole; one that somebody entered is theirs. No other row of these
    // tables has a column of this name.
    private static bool IsOpen(string column, JsonObject known) =>
        RowDocument.IsEmpty(known[column]) || (known.ContainsKey(ReferenceRateTable.Series) && RowDocument.IsEmpty(known[ReferenceRateTable.Percent]));

    private async Task Versions(IReadOnlyList<ScenarioRows> scenarios, CancellationToken cancellation)
    {
        if (scenarios.Count == 0)
        {
            return;
        }

        var versions = await Known(ConfigurationTable.Of(ScenarioVersionTable.LogicalName), new[] { scenarios[0].Version }, cancellation).ConfigureAwait(false);
        var steps = await Known(ConfigurationTable.Of(ScenarioStepTable.LogicalName), scenarios[0].Steps, cancellation).ConfigureAwait(false);
        foreach (var scenario in scenarios)
        {
            Redirect(ConfigurationTable.Of(ScenarioVersionTable.LogicalName), scenario.Version);
            var own = scenario.Version.GetAttributeValue<EntityReference>(ScenarioVersionTable.ScenarioId).Id;
            var next = new VersionComparison(scenario, versions.Where(one => Guid.Parse((string)one[$"_{ScenarioVersionTable.ScenarioId}_value"]!) == own).ToList(), steps);
            changes.AddRange(next.Changes());
            if (next.LeavesADraft)
            {
                drafts.Add(NameOf(scenario.Version));
            }
        }
    }

    private void Create(ConfigurationTable table, Entity row) =>
        changes.Add(new ConfigurationChange(ChangeKind.Create, table, row.Id, NameOf(row), Array.Empty<string>(), RowDocument.Body(table, row, row.Attributes.Where(pair => pair.Value is not null).Select(pair => pair.Key))));

    private void Redirect(ConfigurationTable table, Entity row)
    {
        foreach (var lookup in table.Lookups.Keys)
        {
            if (row.GetAttributeValue<EntityReference>(lookup) is { } reference && found.TryGetValue(reference.Id, out var id))
            {
                row[lookup] = new EntityReference(reference.LogicalName, id);
            }
        }
    }

    private Task<IReadOnlyList<JsonObject>> Known(ConfigurationTable table, IEnumerable<Entity> rows, CancellationToken cancellation) =>
        client.List($"{table.EntitySetName}?$select={RowDocument.Selection(table, rows.SelectMany(row => row.Attributes.Keys).Distinct())}", cancellation);

    private static Guid IdOf(ConfigurationTable table, JsonObject row) => Guid.Parse((string)row[table.Id]!);

    private static string NameOf(Entity row) => row.GetAttributeValue<string>("relance_name") ?? row.Id.ToString();
}
