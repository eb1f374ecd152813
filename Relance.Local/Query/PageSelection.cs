using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>
/// Which rows of a result are given: the top ones, or a page. Pages follow the orders asked for and, where those are equal, the
/// id, so that no row is lost or given twice. Without orders the cookie makes the next page cost as little as the first.
/// </summary>
internal sealed class PageSelection
{
    private readonly QueryTree tree;
    private readonly int size;
    private readonly PagingCookie? cookie;

    public PageSelection(QueryTree tree)
    {
        this.tree = tree;
        if (tree.Top is not null && (tree.Page is not null || tree.PageSize is not null))
        {
            throw Fault.With(ErrorCodes.InvalidArgument, "The Top.Count can't be specified with pagingInfo");
        }

        size = Math.Min(tree.Top ?? tree.PageSize ?? QueryRunner.MostRows, QueryRunner.MostRows);
        cookie = tree.Cookie is { } text && IsById(tree) && !tree.Distinct ? PagingCookie.Read(tree.Root.Table, text) : null;
    }

    /// <summary>Joined tables can repeat the id of the root; a page that ends between such rows cannot be continued by id.</summary>
    private bool ContinuesById => cookie is not null && tree.Root.Links.TrueForAll(RepeatsNothing);

    /// <summary>The condition by which a page begins after the last row of the one before; null when it begins by number.</summary>
    public string? After(SqlText sql, ReadContext context) =>
        ContinuesById ? $"{KeyFor(context)} > {sql.Parameter(RowLookup.Key(cookie!.Last))}" : null;

    public string OrderBy(ReadContext context)
    {
        var orders = IsById(tree) ? new List<string>() : tree.Orders.Select(Order).ToList();
        if (!tree.Distinct)
        {
            orders.Add(KeyFor(context));
        }

        return orders.Count == 0 ? string.Empty : " ORDER BY " + string.Join(", ", orders);
    }

    /// <summary>One row more than the page holds, to learn whether there is another page.</summary>
    public string Limit(SqlText sql)
    {
        var skipped = ContinuesById ? 0 : ((tree.Page ?? 1) - 1) * size;
        var limit = $" LIMIT {sql.Parameter((long)size + (tree.Top is null ? 1 : 0))}";
        return skipped == 0 ? limit : $"{limit} OFFSET {sql.Parameter((long)skipped)}";
    }

    public bool HasMore(int found) => tree.Top is null && found > size;

    // Rows come by id when nothing else is asked for; asking for just that changes nothing.
    private static bool IsById(QueryTree tree) => tree.Orders.Count == 0
        || (tree.Orders.Count == 1 && tree.Orders[0] is { Descending: false } only && only.Node == tree.Root && only.Column == tree.Root.Table.Key && !tree.Distinct);

    // Of the joined table there is one row at most, as of those joined to it.
    private static bool RepeatsNothing(QueryLink link) =>
        link.Kind is LinkKind.Exists or LinkKind.NotExists || (link.To == link.Node.Table.Key && link.Node.Links.TrueForAll(RepeatsNothing));

    private static string Order(QueryOrder order) => order.Node is null
        ? throw Fault.With(ErrorCodes.QueryBuilderNoAlias, $"The query is no aggregate and cannot be ordered by the alias '{order.Alias}'.")
        : $"{order.Node.SqlName}.{order.Column!.Name}{(order.Descending ? " DESC" : string.Empty)}";

    // With conditions, SQLite must choose its index for them and not for the order by id; the sign + keeps it from that. After the
    // first page the result is known to be long: from then on it is read in the order of ids, not as a whole for each page.
    private string KeyFor(ReadContext context) =>
        $"{(!ContinuesById && SourceSql.IsFiltered(tree.Root, context) ? "+" : string.Empty)}{tree.Root.SqlName}.{tree.Root.Table.Key.Name}";
}
