using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

/// <summary>Names and ids by which components of the interface refer to each other.</summary>
internal sealed class ComponentNames
{
    // Relationships of standard tables that our forms list rows by.
    private static readonly string[] Standard = { "invoice_customer_accounts" };

    private readonly Dictionary<Guid, string> tableOfForm = new();

    public ComponentNames(SolutionTree tree)
    {
        Relationships = tree.Relationships.Select(relationship => relationship.Name).Concat(Standard).ToHashSet(StringComparer.Ordinal);
        WebResources = tree.Under("src/WebResources/").Select(file => (string?)file.Root.Element("Name") ?? string.Empty).ToHashSet(StringComparer.Ordinal);
        Views = Ids(tree.Under("src/Entities/").SelectMany(file => file.Root.Descendants("savedqueryid")).Select(node => node.Value));
        Charts = Ids(tree.Under("src/Entities/").SelectMany(file => file.Root.Descendants("savedqueryvisualizationid")).Select(node => node.Value));
        Dashboards = Ids(tree.Under("src/Dashboards/").SelectMany(file => file.Root.Descendants("FormId")).Select(node => node.Value));
        Roles = Ids(tree.Roles.Select(role => (string?)role.Root.Attribute("id") ?? string.Empty));
        SiteMaps = tree.Under("src/AppModuleSiteMaps/").Select(file => (string?)file.Root.Element("SiteMapUniqueName") ?? string.Empty).ToHashSet(StringComparer.Ordinal);
        foreach (var file in tree.Under("src/Entities/").Where(file => file.Root.Name == "forms"))
        {
            foreach (var form in Ids(file.Root.Descendants("formid").Select(node => node.Value)))
            {
                tableOfForm[form] = file.Path.Split('/')[2].ToLowerInvariant();
            }
        }
    }

    public IReadOnlySet<string> Relationships { get; }

    public IReadOnlySet<string> WebResources { get; }

    public IReadOnlySet<string> SiteMaps { get; }

    public IReadOnlySet<Guid> Views { get; }

    public IReadOnlySet<Guid> Charts { get; }

    public IReadOnlySet<Guid> Dashboards { get; }

    public IReadOnlySet<Guid> Roles { get; }

    /// <summary>Logical name of the table that a form of ours belongs to; null when there is no such form.</summary>
    public string? TableOfForm(Guid form) => tableOfForm.GetValueOrDefault(form);

    private static HashSet<Guid> Ids(IEnumerable<string> texts) =>
        texts.Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse).ToHashSet();
}
