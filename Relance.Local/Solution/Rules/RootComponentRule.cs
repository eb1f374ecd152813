using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class RootComponentRule : SolutionRule
{
    private const string Manifest = "src/Other/Solution.xml";

    public RootComponentRule()
        : base("root-component", "`Solution.xml` lists what is in the tree, once each, and nothing else. Columns, relationships, forms, views and custom APIs are not listed.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var listed = tree.Find(Manifest)?.Root.Descendants("RootComponent")
            .Select(node => $"{(string?)node.Attribute("type")} {(string?)node.Attribute("schemaName") ?? (string?)node.Attribute("id")} {(string?)node.Attribute("behavior")}")
            .ToList() ?? new List<string>();
        var wanted = Wanted(tree).ToHashSet(StringComparer.Ordinal);
        return wanted.Except(listed).Select(entry => Found(Manifest, $"lacks the root component '{entry}' (type, name or id, behavior)"))
            .Concat(listed.Except(wanted).Select(entry => Found(Manifest, $"lists '{entry}', which is not in the tree so")))
            .Concat(listed.GroupBy(entry => entry).Where(group => group.Count() > 1).Select(group => Found(Manifest, $"lists '{group.Key}' twice")));
    }

    // Own tables with all their parts (0), standard tables as a shell that only carries our parts (2).
    private static IEnumerable<string> Wanted(SolutionTree tree) =>
        tree.Tables.Select(table => $"1 {table.LogicalName} {(table.IsOwn ? 0 : 2)}")
            .Concat(tree.Choices.Select(choice => $"9 {(string?)choice.Root.Attribute("Name")} 0"))
            .Concat(tree.Roles.Select(role => $"20 {(string?)role.Root.Attribute("id")} 0"))
            .Concat(Files(tree, "src/Workflows/", "29", root => (string?)root.Attribute("WorkflowId")))
            .Concat(tree.Under("src/Templates/EmailTemplates.xml").SelectMany(file => file.Root.Elements()).Select(node => $"36 {(string?)node.Element("templateid")} 0"))
            .Concat(Files(tree, "src/Dashboards/", "60", root => (string?)root.Element("FormId")))
            .Concat(Files(tree, "src/WebResources/", "61", root => (string?)root.Element("Name")))
            .Concat(Files(tree, "src/AppModuleSiteMaps/", "62", root => (string?)root.Element("SiteMapUniqueName")))
            .Concat(Files(tree, "src/Controls/", "66", root => root.Name == "CustomControl" ? (string?)root.Element("Name") : null))
            .Concat(tree.Under("src/Other/FieldSecurityProfiles.xml").SelectMany(file => file.Root.Elements()).Select(node => $"70 {(string?)node.Attribute("fieldsecurityprofileid")} 0"))
            .Concat(Files(tree, "src/AppModules/", "80", root => (string?)root.Element("UniqueName")))
            .Concat(Files(tree, "src/SdkMessageProcessingSteps/", "92", root => (string?)root.Attribute("SdkMessageProcessingStepId")));

    private static IEnumerable<string> Files(SolutionTree tree, string folder, string type, Func<XElement, string?> nameOf) =>
        tree.Under(folder).Select(file => nameOf(file.Root)).Where(name => name is not null).Select(name => $"{type} {name} 0");
}
