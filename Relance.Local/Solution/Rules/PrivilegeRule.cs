using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class PrivilegeRule : SolutionRule
{
    // Privileges that belong to no table.
    private static readonly HashSet<string> Miscellaneous = new(StringComparer.Ordinal) { "prvReadRecordAuditHistory", "prvReadAuditSummary", "prvSendAsUser" };

    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal) { "Basic", "Local", "Deep", "Global" };

    public PrivilegeRule()
        : base("privilege-unknown", "A role grants privileges that exist, once each, at a depth that they have.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Roles.SelectMany(role => role.Root.Descendants("RolePrivilege")
            .Select(node => Fault(tree, node)).Where(fault => fault is not null).Select(fault => Found(role.Path, fault!))
            .Concat(role.Root.Descendants("RolePrivilege").GroupBy(node => (string?)node.Attribute("name")).Where(group => group.Count() > 1)
                .Select(group => Found(role.Path, $"{group.Key} is granted twice"))));

    private static string? Fault(SolutionTree tree, XElement node)
    {
        var name = (string?)node.Attribute("name") ?? string.Empty;
        var level = (string?)node.Attribute("level") ?? string.Empty;
        if (!Levels.Contains(level))
        {
            return $"{name}: the level '{level}' does not exist";
        }

        if (Miscellaneous.Contains(name))
        {
            return null;
        }

        if (!tree.Directory.TryParsePrivilege(name, out var verb, out var owned))
        {
            return $"{name} is no privilege of a known table";
        }

        if (!owned && (verb is "Assign" or "Share"))
        {
            return $"{name}: rows of the organization cannot be assigned or shared";
        }

        return !owned && level != "Global" && name.Contains("relance_", StringComparison.Ordinal)
            ? $"{name}: a table of the organization knows the level Global only"
            : null;
    }
}
