using System.Collections.Generic;
using System.Linq;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Writes the part of a statement that says where rows come from: tables, joins and conditions.</summary>
internal sealed class SourceSql
{
    private readonly SqlText sql;
    private readonly ReadContext context;
    private readonly ConditionSql conditions;

    public SourceSql(SqlText sql, ReadContext context)
    {
        this.sql = sql;
        this.context = context;
        conditions = new ConditionSql(sql, context);
    }

    /// <summary>FROM … WHERE …; with a further condition on the rows, or null.</summary>
    public string Of(QueryNode root, string? further = null)
    {
        var joins = new List<string>();
        var wheres = new List<string>();
        Join(root, joins, wheres);
        wheres.AddRange(OwnConditions(root));
        if (further is not null)
        {
            wheres.Add(further);
        }

        var where = wheres.Count == 0 ? string.Empty : " WHERE " + string.Join(" AND ", wheres);
        return $" FROM {root.Table.Name} {root.SqlName}{string.Concat(joins)}{where}";
    }

    /// <summary>Whether anything narrows the rows of the root.</summary>
    public static bool IsFiltered(QueryNode root, ReadContext context) =>
        !root.Filter.IsEmpty || root.Links.Count > 0 || context.Filter is { } filter && !filter.For(root.Table.Table).IsEverything;

    private void Join(QueryNode node, List<string> joins, List<string> wheres)
    {
        foreach (var link in node.Links)
        {
            if (link.Kind is LinkKind.Exists or LinkKind.NotExists)
            {
                wheres.Add(Semi(node, link));
                continue;
            }

            var on = OwnConditions(link.Node).Prepend(Match(node, link));
            joins.Add($" {(link.Kind == LinkKind.Outer ? "LEFT" : "INNER")} JOIN {link.Node.Table.Name} {link.Node.SqlName} ON {string.Join(" AND ", on)}");
            Join(link.Node, joins, wheres);
        }
    }

    private string Semi(QueryNode owner, QueryLink link) =>
        $"{(link.Kind == LinkKind.NotExists ? "NOT " : string.Empty)}EXISTS (SELECT 1{Of(link.Node, Match(owner, link))})";

    private static string Match(QueryNode owner, QueryLink link) =>
        $"{link.Node.SqlName}.{link.To.Name} = {owner.SqlName}.{link.From.Name}";

    private IEnumerable<string> OwnConditions(QueryNode node)
    {
        if (Filter(node.Filter) is { } filter)
        {
            yield return filter;
        }

        if (RowFilterSql.Of(node, sql, context) is { } security)
        {
            yield return security;
        }
    }

    private string? Filter(FilterNode filter)
    {
        var parts = filter.Conditions.Select(conditions.Of)
            .Concat(filter.Filters.Select(Filter).OfType<string>())
            .Concat(filter.Links.Select(item => Semi(item.Owner, item.Link)))
            .ToList();
        return parts.Count == 0 ? null : $"({string.Join(filter.IsOr ? " OR " : " AND ", parts)})";
    }
}
