using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class UniqueIdRule : SolutionRule
{
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "Role/id", "SdkMessageProcessingStep/SdkMessageProcessingStepId", "Workflow/WorkflowId", "FieldSecurityProfile/fieldsecurityprofileid",
        "tab/id", "section/id", "cell/id", "header/id", "footer/id",
    };

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "SdkMessageProcessingStepImageId", "formid", "FormId", "savedqueryid", "savedqueryvisualizationid", "WebResourceId", "templateid",
    };

    public UniqueIdRule()
        : base("id-unique", "Ids of components are GUIDs, and none is used for two things.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var ids = tree.Documents.Where(document => !document.Key.EndsWith("_managed.xml", StringComparison.Ordinal))
            .SelectMany(document => document.Value.Root!.DescendantsAndSelf().SelectMany(IdsOf).Select(id => (Path: document.Key, Text: id))).ToList();
        return ids.Where(id => !Guid.TryParse(id.Text, out _)).Select(id => Found(id.Path, $"'{id.Text}' is no GUID"))
            .Concat(ids.Where(id => Guid.TryParse(id.Text, out _)).GroupBy(id => Guid.Parse(id.Text)).Where(group => group.Count() > 1)
                .Select(group => Found(group.Last().Path, $"the id {group.Key} is also used in {group.First().Path}")));
    }

    private static IEnumerable<string> IdsOf(XElement element) =>
        element.Attributes().Where(attribute => Attributes.Contains($"{element.Name.LocalName}/{attribute.Name.LocalName}") && !IsReference(element)).Select(attribute => attribute.Value)
            .Concat(Elements.Contains(element.Name.LocalName) && !IsReference(element) ? new[] { element.Value } : Array.Empty<string>());

    // An app names its icon and its roles by their ids.
    private static bool IsReference(XElement element) => element.Parent?.Name.LocalName is "AppModule" or "AppModuleRoleMaps";
}
