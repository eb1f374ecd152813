using System;
using System.Collections.Generic;

namespace Relance.Deploy;

public enum ChangeKind
{
    Same,
    Create,
    Update,
    Remove,
}

public enum ComponentKind
{
    Step,
    Image,
    CustomApi,
}

/// <summary>One property that is registered otherwise than defined; empty = no value.</summary>
public sealed record Difference(string Property, string Registered, string Defined);

/// <summary>What has to be done to one component so that what is registered is what is defined.</summary>
/// <param name="Differences">For an update: what differs; else empty.</param>
public sealed record RegistrationChange(ChangeKind Kind, ComponentKind Component, Guid Id, string Name, IReadOnlyList<Difference> Differences);
