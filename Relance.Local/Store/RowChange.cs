using System;
using System.Collections.Generic;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// A create or an update while the rules complete it: the values to write in plain form (string, int, long, decimal,
/// double, bool, DateTime, Guid, <see cref="RowReference"/>, int[]; null = emptied), over those already stored.
/// </summary>
internal sealed class RowChange
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, object?> stored;

    public RowChange(StoredTable table, Guid id, WriteContext context, IReadOnlyDictionary<string, object?>? stored)
    {
        Table = table;
        Id = id;
        Context = context;
        IsCreate = stored is null;
        this.stored = stored ?? new Dictionary<string, object?>();
    }

    public StoredTable Table { get; }

    public Guid Id { get; }

    public WriteContext Context { get; }

    public bool IsCreate { get; }

    /// <summary>What will be written, by column.</summary>
    public IReadOnlyDictionary<string, object?> Values => values;

    /// <summary>Whether the caller or a rule gives the column a value, null included.</summary>
    public bool Sets(string column) => values.ContainsKey(column);

    /// <summary>The value after the change: given, otherwise stored. Only columns that a rule needs are loaded.</summary>
    public object? Current(string column) =>
        values.TryGetValue(column, out var value) ? value : stored.GetValueOrDefault(column);

    public T? Current<T>(string column)
        where T : struct => (T?)Current(column);

    public void Set(string column, object? value) => values[column] = value;

    /// <summary>Sets a column if the table has it.</summary>
    public void SetIfPresent(string column, object? value)
    {
        if (Table.Has(column))
        {
            values[column] = value;
        }
    }

    public Column Column(string name) => Table[name].Column;
}
