using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Solution;

/// <summary>Every table that exists once the solution is imported: its own ones, and the standard ones with what it adds to them.</summary>
public sealed class TableDirectory
{
    private readonly Dictionary<string, HashSet<string>> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> ownedByPrivilegeName = new(StringComparer.Ordinal);

    internal TableDirectory(SolutionTree tree)
    {
        foreach (var standard in StandardTables.Read())
        {
            columns[standard.LogicalName] = standard.Columns.Select(column => column.LogicalName).ToHashSet(StringComparer.Ordinal);
            ownedByPrivilegeName[standard.PrivilegeName] = standard.Ownership != Ownership.Organization;
        }

        // Named in relationships, but no table that a row can be read from.
        columns["owner"] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tree.Tables)
        {
            columns.TryAdd(table.LogicalName, new HashSet<string>(StringComparer.Ordinal));
            columns[table.LogicalName].UnionWith(table.Columns.Select(TableFile.LogicalNameOf));
            if (table.IsOwn)
            {
                ownedByPrivilegeName[table.SchemaName] = table.IsUserOwned;
            }
        }
    }

    public bool Has(string table) => columns.ContainsKey(table);

    public bool HasColumn(string table, string column) => columns.TryGetValue(table, out var names) && names.Contains(column);

    /// <summary>Those names of a comma-separated list that are no columns of the table.</summary>
    public IEnumerable<string> MissingColumns(string table, string? commaList) =>
        (commaList ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(column => !HasColumn(table, column));

    /// <param name="privilege">For example prvAppendTorelance_Reminder.</param>
    /// <param name="verb">Create, Read, Write, Delete, Append, AppendTo, Assign or Share.</param>
    /// <param name="owned">Whether rows of the table have owners.</param>
    /// <returns>False when the name is not that of a privilege on a known table.</returns>
    public bool TryParsePrivilege(string privilege, out string verb, out bool owned)
    {
        // AppendTo before Append: prvAppendToAccount is not the right to append a table called ToAccount.
        foreach (var candidate in new[] { "Create", "Read", "Write", "Delete", "AppendTo", "Append", "Assign", "Share" })
        {
            var prefix = "prv" + candidate;
            if (privilege.StartsWith(prefix, StringComparison.Ordinal) && ownedByPrivilegeName.TryGetValue(privilege[prefix.Length..], out owned))
            {
                verb = candidate;
                return true;
            }
        }

        verb = string.Empty;
        owned = false;
        return false;
    }
}
