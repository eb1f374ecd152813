using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>One value of a list with its labels.</summary>
public sealed record ChoiceOption(int Value, LocalizedText Label);

/// <summary>A list of values: shared by several columns or belonging to one.</summary>
public sealed class Choice
{
    private readonly Dictionary<int, ChoiceOption> byValue;

    public Choice(string name, IReadOnlyList<ChoiceOption> options)
    {
        Name = name;
        Options = options;
        byValue = options.ToDictionary(option => option.Value);
    }

    public string Name { get; }

    public IReadOnlyList<ChoiceOption> Options { get; }

    public bool Has(int value) => byValue.ContainsKey(value);

    /// <summary>The label of a value, or null when the list does not have it.</summary>
    public string? LabelOf(int value, int language) =>
        byValue.TryGetValue(value, out var option) ? option.Label.In(language) : null;
}
