using System;
using System.Collections.Generic;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Small questions about stored rows that rules and readers ask often.</summary>
internal sealed class RowLookup
{
    private readonly Database database;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;

    public RowLookup(Database database, IReadOnlyDictionary<string, StoredTable> tables)
    {
        this.database = database;
        this.tables = tables;
    }

    public bool Exists(RowReference row)
    {
        var table = tables[row.Table];
        return database.Scalar($"SELECT 1 FROM {table.Name} WHERE {table.Key.Name} = ?1", Key(row.Id)) is not null;
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
        var projection = Projection.Of(table, columns);
        using var reader = database.Query($"SELECT {projection.Sql} FROM {table.Name} WHERE {table.Key.Name} = ?1", Key(id));
        return reader.Read() ? projection.ReadPlain(reader) : null;
    }

    /// <summary>The kind of an activity, or null when there is none with that id.</summary>
    public string? ActivityKind(Guid id) =>
        (string?)database.Scalar($"SELECT activitytypecode FROM {tables[Schema.ActivityPointer].Name} WHERE activityid = ?1", Key(id));

    public static byte[] Key(Guid id) => id.ToByteArray(bigEndian: true);
}
