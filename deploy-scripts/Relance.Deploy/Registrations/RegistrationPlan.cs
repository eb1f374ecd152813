using System.Collections.Generic;
using System.Linq;

namespace Relance.Deploy;

/// <summary>What is registered against what is defined: one entry for each step, image and custom API on either side.</summary>
public sealed class RegistrationPlan
{
    internal RegistrationPlan(RegistrationDefinition definition, RegisteredState state, IReadOnlyList<RegistrationChange> all)
    {
        Definition = definition;
        State = state;
        All = all;
    }

    public RegistrationDefinition Definition { get; }

    /// <summary>Every component, those that are as defined too; in the order in which they are put right.</summary>
    public IReadOnlyList<RegistrationChange> All { get; }

    /// <summary>Those that have to be put right: the drift.</summary>
    public IEnumerable<RegistrationChange> Changes => All.Where(change => change.Kind != ChangeKind.Same);

    /// <summary>Nothing has to be done.</summary>
    public bool IsUpToDate => !Changes.Any();

    internal RegisteredState State { get; }

    public int Count(ChangeKind kind) => All.Count(change => change.Kind == kind);
}
