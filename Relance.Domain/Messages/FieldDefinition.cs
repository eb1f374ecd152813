using System;

namespace Relance.Domain;

/// <summary>One field that templates may name: the only place that ties its name to its type, its meaning and its value.</summary>
public sealed record FieldDefinition
{
    /// <summary>As written in templates: "debtor.name"; within a loop "line.dueOn".</summary>
    public required string Name { get; init; }

    public required FieldKind Kind { get; init; }

    public required string English { get; init; }

    public required string French { get; init; }

    /// <summary>
    /// The field whose presence promises that this one has a value: itself, or its group. Null when it always has one. A template that
    /// uses the field elsewhere than in an <c>if</c> on that name is warned about.
    /// </summary>
    public string? PresentWith { get; init; }

    /// <summary>For a list: what a template calls one element of it. Empty otherwise.</summary>
    public string ItemName { get; init; } = "";

    /// <summary>For a list: the fields of one element, named with <see cref="ItemName"/>.</summary>
    public ValueList<FieldDefinition> ItemFields { get; init; } = ValueList<FieldDefinition>.Empty;

    /// <summary>From the model, or from the element of the list that the field belongs to.</summary>
    internal Func<object, object?> Read { get; init; } = _ => null;

    internal FieldDefinition Optional() => this with { PresentWith = Name };

    internal FieldDefinition Within(string group) => this with { PresentWith = group };
}
