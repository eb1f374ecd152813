using System;
using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>Stages of the pipeline at which a step can be registered; the numbers are those of the platform.</summary>
public enum StepStage
{
    PreValidation = 10,
    PreOperation = 20,

    /// <summary>The platform's own operation; only a custom API's plug-in runs here.</summary>
    MainOperation = 30,
    PostOperation = 40,
}

public enum StepMode
{
    Synchronous = 0,
    Asynchronous = 1,
}

public enum ImageType
{
    Pre = 0,
    Post = 1,
    Both = 2,
}

/// <summary>A copy of the row handed to the plug-in. Its key in the collection is <see cref="Alias"/>; no columns named = all columns.</summary>
public sealed record StepImage(string Alias, ImageType Type, IReadOnlyList<string> Columns, string MessageProperty)
{
    /// <summary>Id of its registration; empty for one that is registered nowhere.</summary>
    public Guid Id { get; init; }
}

/// <summary>A registered plug-in step.</summary>
public sealed record StepDefinition
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>For example Create, Update or the unique name of a custom API.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table; null = every table, or a message without table.</summary>
    public required string? Table { get; init; }

    public required StepStage Stage { get; init; }

    public required StepMode Mode { get; init; }

    /// <summary>Order among the steps of the same stage, lower first.</summary>
    public required int Rank { get; init; }

    /// <summary>Full name of the plug-in class, without its assembly.</summary>
    public required string PluginType { get; init; }

    /// <summary>For Update: the step runs when the request carries one of these columns, changed or not; empty = always.</summary>
    public IReadOnlyList<string> FilteringColumns { get; init; } = Array.Empty<string>();

    public IReadOnlyList<StepImage> Images { get; init; } = Array.Empty<StepImage>();

    public string Description { get; init; } = string.Empty;

    /// <summary>Unsecure configuration handed to the plug-in's constructor; null = none.</summary>
    public string? Configuration { get; init; }

    /// <summary>The system job is deleted when the asynchronous step succeeded.</summary>
    public bool DeletesJobOnSuccess { get; init; }
}
