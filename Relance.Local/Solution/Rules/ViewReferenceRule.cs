using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ViewReferenceRule : SolutionRule
{
    public ViewReferenceRule()
        : base("view-reference", "Views and charts ask for tables and columns that exist, and show what they ask for.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Under("src/Entities/").Where(file => file.Root.Name.LocalName is "savedqueries" or "visualization")
            .SelectMany(file => file.Root.Descendants("fetch").SelectMany(fetch => FetchFaults.Of(tree, fetch))
                .Concat(file.Root.Descendants("savedquery").SelectMany(view => Layout(tree, view, file.Path.Split('/')[2])))
                .Concat(Aliases(file.Root))
                .Select(fault => Found(file.Path, fault)));

    private static IEnumerable<string> Layout(SolutionTree tree, XElement view, string schemaName)
    {
        var entity = view.Element("fetchxml")?.Element("fetch")?.Element("entity");
        var table = schemaName.ToLowerInvariant();
        if (entity is not null && (string?)entity.Attribute("name") != table)
        {
            yield return $"lies with {schemaName} but asks for {(string?)entity.Attribute("name")}";
        }

        var asked = entity?.Elements("attribute").Select(node => (string?)node.Attribute("name")).ToHashSet() ?? new HashSet<string?>();
        foreach (var cell in view.Descendants("cell").Select(node => (string?)node.Attribute("name") ?? string.Empty).Where(name => !name.Contains('.', StringComparison.Ordinal)))
        {
            if (!asked.Contains(cell))
            {
                yield return $"shows {cell} without asking for it";
            }
        }

        foreach (var column in view.Descendants("grid").Select(node => (string?)node.Attribute("jump")).Concat(view.Descendants("row").Select(node => (string?)node.Attribute("id"))))
        {
            if (column is not null && !tree.Directory.HasColumn(table, column))
            {
                yield return $"{column} is no column of {table}";
            }
        }
    }

    // A chart draws the aliases of its query.
    private static IEnumerable<string> Aliases(XElement root)
    {
        var given = root.Descendants("attribute").Select(node => (string?)node.Attribute("alias")).ToHashSet();
        return root.Descendants("category").Concat(root.Descendants("measure")).Select(node => (string?)node.Attribute("alias"))
            .Where(alias => !given.Contains(alias)).Select(alias => $"draws '{alias}', which the query does not give");
    }
}
