using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Translates FetchXML. Elements and attributes that it does not know are refused by name.</summary>
internal sealed class FetchTranslator
{
    private readonly QueryNames names;
    private readonly List<(QueryNode Node, XElement Filter)> filters = new();
    private readonly List<(QueryNode Node, XElement Order)> orders = new();

    private FetchTranslator(IReadOnlyDictionary<string, StoredTable> tables) => names = new QueryNames(tables);

    public static QueryTree Translate(string? fetchXml, IReadOnlyDictionary<string, StoredTable> tables)
    {
        try
        {
            return new FetchTranslator(tables).Translate(XElement.Parse(fetchXml ?? string.Empty));
        }
        catch (XmlException problem)
        {
            throw Invalid($"The query is no XML: {problem.Message}");
        }
    }

    private QueryTree Translate(XElement fetch)
    {
        Allow(fetch, "fetch", "version", "mapping", "output-format", "no-lock", "latematerialize", "useraworderby", "distinct", "aggregate", "top", "count", "page", "paging-cookie", "returntotalrecordcount", "aggregatelimit");
        var entity = fetch.Elements().SingleOrDefault() ?? throw Invalid("The query has no <entity>.");
        Allow(entity, "entity", "name");
        var tree = new QueryTree
        {
            Root = names.Root(Value(entity, "name")),
            Distinct = Flag(fetch, "distinct"),
            IsAggregate = Flag(fetch, "aggregate"),
            Top = Number(fetch, "top"),
            Page = Number(fetch, "page"),
            PageSize = Number(fetch, "count"),
            Cookie = Value(fetch, "paging-cookie") is { Length: > 0 } cookie ? cookie : null,
            ReturnTotal = Flag(fetch, "returntotalrecordcount"),
            AggregateLimit = Number(fetch, "aggregatelimit"),
        };
        Read(tree.Root, entity, tree.IsAggregate);

        // Only now are all aliases known that a condition or an order may name.
        var conditions = new FetchFilters(names, (node, link) => Link(node, link, tree.IsAggregate));
        for (var index = 0; index < filters.Count; index++)
        {
            filters[index].Node.Filter.Filters.Add(conditions.Read(filters[index].Node, filters[index].Filter));
        }

        tree.Orders.AddRange(orders.Select(item => Order(item.Node, item.Order)));
        return tree;
    }

    private void Read(QueryNode node, XElement element, bool aggregate)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "all-attributes":
                    node.Columns.AddRange(QueryNames.All(node.Table));
                    break;
                case "attribute":
                    node.Columns.Add(Column(node, child, aggregate));
                    break;
                case "filter":
                    filters.Add((node, child));
                    break;
                case "order":
                    orders.Add((node, child));
                    break;
                case "link-entity":
                    node.Links.Add(Link(node, child, aggregate));
                    break;
                default:
                    throw Invalid($"The local host does not support <{child.Name.LocalName}> in <{element.Name.LocalName}>.");
            }
        }
    }

    private QueryLink Link(QueryNode parent, XElement element, bool aggregate)
    {
        Allow(element, "link-entity", "name", "from", "to", "alias", "link-type", "visible", "intersect");
        var node = names.Link(Value(element, "name"), Value(element, "alias"));
        var kind = Value(element, "link-type") switch
        {
            null or "" or "inner" or "natural" => LinkKind.Inner,
            "outer" => LinkKind.Outer,
            "exists" or "in" or "any" => LinkKind.Exists,
            "not any" => LinkKind.NotExists,
            var other => throw Fault.With(ErrorCodes.QueryBuilderInvalidJoinOperator, $"The local host does not support the link type '{other}'."),
        };
        Read(node, element, aggregate);
        return new QueryLink(
            node,
            kind,
            Value(element, "to") is { } to ? QueryNames.Column(parent.Table, to) : parent.Table.Key,
            Value(element, "from") is { } from ? QueryNames.Column(node.Table, from) : node.Table.Key);
    }

    private static QueryColumn Column(QueryNode node, XElement element, bool aggregate)
    {
        Allow(element, "attribute", "name", "alias", "aggregate", "groupby", "dategrouping", "distinct", "usertimezone");
        var alias = Value(element, "alias");
        if (!aggregate)
        {
            return QueryNames.Selected(node.Table, Value(element, "name")) with { Alias = alias };
        }

        return new QueryColumn(QueryNames.Column(node.Table, Value(element, "name")))
        {
            Alias = alias ?? throw Fault.With(ErrorCodes.QueryBuilderNoAlias, $"The aggregated attribute {Value(element, "name")} needs an alias."),
            IsGroup = Flag(element, "groupby"),
            Distinct = Flag(element, "distinct"),
            InUserZone = Value(element, "usertimezone") is not ("false" or "0"),
            DatePart = Value(element, "dategrouping") switch
            {
                null => DatePart.None,
                "day" => DatePart.Day,
                "week" => DatePart.Week,
                "month" => DatePart.Month,
                "quarter" => DatePart.Quarter,
                "year" => DatePart.Year,
                var other => throw Fault.Unsupported($"grouping dates by {other}"),
            },
            Aggregate = Value(element, "aggregate") switch
            {
                null => Aggregate.None,
                "count" => Aggregate.Count,
                "countcolumn" => Aggregate.CountColumn,
                "sum" => Aggregate.Sum,
                "avg" => Aggregate.Average,
                "min" => Aggregate.Minimum,
                "max" => Aggregate.Maximum,
                var other => throw Fault.Unsupported($"the aggregate {other}"),
            },
        };
    }

    private QueryOrder Order(QueryNode node, XElement element)
    {
        Allow(element, "order", "attribute", "alias", "descending", "entityname");
        if (Value(element, "alias") is { } alias)
        {
            return new QueryOrder(null, null, alias, Flag(element, "descending"));
        }

        var owner = Value(element, "entityname") is { } name ? names.ByAlias(name) : node;
        return new QueryOrder(owner, QueryNames.Column(owner.Table, Value(element, "attribute")), null, Flag(element, "descending"));
    }

    internal static string? Value(XElement element, string attribute) => element.Attribute(attribute)?.Value;

    internal static void Allow(XElement element, string name, params string[] attributes)
    {
        if (element.Name.LocalName != name)
        {
            throw Invalid($"The query has <{element.Name.LocalName}> where <{name}> is expected.");
        }

        var stray = element.Attributes().FirstOrDefault(attribute => !attributes.Contains(attribute.Name.LocalName));
        if (stray is not null)
        {
            throw Invalid($"The local host does not support the attribute '{stray.Name.LocalName}' of <{name}>.");
        }
    }

    internal static Exception Invalid(string message) => Fault.With(ErrorCodes.QueryBuilderDeserializeInvalidNode, message);

    private static bool Flag(XElement element, string attribute) => Value(element, attribute) is "true" or "1";

    private static int? Number(XElement element, string attribute) => Value(element, attribute) switch
    {
        null or "" => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw Invalid($"The attribute '{attribute}' is no number: '{text}'."),
    };
}
