using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relance.Deploy;

/// <summary>A row as the Web API gave it, with a memory of what was asked of it.</summary>
internal sealed class ExportedRow(JsonObject values)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>Filled columns of Relance that nobody asked for: what the files cannot hold.</summary>
    public IEnumerable<string> Left => values
        .Where(pair => pair.Key.StartsWith("relance_", StringComparison.Ordinal) && !pair.Key.Contains('@', StringComparison.Ordinal) && !pair.Key.EndsWith("_base", StringComparison.Ordinal))
        .Where(pair => !read.Contains(pair.Key) && !RowDocument.IsEmpty(pair.Value) && pair.Value!.GetValueKind() != JsonValueKind.False)
        .Select(pair => pair.Key);

    public string Text(string column) => OptionalText(column) ?? string.Empty;

    public string? OptionalText(string column) => RowDocument.IsEmpty(Value(column)) ? null : (string)Value(column)!;

    public int Number(string column) => OptionalNumber(column) ?? 0;

    public int? OptionalNumber(string column) => Value(column)?.GetValue<int>();

    /// <summary>Without zeros at the end.</summary>
    public decimal? Amount(string column) => Value(column) is { } value
        ? decimal.Parse(decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;

    public bool Flag(string column) => Value(column)?.GetValue<bool>() ?? false;

    public T? Choice<T>(string column) where T : struct, Enum => OptionalNumber(column) is { } number ? (T)Enum.ToObject(typeof(T), number - ChoiceValue.First) : null;

    public Guid Id(string column) => Guid.Parse((string)Value(column)!);

    /// <summary>The row that a lookup points to; null = none.</summary>
    public Guid? Lookup(string column) => Value($"_{column}_value") is { } value ? Guid.Parse((string)value!) : null;

    /// <summary>Marks columns that belong to the environment and to no file.</summary>
    public ExportedRow Without(params string[] columns)
    {
        read.UnionWith(columns);
        return this;
    }

    private JsonNode? Value(string column)
    {
        read.Add(column);
        return values[column];
    }
}
