using System;
using System.Collections.Generic;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Small questions about stored rows that rules and readers ask often.</summary>
internal sealed class RowLookup
{
    private const int MostFound = 100_000;

    private readonly Database database;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;

    // Writing refers to the same rows again and again. Rows that are there stay there until one is deleted or a transaction is undone.
    private readonly HashSet<RowReference> found = new();
    private readonly Dictionary<(StoredTable Table, string Columns), Reading> readings = new();

    public RowLookup(Database database, IReadOnlyDictionary<string, StoredTable> tables)
    {
        this.database = database;
        this.tables = tables;
    }

    public bool Exists(RowReference row)
    {
        if (found.Contains(row))
        {
            return true;
        }

        if (database.Scalar(tables[row.Table].ExistsSql, Key(row.Id)) is null)
        {
            return false;
        }

        if (found.Count >= MostFound)
        {
            found.Clear();
        }

        found.Add(row);
        return true;
    }

    /// <summary>The row was deleted.</summary>
    public void Forget(RowReference row) => found.Remove(row);

    /// <summary>A transaction was undone, or tables changed.</summary>
    public void Forget()
    {
        found.Clear();
        readings.Clear();
    }

    /// <summary>What the row is called; null when it has no name or does not exist.</summary>
    public string? NameOf(RowReference row)
    {
        var table = tables[row.Table];
        return table.Title is null
            ? null
            : (string?)database.Scalar($"SELECT {table.Title.Name} FROM {table.Name} WHERE {table.Key.Name} = ?1", Key(row.Id));
    }

    /// <summary>The named columns of a row in plain form, or null when the row does not exist.</summary>
    public IReadOnlyDictionary<string, object?>? Read(StoredTable table, Guid id, IReadOnlyList<string> columns)
    {
        var key = (table, columns.Count == 1 ? columns[0] : string.Join(',', columns));
        if (!readings.TryGetValue(key, out var reading))
        {
            var projection = Projection.Of(table, columns);
            reading = new Reading(projection, $"SELECT {projection.Sql} FROM {table.Name} WHERE {table.Key.Name} = ?1");
            readings.Add(key, reading);
        }

        using var reader = database.Query(reading.Sql, Key(id));
        return reader.Read() ? reading.Projection.ReadPlain(reader) : null;
    }

    /// <summary>The kind of an activity, or null when there is none with that id.</summary>
    public string? ActivityKind(Guid id) =>
        (string?)database.Scalar($"SELECT activitytypecode FROM {tables[Schema.ActivityPointer].Name} WHERE activityid = ?1", Key(id));

    private sealed record Reading(Projection Projection, string Sql);

    public static byte[] Key(Guid id) => id.ToByteArray(bigEndian: true);
}
