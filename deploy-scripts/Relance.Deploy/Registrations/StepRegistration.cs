using System;
using System.Collections.Generic;

namespace Relance.Deploy;

/// <summary>A plug-in step as it shall be registered. Numbers are those of the platform.</summary>
public sealed record StepRegistration
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Name of the message, for example Update.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table; null = a message without table.</summary>
    public string? Table { get; init; }

    /// <summary>Full name of the plug-in class, without its assembly.</summary>
    public required string PluginType { get; init; }

    /// <summary>10 pre-validation, 20 pre-operation, 40 post-operation.</summary>
    public required int Stage { get; init; }

    /// <summary>0 synchronous, 1 asynchronous.</summary>
    public required int Mode { get; init; }

    public required int Rank { get; init; }

    /// <summary>In ordinal order; empty = all.</summary>
    public IReadOnlyList<string> FilteringAttributes { get; init; } = Array.Empty<string>();

    /// <summary>Unsecure configuration; empty = none.</summary>
    public string Configuration { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    /// <summary>Whether the system job is deleted when the asynchronous step succeeded.</summary>
    public bool AsyncAutoDelete { get; init; }

    /// <summary>0 server.</summary>
    public int SupportedDeployment { get; init; }

    public IReadOnlyList<ImageRegistration> Images { get; init; } = Array.Empty<ImageRegistration>();
}
