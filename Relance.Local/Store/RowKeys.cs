using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Store;

/// <summary>Finds rows by their alternate keys.</summary>
internal sealed class RowKeys
{
    private readonly Database database;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;

    public RowKeys(Database database, IReadOnlyDictionary<string, StoredTable> tables)
    {
        this.database = database;
        this.tables = tables;
    }

    /// <summary>The id of the row with these values in the columns of a key, or null.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The columns are not those of a key of the table.</exception>
    public Guid? Find(string tableName, KeyAttributeCollection values)
    {
        if (!tables.TryGetValue(tableName, out var table))
        {
            throw Fault.NoTable(tableName);
        }

        if (!IsKey(table, values))
        {
            throw Fault.With(ErrorCodes.EntityKeyNotDefined, $"The specified key attributes are not a defined key for the {tableName} entity: {string.Join(", ", values.Keys)}");
        }

        var names = values.Keys.Order(StringComparer.Ordinal).ToList();
        var conditions = names.Select((name, index) => $"{table[name].Name} = ?{index + 1}");
        var parameters = names.Select(name => table[name].Encode(ValueCheck.ToPlain(table.Table, table[name].Column, Reference(table, name, values[name])))).ToArray();
        var id = (byte[]?)database.Scalar($"SELECT {table.Key.Name} FROM {table.Name} WHERE {string.Join(" AND ", conditions)}", parameters);
        return id is null ? null : new Guid(id, bigEndian: true);
    }

    /// <summary>The id of the row that is named by id or by key.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It is named by key, and there is no such row.</exception>
    public Guid Resolve(EntityReference reference)
    {
        if (reference.Id != Guid.Empty || reference.KeyAttributes.Count == 0)
        {
            return reference.Id;
        }

        return Find(reference.LogicalName, reference.KeyAttributes)
            ?? throw Fault.With(ErrorCodes.RecordNotFoundByEntityKey, $"A record with the specified key values does not exist in {reference.LogicalName} entity");
    }

    /// <summary>The value itself, except that a reference by key becomes one by id.</summary>
    public object? WithId(object? value) =>
        value is EntityReference { KeyAttributes.Count: > 0 } reference && reference.Id == Guid.Empty
            ? new EntityReference(reference.LogicalName, Resolve(reference))
            : value;

    private static bool IsKey(StoredTable table, KeyAttributeCollection values) =>
        (values.Count == 1 && values.ContainsKey(table.Table.PrimaryId))
        || table.Table.Keys.Any(key => key.Columns.Count == values.Count && key.Columns.All(values.ContainsKey));

    // A lookup in a key may be given by its bare id.
    private static object? Reference(StoredTable table, string column, object? value) =>
        value is Guid id && table[column].Column is { IsReference: true, IsPolymorphic: false } lookup
            ? new EntityReference(lookup.Targets[0], id)
            : value;
}
