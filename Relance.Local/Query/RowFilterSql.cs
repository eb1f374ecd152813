using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Writes row security as a condition on a table of the query.</summary>
internal static class RowFilterSql
{
    private const int ReadAccess = 1;

    /// <returns>Null when every row may be read.</returns>
    public static string? Of(QueryNode node, SqlText sql, ReadContext context)
    {
        var access = context.Filter?.For(node.Table.Table) ?? RowAccess.Everything;
        if (access.IsEverything)
        {
            return null;
        }

        var ways = new List<string>();
        if (node.Table.Table.Ownership == Ownership.User)
        {
            Add(ways, access.Owners, ids => $"{node.SqlName}.ownerid IN ({List(ids, sql)})");
            Add(ways, access.BusinessUnits, ids => $"{node.SqlName}.owningbusinessunit IN ({List(ids, sql)})");
        }

        Add(ways, access.SharedWith, ids =>
            $"EXISTS (SELECT 1 FROM principalobjectaccess share WHERE share.objectid = {node.SqlName}.{node.Table.Key.Name}"
            + $" AND share.principalid IN ({List(ids, sql)}) AND share.accessrightsmask & {ReadAccess} <> 0)");
        return ways.Count == 0 ? "0" : $"({string.Join(" OR ", ways)})";
    }

    private static void Add(List<string> ways, IReadOnlyCollection<Guid> ids, Func<IReadOnlyCollection<Guid>, string> way)
    {
        if (ids.Count > 0)
        {
            ways.Add(way(ids));
        }
    }

    private static string List(IReadOnlyCollection<Guid> ids, SqlText sql) =>
        string.Join(", ", ids.Select(id => sql.Parameter(RowLookup.Key(id))));
}
