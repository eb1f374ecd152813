using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Solution.Rules;

/// <summary>
/// Power Automate lists an event only when it is in a catalog: each event is assigned once, to a catalog below another one (there are two
/// levels), and nothing is assigned that is not there.
/// </summary>
internal sealed class EventCatalogRule : SolutionRule
{
    private const string Assignments = "src/Assets/catalogassignments.xml";

    public EventCatalogRule()
        : base("event-catalog", "Every business event is assigned once, to a catalog below another one, and nothing is assigned that is not there. Power Automate lists an event only when it is in a catalog.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var catalogs = tree.Under("src/catalogs/").ToDictionary(file => NameOf(file.Root), file => file, StringComparer.Ordinal);
        var assignments = tree.Find(Assignments)?.Root.Elements("catalogassignment").ToList() ?? new();
        var assigned = assignments.Select(node => (string?)node.Attribute("object.uniquename") ?? string.Empty).ToList();
        var events = tree.Apis.Select(api => NameOf(api.Root)).Where(CustomApiDefinition.IsEventName).ToList();
        return events.Except(assigned, StringComparer.Ordinal).Select(name => Found(Assignments, $"{name} is in no catalog"))
            .Concat(assigned.Except(events, StringComparer.Ordinal).Select(name => Found(Assignments, $"there is no event {name}")))
            .Concat(assigned.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => Found(Assignments, $"{group.Key} is there twice")))
            .Concat(assignments.Where(node => !IsCategory(catalogs, (string?)node.Attribute("catalogid.uniquename"))).Select(node => Found(Assignments, $"{(string?)node.Attribute("catalogid.uniquename")} is no catalog below another one")))
            .Concat(catalogs.Where(one => ParentOf(one.Value.Root) is { } parent && !catalogs.ContainsKey(parent)).Select(one => Found(one.Value.Path, $"there is no catalog {ParentOf(one.Value.Root)}")))
            .Concat(catalogs.Where(one => one.Value.Path != $"src/catalogs/{one.Key}/catalog.xml").Select(one => Found(one.Value.Path, $"the folder of {one.Key} has another name")));
    }

    private static bool IsCategory(Dictionary<string, SolutionFile> catalogs, string? name) =>
        name is not null && catalogs.TryGetValue(name, out var file) && ParentOf(file.Root) is not null;

    private static string? ParentOf(XElement catalog) => (string?)catalog.Element("parentcatalogid")?.Element("uniquename");

    private static string NameOf(XElement node) => (string?)node.Attribute("uniquename") ?? string.Empty;
}
