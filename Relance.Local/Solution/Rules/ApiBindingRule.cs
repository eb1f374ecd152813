using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Solution.Rules;

internal sealed class ApiBindingRule : SolutionRule
{
    /// <summary>Value of <c>allowedcustomprocessingsteptype</c> for "async only".</summary>
    private const string AsynchronousOnly = "1";
    private const string Registration = "registration/customapis.xml";

    public ApiBindingRule()
        : base("api-binding", "`registration/customapis.xml` names a plug-in type for each custom API, and for nothing else. A business event (its name begins with relance_On) has no type: it answers nothing, and others may listen to it in the background only, so that they cannot undo it.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var bound = tree.Find(Registration)?.Root.Elements("customapi").ToList() ?? new();
        var names = bound.Select(NameOf).ToList();
        var apis = tree.Apis.Select(api => NameOf(api.Root)).ToList();
        var events = tree.Apis.Where(api => CustomApiDefinition.IsEventName(NameOf(api.Root))).ToList();
        return apis.Where(name => !CustomApiDefinition.IsEventName(name)).Except(names, StringComparer.Ordinal).Select(name => Found(Registration, $"{name} has no plug-in type"))
            .Concat(names.Except(apis, StringComparer.Ordinal).Select(name => Found(Registration, $"there is no custom API {name}")))
            .Concat(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => Found(Registration, $"{group.Key} is there twice")))
            .Concat(bound.Where(node => string.IsNullOrEmpty((string?)node.Attribute("plugintypename"))).Select(node => Found(Registration, $"{(string?)node.Attribute("uniquename")} names no plug-in type")))
            .Concat(names.Where(CustomApiDefinition.IsEventName).Select(name => Found(Registration, $"{name} is an event and can have no plug-in type")))
            .Concat(events.Where(api => (string?)api.Root.Element("allowedcustomprocessingsteptype") != AsynchronousOnly).Select(api => Found(api.Path, $"listeners of {NameOf(api.Root)} must be asynchronous")))
            .Concat(events.Where(api => tree.Under($"src/customapis/{NameOf(api.Root)}/customapiresponseproperties").Any()).Select(api => Found(api.Path, $"{NameOf(api.Root)} is an event and can answer nothing")));
    }

    private static string NameOf(XElement node) => (string?)node.Attribute("uniquename") ?? string.Empty;
}
