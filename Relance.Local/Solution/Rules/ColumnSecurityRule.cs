using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ColumnSecurityRule : SolutionRule
{
    private const string Profiles = "src/Other/FieldSecurityProfiles.xml";

    public ColumnSecurityRule()
        : base("column-security", "Profiles grant columns that are secured, and every secured column is granted by one: else nobody but an administrator sees it.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var granted = (tree.Find(Profiles)?.Root.Descendants("FieldPermission") ?? Enumerable.Empty<XElement>())
            .Select(node => $"{(string?)node.Element("EntityName")}.{(string?)node.Element("AttributeName")}").ToHashSet();
        var secured = tree.Tables
            .SelectMany(table => table.Columns.Where(column => (string?)column.Element("IsSecured") == "1").Select(column => $"{table.LogicalName}.{TableFile.LogicalNameOf(column)}"))
            .ToHashSet();
        return granted.Except(secured).Select(column => Found(Profiles, $"{column} is granted but not secured"))
            .Concat(secured.Except(granted).Select(column => Found(Profiles, $"{column} is secured but granted by no profile")));
    }
}
