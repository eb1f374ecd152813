using System;
using System.Collections.Generic;

namespace Relance.Deploy;

/// <summary>An image of a step as it shall be registered.</summary>
public sealed record ImageRegistration
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The key under which the plug-in finds it.</summary>
    public required string EntityAlias { get; init; }

    /// <summary>0 before, 1 after, 2 both.</summary>
    public required int ImageType { get; init; }

    /// <summary>In ordinal order; empty = all.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = Array.Empty<string>();

    /// <summary>Target, or Id for Create.</summary>
    public required string MessagePropertyName { get; init; }
}
