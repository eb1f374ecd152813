using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>Types of the parameters of a custom API; the numbers are those of the platform.</summary>
public enum ApiParameterType
{
    Boolean = 0,
    DateTime = 1,
    Decimal = 2,
    Entity = 3,
    EntityCollection = 4,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    Money = 8,
    Picklist = 9,
    String = 10,
    StringArray = 11,
    Guid = 12,
}

public enum ApiBinding
{
    Global = 0,
    Entity = 1,
    EntityCollection = 2,
}

/// <summary>A request parameter or a response property. A response property is never optional.</summary>
public sealed record ApiParameter(string Name, ApiParameterType Type, bool IsOptional, string? Table)
{
    /// <summary>Bytes, as only operations of the platform itself take them; the type is then <see cref="ApiParameterType.String"/>.</summary>
    public bool IsBinary { get; init; }
}

/// <summary>A message defined by the solution and carried out by one of its plug-ins, or an event that others listen to.</summary>
public sealed record CustomApiDefinition
{
    /// <summary>How the names of business events begin; a capital letter follows.</summary>
    public const string EventPrefix = "relance_On";

    public required string UniqueName { get; init; }

    public ApiBinding Binding { get; init; }

    /// <summary>Table to which it is bound; null when global.</summary>
    public string? BoundTable { get; init; }

    /// <summary>Called with GET in the Web API and free of side effects.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Full name of the plug-in class; null = the file leaves the binding to the registration after import.</summary>
    public string? PluginType { get; init; }

    /// <summary>A business event: it has no class, and its listeners are what happens.</summary>
    public bool IsEvent => IsEventName(UniqueName);

    /// <summary>Privilege a caller must have; null = anyone may call.</summary>
    public string? ExecutePrivilege { get; init; }

    public required IReadOnlyList<ApiParameter> Requests { get; init; }

    public required IReadOnlyList<ApiParameter> Responses { get; init; }

    /// <summary>By the name alone, so that a forgotten class is not taken for an event.</summary>
    public static bool IsEventName(string name) =>
        name.StartsWith(EventPrefix, System.StringComparison.Ordinal) && name.Length > EventPrefix.Length && char.IsUpper(name[EventPrefix.Length]);
}
