using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class LabelRule : SolutionRule
{
    public LabelRule()
        : base("label-language", "Every label is there once in English and once in French, and says something; tables, columns and choices have descriptions too.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Documents.SelectMany(document => document.Value.Root!.DescendantsAndSelf().SelectMany(element => Check(document.Key, element)))
            .Concat(tree.Tables.SelectMany(Absent))
            .Concat(tree.Choices.SelectMany(choice => Absent(choice.Path, choice.Root, (string?)choice.Root.Attribute("Name"), "displaynames", "Descriptions")));

    private IEnumerable<Finding> Check(string path, XElement group)
    {
        var labels = group.Elements().Where(IsLabel).ToList();
        if (labels.Count == 0)
        {
            yield break;
        }

        foreach (var language in Languages.All)
        {
            var texts = labels.Where(label => LanguageOf(label) == language).Select(TextOf).ToList();
            if (texts.Count != 1 || texts[0].Length == 0)
            {
                var what = texts.Count switch { 0 => "has no text", 1 => "has an empty text", _ => "has several texts" };
                yield return Found(path, $"{PlaceOf(group)}: {group.Name.LocalName} {what} in {language}");
            }
        }
    }

    private IEnumerable<Finding> Absent(TableFile table) =>
        (table.IsOwn ? Absent(table.Path, table.Entity, table.SchemaName, "LocalizedNames", "LocalizedCollectionNames", "Descriptions") : Array.Empty<Finding>())
        .Concat(table.Columns.SelectMany(column => Absent(table.Path, column, TableFile.SchemaNameOf(column), "displaynames", "Descriptions")));

    private IEnumerable<Finding> Absent(string path, XElement parent, string? name, params string[] groups) =>
        groups.Where(group => parent.Element(group) is null).Select(group => Found(path, $"{name} has no {group}"));

    private static bool IsLabel(XElement element) =>
        (element.Attribute("languagecode") is not null && element.Attribute("description") is not null)
        || (element.Attribute("LCID") is not null && element.Attribute("Title") is not null);

    private static string LanguageOf(XElement label) => (string?)label.Attribute("languagecode") ?? (string?)label.Attribute("LCID") ?? string.Empty;

    private static string TextOf(XElement label) => ((string?)label.Attribute("description") ?? (string?)label.Attribute("Title") ?? string.Empty).Trim();

    private static string PlaceOf(XElement group) =>
        group.AncestorsAndSelf().SelectMany(element => new[] { "PhysicalName", "value", "Name", "name", "uniquename", "Id", "id" }.Select(name => (string?)element.Attribute(name)))
            .FirstOrDefault(name => name is not null) ?? group.Name.LocalName;
}
