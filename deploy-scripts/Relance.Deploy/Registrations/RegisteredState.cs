using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Deploy;

/// <summary>What an environment has registered for our plug-in package, and the ids one needs to register more.</summary>
internal sealed record RegisteredState
{
    /// <summary>Plug-in types of the package: id by full name.</summary>
    public required IReadOnlyDictionary<string, Guid> Types { get; init; }

    /// <summary>Id of each message by name.</summary>
    public required IReadOnlyDictionary<string, Guid> Messages { get; init; }

    /// <summary>Id of the filter by message and table.</summary>
    public required IReadOnlyDictionary<(string Message, string Table), Guid> Filters { get; init; }

    public required IReadOnlyList<RegisteredStep> Steps { get; init; }

    public required IReadOnlyList<RegisteredApi> CustomApis { get; init; }

    /// <summary>The unmanaged solution that new steps are added to, so that an export of it carries them; null = there is none.</summary>
    public required string? Solution { get; init; }

    public IEnumerable<ImageRegistration> Images => Steps.SelectMany(step => step.Step.Images);
}

/// <param name="IsEnabled">Its state; a defined step is always enabled.</param>
internal sealed record RegisteredStep(StepRegistration Step, bool IsEnabled);

/// <param name="PluginType">Full name of the class it is bound to; null = none.</param>
internal sealed record RegisteredApi(Guid Id, string UniqueName, string? PluginType);
