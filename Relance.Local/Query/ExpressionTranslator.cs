using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Translates a QueryExpression or a QueryByAttribute.</summary>
internal sealed class ExpressionTranslator
{
    private readonly QueryNames names;
    private readonly List<(QueryNode Node, FilterExpression Filter)> filters = new();
    private readonly List<(QueryNode Node, OrderExpression Order)> orders = new();

    private ExpressionTranslator(IReadOnlyDictionary<string, StoredTable> tables) => names = new QueryNames(tables);

    public static QueryTree Translate(QueryExpression query, IReadOnlyDictionary<string, StoredTable> tables) =>
        new ExpressionTranslator(tables).Translate(query);

    public static QueryTree Translate(QueryByAttribute query, IReadOnlyDictionary<string, StoredTable> tables)
    {
        if (query.Attributes.Count != query.Values.Count)
        {
            throw Fault.With(ErrorCodes.InvalidArgument, "A QueryByAttribute needs one value per attribute.");
        }

        var expression = new QueryExpression(query.EntityName)
        {
            ColumnSet = query.ColumnSet,
            PageInfo = query.PageInfo,
            TopCount = query.TopCount,
        };
        expression.Orders.AddRange(query.Orders);
        foreach (var (attribute, value) in query.Attributes.Zip(query.Values))
        {
            expression.Criteria.AddCondition(value is null
                ? new ConditionExpression(attribute, ConditionOperator.Null)
                : new ConditionExpression(attribute, ConditionOperator.Equal, value));
        }

        return Translate(expression, tables);
    }

    private QueryTree Translate(QueryExpression query)
    {
        var tree = new QueryTree { Root = names.Root(query.EntityName), Distinct = query.Distinct, Top = query.TopCount };
        Select(tree.Root, query.ColumnSet);
        filters.Add((tree.Root, query.Criteria));
        orders.AddRange(query.Orders.Select(order => (tree.Root, order)));
        Join(tree.Root, query.LinkEntities);

        // Only now are all aliases known that a condition or an order may name.
        foreach (var (node, filter) in filters.Where(item => item.Filter is not null))
        {
            node.Filter = Filter(node, filter);
        }

        tree.Orders.AddRange(orders.Select(item => Order(item.Node, item.Order)));
        tree.IsAggregate = Nodes(tree.Root).Any(node => node.Columns.Any(column => column.Aggregate != Aggregate.None || column.IsGroup));
        Page(tree, query.PageInfo);
        return tree;
    }

    private static void Page(QueryTree tree, PagingInfo? page)
    {
        if (page is null)
        {
            return;
        }

        tree.Page = page.PageNumber > 0 ? page.PageNumber : null;
        tree.PageSize = page.Count > 0 ? page.Count : null;
        tree.Cookie = string.IsNullOrEmpty(page.PagingCookie) ? null : page.PagingCookie;
        tree.ReturnTotal = page.ReturnTotalRecordCount;
    }

    private static IEnumerable<QueryNode> Nodes(QueryNode node) => node.Links.SelectMany(link => Nodes(link.Node)).Prepend(node);

    private static void Select(QueryNode node, ColumnSet? columns)
    {
        if (columns is null)
        {
            return;
        }

        node.Columns.AddRange(columns.AllColumns
            ? QueryNames.All(node.Table)
            : columns.Columns.Distinct().Select(name => QueryNames.Selected(node.Table, name)));
        node.Columns.AddRange(columns.AttributeExpressions.Select(expression => Computed(node, expression)));
    }

    private static QueryColumn Computed(QueryNode node, XrmAttributeExpression expression) =>
        new(QueryNames.Column(node.Table, expression.AttributeName))
        {
            Alias = expression.Alias ?? throw Fault.With(ErrorCodes.QueryBuilderNoAlias, $"The aggregated attribute {expression.AttributeName} needs an alias."),
            IsGroup = expression.HasGroupBy,
            DatePart = expression.DateTimeGrouping switch
            {
                XrmDateTimeGrouping.None => DatePart.None,
                XrmDateTimeGrouping.Day => DatePart.Day,
                XrmDateTimeGrouping.Week => DatePart.Week,
                XrmDateTimeGrouping.Month => DatePart.Month,
                XrmDateTimeGrouping.Quarter => DatePart.Quarter,
                XrmDateTimeGrouping.Year => DatePart.Year,
                var other => throw Fault.Unsupported($"grouping dates by {other}"),
            },
            Aggregate = expression.AggregateType switch
            {
                XrmAggregateType.Count => Aggregate.Count,
                XrmAggregateType.CountColumn => Aggregate.CountColumn,
                XrmAggregateType.Sum => Aggregate.Sum,
                XrmAggregateType.Avg => Aggregate.Average,
                XrmAggregateType.Min => Aggregate.Minimum,
                XrmAggregateType.Max => Aggregate.Maximum,
                _ => Aggregate.None,
            },
        };

    private void Join(QueryNode parent, IEnumerable<LinkEntity> links)
    {
        foreach (var link in links)
        {
            var node = names.Link(link.LinkToEntityName, link.EntityAlias);
            var kind = link.JoinOperator switch
            {
                JoinOperator.Inner or JoinOperator.Natural => LinkKind.Inner,
                JoinOperator.LeftOuter => LinkKind.Outer,
                JoinOperator.Exists or JoinOperator.In or JoinOperator.Any => LinkKind.Exists,
                JoinOperator.NotAny => LinkKind.NotExists,
                var other => throw Fault.With(ErrorCodes.QueryBuilderInvalidJoinOperator, $"The local host does not support the join operator {other}."),
            };
            Select(node, link.Columns);
            filters.Add((node, link.LinkCriteria));
            orders.AddRange(link.Orders.Select(order => (node, order)));
            parent.Links.Add(new QueryLink(
                node, kind, QueryNames.Column(parent.Table, link.LinkFromAttributeName), QueryNames.Column(node.Table, link.LinkToAttributeName)));
            Join(node, link.LinkEntities);
        }
    }

    private FilterNode Filter(QueryNode node, FilterExpression filter)
    {
        var result = new FilterNode { IsOr = filter.FilterOperator == LogicalOperator.Or };
        foreach (var condition in filter.Conditions)
        {
            var owner = string.IsNullOrEmpty(condition.EntityName) ? node : names.ByAlias(condition.EntityName);
            result.Conditions.Add(new ConditionNode(owner, QueryNames.Column(owner.Table, condition.AttributeName), condition.Operator, condition.Values.ToList()));
        }

        result.Filters.AddRange(filter.Filters.Select(inner => Filter(node, inner)));
        return result;
    }

    private static QueryOrder Order(QueryNode node, OrderExpression order) => string.IsNullOrEmpty(order.Alias)
        ? new QueryOrder(node, QueryNames.Column(node.Table, order.AttributeName), null, order.OrderType == OrderType.Descending)
        : new QueryOrder(null, null, order.Alias, order.OrderType == OrderType.Descending);
}
