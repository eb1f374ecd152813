using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class FormReferenceRule : SolutionRule
{
    public FormReferenceRule()
        : base("form-reference", "Forms and dashboards show columns, tables, quick views, relationships, charts and scripts that exist.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var components = new ComponentNames(tree);
        return tree.Under("src/Entities/").Where(file => file.Root.Name == "forms").Concat(tree.Under("src/Dashboards/"))
            .SelectMany(file => Columns(tree, file).Concat(References(tree, components, file.Root)).Select(fault => Found(file.Path, fault)));
    }

    private static IEnumerable<string> Columns(SolutionTree tree, SolutionFile file)
    {
        var table = file.Path.Split('/')[2].ToLowerInvariant();
        return file.Root.Descendants("control").Select(control => (string?)control.Attribute("datafieldname"))
            .Where(column => !string.IsNullOrEmpty(column) && !tree.Directory.HasColumn(table, column))
            .Select(column => $"shows {column}, which {table} does not have");
    }

    private static IEnumerable<string> References(SolutionTree tree, ComponentNames components, XElement root)
    {
        foreach (var table in Texts(root, "TargetEntityType").Where(table => !tree.Directory.Has(table)))
        {
            yield return $"shows rows of {table}, which does not exist";
        }

        foreach (var name in Texts(root, "RelationshipName").Where(name => !components.Relationships.Contains(name)))
        {
            yield return $"shows the relationship {name}, which does not exist";
        }

        foreach (var quick in Texts(root, "QuickForms").Select(XElement.Parse).SelectMany(forms => forms.Elements("QuickFormId")))
        {
            if (!Guid.TryParse(quick.Value, out var id) || components.TableOfForm(id) != (string?)quick.Attribute("entityname"))
            {
                yield return $"shows the quick view {quick.Value}, which is no form of {(string?)quick.Attribute("entityname")}";
            }
        }

        var scripts = root.Descendants("Library").Select(node => (string?)node.Attribute("name"))
            .Concat(root.Descendants("Handler").Select(node => (string?)node.Attribute("libraryName")));
        foreach (var script in scripts.Where(name => !components.WebResources.Contains(name ?? string.Empty)).Distinct())
        {
            yield return $"uses the web resource {script}, which does not exist";
        }

        foreach (var chart in Texts(root, "VisualizationId").Where(text => !Guid.TryParse(text, out var id) || !components.Charts.Contains(id)))
        {
            yield return $"shows the chart {chart}, which does not exist";
        }

        // Views of standard tables are not ours to know.
        foreach (var grid in root.Descendants("parameters").Where(node => ((string?)node.Element("TargetEntityType") ?? string.Empty).StartsWith("relance_", StringComparison.Ordinal)))
        {
            if ((string?)grid.Element("ViewId") is { } view && !(Guid.TryParse(view, out var id) && components.Views.Contains(id)))
            {
                yield return $"shows the view {view}, which does not exist";
            }
        }
    }

    private static IEnumerable<string> Texts(XElement root, string name) =>
        root.Descendants(name).Select(node => node.Value).Where(text => text.Length > 0);
}
