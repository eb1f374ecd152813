using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class MissingDependencyRule : SolutionRule
{
    private const string Manifest = "src/Other/Solution.xml";

    private static readonly HashSet<string> SalesTables = new(StringComparer.Ordinal)
    {
        "invoice", "invoicedetail", "salesorder", "salesorderdetail", "quote", "quotedetail", "opportunity", "pricelevel", "product",
    };

    public MissingDependencyRule()
        : base("missing-dependency", "A table of the sales application that the solution extends or points to is declared as a dependency on that application.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var declared = tree.Find(Manifest)?.Root.Descendants("Required")
            .Where(node => ((string?)node.Attribute("solution"))?.StartsWith("msdynce_Sales", StringComparison.Ordinal) == true)
            .Select(node => (string?)node.Attribute("schemaName")).ToHashSet() ?? new HashSet<string?>();
        return tree.Tables.Select(table => table.LogicalName)
            .Concat(tree.Relationships.Select(relationship => relationship.Referenced.ToLowerInvariant()))
            .Concat(tree.Steps.Select(step => (string?)step.Root.Element("PrimaryEntity") ?? string.Empty))
            .Where(SalesTables.Contains).Distinct().Where(table => !declared.Contains(table))
            .Select(table => Found(Manifest, $"uses {table} of the sales application (msdynce_Sales) without a MissingDependency that says so"));
    }
}
