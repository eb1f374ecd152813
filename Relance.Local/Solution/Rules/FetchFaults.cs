using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

/// <summary>Tables and columns that a FetchXML query names and that do not exist.</summary>
internal static class FetchFaults
{
    public static IEnumerable<string> Of(SolutionTree tree, XElement fetch) =>
        fetch.Elements("entity").SelectMany(entity => Of(tree, entity, parent: null));

    private static IEnumerable<string> Of(SolutionTree tree, XElement entity, string? parent)
    {
        var table = (string?)entity.Attribute("name") ?? string.Empty;
        if (!tree.Directory.Has(table))
        {
            return new[] { $"the query names the table {table}, which does not exist" };
        }

        var own = entity.Elements("attribute").Select(node => (string?)node.Attribute("name"))
            .Concat(entity.Elements("order").Where(node => node.Attribute("alias") is null).Select(node => (string?)node.Attribute("attribute")))
            .Concat(entity.Elements("filter").Descendants("condition").Where(node => node.Attribute("entityname") is null).Select(node => (string?)node.Attribute("attribute")))
            .Append((string?)entity.Attribute("from"));
        return Missing(tree, table, own)
            .Concat(parent is null ? Enumerable.Empty<string>() : Missing(tree, parent, new[] { (string?)entity.Attribute("to") }))
            .Concat(entity.Elements("link-entity").SelectMany(link => Of(tree, link, table)));
    }

    private static IEnumerable<string> Missing(SolutionTree tree, string table, IEnumerable<string?> columns) =>
        columns.Where(column => column is not null && !tree.Directory.HasColumn(table, column)).Distinct()
            .Select(column => $"the query names {column}, which {table} does not have");
}
