using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Relance.Deploy;

/// <summary>The configuration as rows with ids of their own, which follow from their keys; lookups between them hold these ids.</summary>
/// <param name="Plain">Texts (parts first), rates, calendars, payment terms: rows that point to none of the others.</param>
/// <param name="Segments">By rank, the one that catches all last.</param>
public sealed record ConfigurationRowSet(IReadOnlyList<Entity> Plain, Entity Policy, IReadOnlyList<ScenarioRows> Scenarios, IReadOnlyList<Entity> Segments)
{
    /// <summary>Every row, table by table, each after those it points to.</summary>
    public IEnumerable<Entity> InOrder() => Plain
        .Append(Policy)
        .Concat(Scenarios.Select(one => one.Scenario))
        .Concat(Scenarios.Select(one => one.Version))
        .Concat(Scenarios.SelectMany(one => one.Steps))
        .Concat(Segments);
}
