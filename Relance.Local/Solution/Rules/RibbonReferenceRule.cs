using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class RibbonReferenceRule : SolutionRule
{
    public RibbonReferenceRule()
        : base("ribbon-reference", "Buttons of a ribbon name commands, rules, labels and scripts that exist. What begins with Mscrm. is the platform's.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var components = new ComponentNames(tree);
        return tree.Documents.Where(document => document.Value.Root!.Name == "RibbonDiffXml")
            .SelectMany(document => Faults(components, document.Value.Root!).Select(fault => Found(document.Key, fault)));
    }

    private static IEnumerable<string> Faults(ComponentNames components, XElement ribbon)
    {
        var definitions = ribbon.Element("RuleDefinitions");
        return Missing("command", ribbon.Descendants().Attributes("Command"), ribbon.Elements("CommandDefinitions").Elements())
            .Concat(Missing("enable rule", Used(ribbon, "EnableRule"), definitions?.Elements("EnableRules").Elements()))
            .Concat(Missing("display rule", Used(ribbon, "DisplayRule"), definitions?.Elements("DisplayRules").Elements()))
            .Concat(Prefixed(ribbon, "$LocLabels:").Except(Ids(ribbon.Elements("LocLabels").Elements())).Select(label => $"there is no label {label}"))
            .Concat(Prefixed(ribbon, "$webresource:").Where(name => !components.WebResources.Contains(name)).Select(name => $"there is no web resource {name}"));
    }

    private static IEnumerable<XAttribute> Used(XElement ribbon, string rule) =>
        ribbon.Elements("CommandDefinitions").Descendants(rule).Attributes("Id");

    private static IEnumerable<string> Missing(string what, IEnumerable<XAttribute> used, IEnumerable<XElement>? defined) =>
        used.Select(attribute => attribute.Value).Where(id => !id.StartsWith("Mscrm.", StringComparison.Ordinal))
            .Except(Ids(defined ?? Enumerable.Empty<XElement>())).Select(id => $"there is no {what} {id}");

    private static IEnumerable<string> Ids(IEnumerable<XElement> nodes) => nodes.Attributes("Id").Select(attribute => attribute.Value);

    private static IEnumerable<string> Prefixed(XElement ribbon, string prefix) =>
        ribbon.Descendants().Attributes().Select(attribute => attribute.Value)
            .Where(value => value.StartsWith(prefix, StringComparison.Ordinal)).Select(value => value[prefix.Length..]).Distinct();
}
