using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>One table as it stands in the package: <c>Entity.xml</c> with its forms, views, charts and ribbon put in.</summary>
internal static class PackedTable
{
    /// <summary>Nodes of <c>Entity.xml</c> that stand for a folder of the same name: there if and only if the folder has files.</summary>
    public static readonly IReadOnlyList<string> Placeholders = new[] { "FormXml", "SavedQueries", "Visualizations" };

    public static XElement Build(string source, string folder)
    {
        var table = SourceFile.Load(source, folder + "/Entity.xml");
        foreach (var form in Forms(source, folder))
        {
            Placeholder(table, "FormXml", folder).Add(form);
        }

        var views = SourceFile.In(source, folder + "/SavedQueries", "*.xml").SelectMany(path => SourceFile.Load(source, path).Elements("savedquery")).ToList();
        if (views.Count > 0)
        {
            Placeholder(table, "SavedQueries", folder).Add(new XElement("savedqueries", views));
        }

        foreach (var chart in SourceFile.In(source, folder + "/Visualizations", "*.xml"))
        {
            Placeholder(table, "Visualizations", folder).Add(SourceFile.Load(source, chart));
        }

        if (File.Exists(Path.Combine(source, folder, "RibbonDiff.xml")))
        {
            Placeholder(table, "RibbonDiffXml", folder).ReplaceWith(SourceFile.Load(source, folder + "/RibbonDiff.xml"));
        }

        // Exports never carry an empty one.
        table.Elements().Where(node => Placeholders.Contains(node.Name.LocalName) && !node.HasElements).Remove();
        return table;
    }

    private static IEnumerable<XElement> Forms(string source, string folder)
    {
        var full = Path.Combine(source, folder, "FormXml");
        if (!Directory.Exists(full))
        {
            yield break;
        }

        foreach (var type in Directory.EnumerateDirectories(full).Select(path => Path.GetFileName(path)).OrderBy(type => type, StringComparer.Ordinal))
        {
            var forms = SourceFile.In(source, $"{folder}/FormXml/{type}", "*.xml")
                .Where(path => !path.EndsWith("_managed.xml", StringComparison.Ordinal))
                .SelectMany(path => SourceFile.Load(source, path).Elements("systemform")).ToList();
            if (forms.Count > 0)
            {
                yield return new XElement("forms", new XAttribute("type", type), forms);
            }
        }
    }

    private static XElement Placeholder(XElement table, string name, string folder) =>
        table.Element(name) ?? throw new InvalidDataException($"{folder}/Entity.xml: <{name} /> is missing although the folder has files for it.");
}
