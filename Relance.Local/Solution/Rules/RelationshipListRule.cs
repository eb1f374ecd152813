using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class RelationshipListRule : SolutionRule
{
    private const string Index = "src/Other/Relationships.xml";

    public RelationshipListRule()
        : base("relationship-list", "`Relationships.xml` lists exactly the relationships that have a body, once each.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var listed = tree.Find(Index)?.Root.Elements().Select(entry => (string?)entry.Attribute("Name") ?? string.Empty).ToList() ?? new List<string>();
        var bodies = tree.Relationships.Select(relationship => relationship.Name).ToList();
        return listed.Except(bodies, StringComparer.Ordinal).Select(name => Found(Index, $"lists {name}, which has no body"))
            .Concat(bodies.Except(listed, StringComparer.Ordinal).Select(name => Found(Index, $"does not list {name}")))
            .Concat(Twice(listed).Select(name => Found(Index, $"lists {name} twice")))
            .Concat(Twice(bodies).Select(name => Found(Index, $"{name} has two bodies")));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);
}
