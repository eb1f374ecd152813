using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class StubRule : SolutionRule
{
    private const string Skeleton = "src/Other/Customizations.xml";

    private static readonly (string Path, string Node)[] Nodes =
    {
        ("src/Entities", "Entities"), ("src/Roles", "Roles"), ("src/Workflows", "Workflows"), ("src/Templates", "Templates"),
        ("src/OptionSets", "optionsets"), ("src/Dashboards", "Dashboards"), ("src/WebResources", "WebResources"), ("src/Controls", "CustomControls"),
        ("src/PluginAssemblies", "SolutionPluginAssemblies"), ("src/SdkMessageProcessingSteps", "SdkMessageProcessingSteps"),
        ("src/AppModuleSiteMaps", "AppModuleSiteMaps"), ("src/AppModules", "AppModules"), ("src/Other/Relationships.xml", "EntityRelationships"),
        ("src/Other/EntityMaps.xml", "EntityMaps"), ("src/Other/FieldSecurityProfiles.xml", "FieldSecurityProfiles"),
    };

    public StubRule()
        : base("customizations-stub", "`Customizations.xml` has a node for every kind of component in the tree: the platform ignores kinds without one.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var skeleton = tree.Find(Skeleton);
        return skeleton is null
            ? new[] { Found(Skeleton, "the file is missing") }
            : Nodes.Where(kind => Exists(tree, kind.Path) && skeleton.Root.Element(kind.Node) is null)
                .Select(kind => Found(Skeleton, $"<{kind.Node} /> is missing although there is {kind.Path}"));
    }

    private static bool Exists(SolutionTree tree, string path)
    {
        var full = Path.Combine(tree.Folder, path);
        return File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Any());
    }
}
