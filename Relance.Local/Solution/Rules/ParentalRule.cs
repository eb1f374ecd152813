using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ParentalRule : SolutionRule
{
    private static readonly string[] Actions = { "CascadeAssign", "CascadeDelete", "CascadeReparent", "CascadeShare", "CascadeUnshare" };

    public ParentalRule()
        : base("relationship-parental", "A table has at most one parent: one relationship in which something cascades. The platform refuses a second.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Relationships
            .Where(relationship => Array.Exists(Actions, action => (string?)relationship.Node.Element(action) is "Cascade" or "Active" or "UserOwned"))
            .GroupBy(relationship => relationship.Referencing)
            .Where(group => group.Count() > 1)
            .Select(group => Found(group.Last().Path, $"{group.Key} has several parents: {string.Join(", ", group.Select(relationship => relationship.Name))}"));
}
