using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Deletes a row with everything its relationships say: rows deleted with it, references emptied, or a refusal.</summary>
internal sealed class Cascades
{
    private readonly Database database;
    private readonly RowVersions versions;
    private readonly IReadOnlyDictionary<string, StoredTable> tables;

    public Cascades(Database database, RowVersions versions, IReadOnlyDictionary<string, StoredTable> tables)
    {
        this.database = database;
        this.versions = versions;
        this.tables = tables;
    }

    /// <summary>The row and those that are deleted with it, dependent rows first.</summary>
    public IReadOnlyList<RowReference> Closure(RowReference row)
    {
        var order = new List<RowReference>();
        Collect(row, new HashSet<RowReference>(), order);
        return order;
    }

    /// <returns>The row and those that were deleted with it.</returns>
    /// <exception cref="System.ServiceModel.FaultException{T}">A restricting relationship has a row that is not deleted as well.</exception>
    public IReadOnlyList<RowReference> Delete(RowReference row)
    {
        var order = Closure(row);
        var gone = order.ToHashSet();
        foreach (var item in order)
        {
            Check(item, gone);
        }

        foreach (var item in order)
        {
            Unlink(item);
            var table = tables[item.Table];
            database.Execute($"DELETE FROM {table.Name} WHERE {table.Key.Name} = ?1", RowLookup.Key(item.Id));
        }

        return order;
    }

    private void Collect(RowReference row, HashSet<RowReference> seen, List<RowReference> order)
    {
        if (!seen.Add(row))
        {
            return;
        }

        foreach (var relationship in With(row.Table, cascade => cascade is Cascade.All or Cascade.Active or Cascade.UserOwned))
        {
            foreach (var child in Referencing(relationship, row))
            {
                Collect(child, seen, order);
            }
        }

        order.Add(row);
    }

    private void Check(RowReference row, HashSet<RowReference> gone)
    {
        foreach (var relationship in With(row.Table, cascade => cascade == Cascade.Restrict))
        {
            if (Referencing(relationship, row).Any(child => !gone.Contains(child)))
            {
                throw Fault.With(
                    ErrorCodes.CannotDeleteDueToAssociation,
                    $"The object you tried to delete is associated with another object and cannot be deleted: {row.Table} {row.Id:D}, relationship {relationship.Name} of {relationship.ReferencingTable}.");
            }
        }
    }

    private void Unlink(RowReference row)
    {
        foreach (var relationship in With(row.Table, cascade => cascade == Cascade.RemoveLink))
        {
            var table = tables[relationship.ReferencingTable];
            var column = table[relationship.ReferencingColumn];
            var cleared = column.TableName is null ? string.Empty : $", {column.TableName} = NULL";
            var children = Referencing(relationship, row);
            foreach (var child in children)
            {
                database.Execute(
                    $"UPDATE {table.Name} SET {column.Name} = NULL{cleared}, {SystemColumns.RowVersion} = ?2 WHERE {table.Key.Name} = ?1",
                    RowLookup.Key(child.Id),
                    versions.Next());
            }
        }
    }

    private IEnumerable<Relationship> With(string table, Func<Cascade, bool> kind) =>
        tables[table].Table.ReferencedBy.Where(relationship => kind(relationship.OnDelete) && !tables[relationship.ReferencingTable].IsView);

    private List<RowReference> Referencing(Relationship relationship, RowReference row)
    {
        var table = tables[relationship.ReferencingTable];
        var column = table[relationship.ReferencingColumn];
        var sql = $"SELECT {table.Key.Name} FROM {table.Name} WHERE {column.Name} = ?1";
        var result = new List<RowReference>();
        using var reader = column.TableName is null
            ? database.Query(sql, RowLookup.Key(row.Id))
            : database.Query($"{sql} AND {column.TableName} = ?2", RowLookup.Key(row.Id), row.Table);
        while (reader.Read())
        {
            result.Add(new RowReference(relationship.ReferencingTable, reader.Id(0)));
        }

        return result;
    }
}
