using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace Relance.Deploy;

/// <summary>A scenario with one version and its steps. The version row is a published one; whoever writes it begins with a draft (design rule 10).</summary>
public sealed record ScenarioRows(Entity Scenario, Entity Version, IReadOnlyList<Entity> Steps);
