using System.Collections.Generic;
using System.Linq;

namespace Relance.Deploy;

/// <summary>What has to be written so that the environment has the configuration, in that order.</summary>
/// <param name="Kept">Rows that the environment has otherwise and keeps: what was asked for, never written.</param>
/// <param name="Drafts">Names of new scenario versions that wait for a person to publish them, because another one is in force.</param>
public sealed record ConfigurationPlan(IReadOnlyList<ConfigurationChange> Changes, IReadOnlyList<ConfigurationChange> Kept, IReadOnlyList<string> Drafts)
{
    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
