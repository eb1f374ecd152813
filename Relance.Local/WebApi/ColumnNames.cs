using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>What columns are called in the Web API: a lookup is <c>_name_value</c>, every other column bears its logical name.</summary>
internal static class ColumnNames
{
    public static string Of(Column column) => column.IsReference ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The columns that are properties of a row; the parties of an activity are not.</summary>
    public static IEnumerable<Column> Of(Table table) => table.Columns.Where(column => column.ValidForRead && !column.IsLogical);

    /// <exception cref="WebRefusal">The table has no such property.</exception>
    public static Column Find(Table table, string name)
    {
        var isLookup = name.StartsWith('_') && name.EndsWith("_value", StringComparison.Ordinal) && name.Length > "__value".Length;
        var column = table.Find(isLookup ? name[1..^"_value".Length] : name);
        return column is not null && column.IsReference == isLookup && !column.IsLogical
            ? column
            : throw WebRefusal.Address($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");
    }

    /// <summary>The columns of a <c>$select</c>; all of them when it is absent.</summary>
    /// <exception cref="WebRefusal">The table has no such property.</exception>
    public static IReadOnlyList<Column> Selected(Table table, QueryOptions options) =>
        (options.Select is { } names ? names.Select(name => Find(table, name)) : Of(table)).ToList();
}
