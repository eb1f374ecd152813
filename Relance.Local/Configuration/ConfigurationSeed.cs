using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Configuration;

/// <summary>
/// Writes the starting configuration through the service, so that the plug-ins check it as they check a person's entries. A row is
/// recognised by its key and, when it is there, left as it is: what somebody changed stays changed.
/// </summary>
public sealed class ConfigurationSeed(IOrganizationService service, TextCulture culture, LocalDate publishedOn)
{
    private readonly Dictionary<string, Dictionary<string, Guid>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Guid> found = new();

    public void Write(ConfigurationData data)
    {
        var rows = data.Rows(new ConfigurationChoice(culture.Language));
        foreach (var row in rows.Plain.Append(rows.Policy))
        {
            Once(row);
        }

        foreach (var scenario in rows.Scenarios)
        {
            Scenario(scenario);
        }

        // The catch-all last: before it exists every rank is free, afterwards it must stay the last.
        foreach (var segment in rows.Segments)
        {
            Once(segment);
        }
    }

    /// <summary>Writes a scenario with its first version and publishes it; returns the scenario's id.</summary>
    public Guid Scenario(ScenarioSetting setting) => Scenario(new ConfigurationRows(culture.Language).Scenario(setting));

    private Guid Scenario(ScenarioRows rows)
    {
        var scenario = Once(rows.Scenario);
        if (AllRows.Find(service, ScenarioVersionTable.LogicalName, ScenarioVersionTable.ScenarioId, scenario) is null)
        {
            rows.Version[ScenarioVersionTable.VersionState] = ChoiceValue.Of(VersionState.Draft);
            var version = Create(rows.Version);
            foreach (var step in rows.Steps)
            {
                Create(step);
            }

            service.Update(new Entity(ScenarioVersionTable.LogicalName, version)
            {
                [ScenarioVersionTable.VersionState] = ChoiceValue.Of(VersionState.Published),
                [ScenarioVersionTable.PublishedOn] = RowValues.Moment(publishedOn),
            });
        }

        return scenario;
    }

    private Guid Once(Entity row)
    {
        var keys = Known(ConfigurationTable.Of(row.LogicalName));
        var key = ConfigurationTable.Of(row.LogicalName).KeyOf(row);
        if (!keys.TryGetValue(key, out var id))
        {
            keys[key] = id = Create(row);
        }

        found[row.Id] = id;
        return id;
    }

    // What is there is read once for each table, not row by row.
    private Dictionary<string, Guid> Known(ConfigurationTable table)
    {
        if (!known.TryGetValue(table.LogicalName, out var keys))
        {
            var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(table.Keys.ToArray()) };
            known[table.LogicalName] = keys = AllRows.Of(service, query).GroupBy(table.KeyOf).ToDictionary(group => group.Key, group => group.First().Id);
        }

        return keys;
    }

    private Guid Create(Entity row)
    {
        foreach (var lookup in ConfigurationTable.Of(row.LogicalName).Lookups.Keys)
        {
            if (row.GetAttributeValue<EntityReference>(lookup) is { } reference && found.TryGetValue(reference.Id, out var id))
            {
                row[lookup] = new EntityReference(reference.LogicalName, id);
            }
        }

        return service.Create(row);
    }
}
