using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Reads the filters and conditions of FetchXML.</summary>
internal sealed class FetchFilters
{
    private readonly QueryNames names;
    private readonly Func<QueryNode, XElement, QueryLink> link;

    /// <param name="link">Reads a joined table that stands inside a filter.</param>
    public FetchFilters(QueryNames names, Func<QueryNode, XElement, QueryLink> link)
    {
        this.names = names;
        this.link = link;
    }

    public FilterNode Read(QueryNode node, XElement element)
    {
        // isquickfindfields marks the columns of a quick find; it filters nothing.
        FetchTranslator.Allow(element, "filter", "type", "hint", "isquickfindfields");
        var filter = new FilterNode
        {
            IsOr = FetchTranslator.Value(element, "type") switch
            {
                null or "and" => false,
                "or" => true,
                var other => throw FetchTranslator.Invalid($"The filter type '{other}' is not known."),
            },
        };
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "condition":
                    filter.Conditions.Add(Condition(node, child));
                    break;
                case "filter":
                    filter.Filters.Add(Read(node, child));
                    break;
                case "link-entity":
                    filter.Links.Add((node, Semi(link(node, child))));
                    break;
                default:
                    throw FetchTranslator.Invalid($"The local host does not support <{child.Name.LocalName}> in <filter>.");
            }
        }

        return filter;
    }

    private static QueryLink Semi(QueryLink joined) => joined.Kind is LinkKind.Exists or LinkKind.NotExists
        ? joined
        : throw FetchTranslator.Invalid("A <link-entity> inside a <filter> must be of type 'any' or 'not any'.");

    private ConditionNode Condition(QueryNode node, XElement element)
    {
        FetchTranslator.Allow(element, "condition", "attribute", "operator", "value", "entityname", "valueof", "uiname", "uitype");
        var owner = FetchTranslator.Value(element, "entityname") is { } name ? names.ByAlias(name) : node;
        return new ConditionNode(
            owner,
            QueryNames.Column(owner.Table, FetchTranslator.Value(element, "attribute")),
            FetchOperators.Of(FetchTranslator.Value(element, "operator")),
            Values(element).ToList(),
            Other(owner, element));
    }

    private static IEnumerable<object?> Values(XElement element)
    {
        if (FetchTranslator.Value(element, "value") is { } single)
        {
            yield return single;
        }

        foreach (var value in element.Elements("value"))
        {
            yield return value.Value;
        }
    }

    private static StoredColumn? Other(QueryNode owner, XElement element) =>
        FetchTranslator.Value(element, "valueof") is not { } name ? null
        : name.Contains('.', StringComparison.Ordinal) ? throw Fault.Unsupported($"comparing with a column of another table ({name})")
        : QueryNames.Column(owner.Table, name);
}
