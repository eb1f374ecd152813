using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed partial class AppReferenceRule : SolutionRule
{
    // System Administrator and System Customizer have these ids in every environment.
    private static readonly Guid[] StandardRoles = { Guid.Parse("627090ff-40a3-4053-8790-584edc5be201"), Guid.Parse("119f245c-3cc8-4b62-b31c-d1a046ced15d") };

    public AppReferenceRule()
        : base("app-reference", "An app and its site map name tables, views, forms, dashboards and roles that exist.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var components = new ComponentNames(tree);
        return tree.Under("src/AppModules/").SelectMany(file => App(tree, components, file.Root).Select(fault => Found(file.Path, fault)))
            .Concat(tree.Under("src/AppModuleSiteMaps/").SelectMany(file => SiteMap(tree, components, file.Root).Select(fault => Found(file.Path, fault))));
    }

    private static IEnumerable<string> App(SolutionTree tree, ComponentNames components, XElement app) =>
        app.Descendants("AppModuleComponent").Where(node => !Exists(tree, components, node))
            .Select(node => $"names the component {(string?)node.Attribute("schemaName") ?? (string?)node.Attribute("id")} of type {(string?)node.Attribute("type")}, which does not exist")
            .Concat(app.Descendants("Role").Where(node => IdOf(node, "id") is not { } id || (!components.Roles.Contains(id) && !StandardRoles.Contains(id)))
                .Select(node => $"is open to the role {(string?)node.Attribute("id")}, which does not exist"));

    private static bool Exists(SolutionTree tree, ComponentNames components, XElement node) => (string?)node.Attribute("type") switch
    {
        "1" => tree.Directory.Has((string?)node.Attribute("schemaName") ?? string.Empty),
        "26" => IdOf(node, "id") is { } view && components.Views.Contains(view),
        "59" => IdOf(node, "id") is { } chart && components.Charts.Contains(chart),
        "60" => IdOf(node, "id") is { } form && (components.Dashboards.Contains(form) || components.TableOfForm(form) is not null),
        "62" => components.SiteMaps.Contains((string?)node.Attribute("schemaName") ?? string.Empty),
        _ => true,
    };

    private static IEnumerable<string> SiteMap(SolutionTree tree, ComponentNames components, XElement map)
    {
        foreach (var area in map.Descendants("SubArea"))
        {
            if ((string?)area.Attribute("Entity") is { } table && !tree.Directory.Has(table))
            {
                yield return $"opens the table {table}, which does not exist";
            }

            if (area.Attribute("DefaultDashboard") is not null && !(IdOf(area, "DefaultDashboard") is { } id && components.Dashboards.Contains(id)))
            {
                yield return $"opens the dashboard {(string?)area.Attribute("DefaultDashboard")}, which does not exist";
            }

            foreach (var view in View().Matches((string?)area.Attribute("Url") ?? string.Empty).Select(match => match.Groups[1].Value).Where(id => !components.Views.Contains(Guid.Parse(id))))
            {
                yield return $"opens the view {view}, which does not exist";
            }

            const string prefix = "$webresource:";
            if ((string?)area.Attribute("Url") is { } url && url.StartsWith(prefix, StringComparison.Ordinal) && !components.WebResources.Contains(url[prefix.Length..].Split('?')[0]))
            {
                yield return $"opens {url}, which does not exist";
            }
        }

        foreach (var twice in map.Descendants().Select(node => (string?)node.Attribute("Id")).Where(id => id is not null).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return $"uses the id {twice.Key} twice";
        }
    }

    [GeneratedRegex(@"viewid=(\{[0-9A-Fa-f-]{36}\})")]
    private static partial Regex View();

    private static Guid? IdOf(XElement node, string attribute) => Guid.TryParse((string?)node.Attribute(attribute), out var id) ? id : null;
}
