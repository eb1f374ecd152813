using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ElementOrderRule : SolutionRule
{
    private static readonly Dictionary<string, string[]> Sequences = new(StringComparer.Ordinal)
    {
        ["ImportExportXml"] = new[]
        {
            "SolutionManifest", "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityImageConfigs", "AttributeImageConfigs",
            "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets", "Reports", "MobileOfflineProfiles", "Dashboards",
            "InteractionCentricDashboards", "Dialogs", "WebResources", "CustomControls", "SolutionPluginAssemblies",
            "SdkMessageProcessingSteps", "ServiceEndpoints", "AppModuleSiteMaps", "teamtemplates", "AppModules", "EntityDataProviders",
            "EntityDataSources", "CanvasApps", "connectionreferences", "Languages",
        },
        ["SolutionManifest"] = new[]
        {
            "UniqueName", "LocalizedNames", "Descriptions", "Version", "Managed", "Publisher", "RootComponents", "MissingDependencies",
        },
        ["Publisher"] = new[]
        {
            "UniqueName", "LocalizedNames", "Descriptions", "EMailAddress", "SupportingWebsiteUrl", "CustomizationPrefix",
            "CustomizationOptionValuePrefix", "Addresses",
        },
        ["Entity"] = new[] { "Name", "ObjectTypeCode", "EntityInfo", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml" },
        ["RibbonDiffXml"] = new[] { "CustomActions", "Templates", "CommandDefinitions", "RuleDefinitions", "LocLabels" },
        ["systemform"] = new[]
        {
            "formid", "IntroducedVersion", "FormPresentation", "FormActivationState", "form", "IsCustomizable", "CanBeDeleted", "LocalizedNames", "Descriptions",
        },
        ["savedquery"] = new[]
        {
            "IsCustomizable", "CanBeDeleted", "isquickfindquery", "isprivate", "isdefault", "savedqueryid", "layoutxml", "querytype", "fetchxml",
            "IntroducedVersion", "LocalizedNames", "Descriptions",
        },
        ["SdkMessageProcessingStepImage"] = new[]
        {
            "SdkMessageProcessingStepImageId", "Attributes", "EntityAlias", "ImageType", "MessagePropertyName", "IsCustomizable",
        },
        ["PluginAssembly"] = new[] { "IsolationMode", "SourceType", "IntroducedVersion", "FileName", "PluginTypes" },
    };

    public ElementOrderRule()
        : base("element-order", "Where the platform's schema is a sequence, elements stand in its order. Everywhere else the order is free.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Documents.SelectMany(document => document.Value.Root!.DescendantsAndSelf()
            .Where(element => Sequences.ContainsKey(element.Name.LocalName))
            .SelectMany(element => Misplaced(document.Key, element)));

    private IEnumerable<Finding> Misplaced(string path, XElement parent)
    {
        var sequence = Sequences[parent.Name.LocalName];
        var last = -1;
        foreach (var name in parent.Elements().Select(child => child.Name.LocalName))
        {
            var place = Array.IndexOf(sequence, name);
            if (place < 0)
            {
                yield return Found(path, $"<{parent.Name.LocalName}> cannot hold <{name}>");
            }
            else if (place < last)
            {
                yield return Found(path, $"<{name}> must stand before <{sequence[last]}> in <{parent.Name.LocalName}>");
            }

            last = Math.Max(last, place);
        }
    }
}
