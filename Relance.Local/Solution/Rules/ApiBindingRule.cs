using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

/// <summary><c>registration/customapis.xml</c> names a plug-in type for each custom API, and for nothing else.</summary>
internal sealed class ApiBindingRule : SolutionRule
{
    private const string Registration = "registration/customapis.xml";

    public ApiBindingRule()
        : base("api-binding")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var bound = tree.Find(Registration)?.Root.Elements("customapi").ToList() ?? new();
        var names = bound.Select(node => (string?)node.Attribute("uniquename") ?? string.Empty).ToList();
        var apis = tree.Apis.Select(api => (string?)api.Root.Attribute("uniquename") ?? string.Empty).ToList();
        return apis.Except(names, StringComparer.Ordinal).Select(name => Found(Registration, $"{name} has no plug-in type"))
            .Concat(names.Except(apis, StringComparer.Ordinal).Select(name => Found(Registration, $"there is no custom API {name}")))
            .Concat(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => Found(Registration, $"{group.Key} is there twice")))
            .Concat(bound.Where(node => string.IsNullOrEmpty((string?)node.Attribute("plugintypename"))).Select(node => Found(Registration, $"{(string?)node.Attribute("uniquename")} names no plug-in type")));
    }
}
