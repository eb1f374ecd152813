using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class RelationshipEndRule : SolutionRule
{
    private static readonly HashSet<string> Cascades = new(StringComparer.Ordinal) { "NoCascade", "Cascade", "Active", "UserOwned", "RemoveLink", "Restrict" };

    public RelationshipEndRule()
        : base("relationship-end", "A relationship goes from a lookup of a table of ours to a table that exists, and says what happens on delete.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Relationships.SelectMany(relationship => Faults(tree, relationship).Select(fault => Found(relationship.Path, $"{relationship.Name}: {fault}")));

    private static IEnumerable<string> Faults(SolutionTree tree, RelationshipNode relationship)
    {
        var column = tree.Tables.FirstOrDefault(table => table.SchemaName == relationship.Referencing)?
            .Columns.FirstOrDefault(node => TableFile.SchemaNameOf(node) == relationship.Column);
        if (column is null || TableFile.TypeOf(column) is not ("lookup" or "customer" or "owner"))
        {
            yield return $"{relationship.Referencing} has no lookup {relationship.Column}";
        }

        if (!tree.Directory.Has(relationship.Referenced.ToLowerInvariant()))
        {
            yield return $"there is no table {relationship.Referenced}";
        }

        foreach (var cascade in relationship.Node.Elements().Where(element => element.Name.LocalName.StartsWith("Cascade", StringComparison.Ordinal) && !Cascades.Contains(element.Value)))
        {
            yield return $"{cascade.Name} cannot be '{cascade.Value}'";
        }

        if (relationship.Node.Element("CascadeDelete") is null)
        {
            yield return "does not say what happens on delete";
        }

        var roles = relationship.Node.Descendants("EntityRelationshipRole").ToList();
        if (roles.Count > 0 && (Navigation(roles, "1") != relationship.Column || Navigation(roles, "0") != relationship.Name))
        {
            yield return $"the navigation properties must be {relationship.Column} (role 1) and {relationship.Name} (role 0)";
        }
    }

    private static string? Navigation(IEnumerable<XElement> roles, string type) =>
        (string?)roles.FirstOrDefault(role => (string?)role.Element("RelationshipRoleType") == type)?.Element("NavigationPropertyName");
}
