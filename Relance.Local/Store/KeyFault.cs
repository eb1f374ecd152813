using System;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace Relance.Local.Store;

/// <summary>Says in the platform's terms which key a row would have broken.</summary>
internal static class KeyFault
{
    public static Exception Of(RowChange change, SqliteException problem)
    {
        var table = change.Table.Table;
        if (problem.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY
            || problem.Message.Contains($"{table.LogicalName}.{table.PrimaryId}", StringComparison.Ordinal))
        {
            return Fault.With(ErrorCodes.DuplicateRecord, $"Cannot insert duplicate key. A row of {table.LogicalName} with id {change.Id:D} exists already.");
        }

        var key = table.Keys.FirstOrDefault(candidate => candidate.Columns.All(column => problem.Message.Contains($"{table.LogicalName}.{column}", StringComparison.Ordinal)));
        return Fault.With(
            ErrorCodes.DuplicateRecordEntityKey,
            $"A record that has the attribute values {string.Join(", ", key?.Columns ?? Enumerable.Empty<string>())} already exists. "
            + $"The entity key {key?.LogicalName} of {table.LogicalName} requires that this set of attributes contains unique values.");
    }
}
