using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class FormColumnRule : SolutionRule
{
    private const string NoDefault = "-1";

    public FormColumnRule()
        : base("form-column", "A form names no column twice, and whoever fills it in can save: the columns that the table requires are on every main form, and on every quick create unless they have a default. The header repeats what the body shows; that is no second place.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var tables = tree.Tables.ToDictionary(table => table.SchemaName, StringComparer.Ordinal);
        return from file in tree.Under("src/Entities/")
               where file.Root.Name == "forms"
               from fault in Faults(file, tables[file.Path.Split('/')[2]])
               select Found(file.Path, fault);
    }

    private static IEnumerable<string> Faults(SolutionFile file, TableFile table)
    {
        var body = Shown(file.Root.Descendants("tabs")).ToList();
        var header = Shown(file.Root.Descendants("header")).ToList();
        var twice = new[] { body, header }.SelectMany(part => part.GroupBy(column => column, StringComparer.Ordinal).Where(places => places.Skip(1).Any()));
        foreach (var places in twice)
        {
            yield return $"shows {places.Key} twice";
        }

        var kind = file.Path.Split('/')[4];
        var required = kind switch
        {
            "main" => Required(table),
            "quickCreate" => Required(table).Where(column => !HasDefault(column)),
            _ => Enumerable.Empty<XElement>(),
        };
        foreach (var column in required.Select(TableFile.LogicalNameOf).Except(body.Concat(header), StringComparer.Ordinal))
        {
            yield return $"leaves out {column}, which {table.LogicalName} requires";
        }
    }

    // A quick view names the lookup that it follows, and does not show it.
    private static IEnumerable<string> Shown(IEnumerable<XElement> parts) =>
        from control in parts.Descendants("control")
        let column = (string?)control.Attribute("datafieldname")
        where !string.IsNullOrEmpty(column) && control.Element("parameters")?.Element("QuickForms") is null
        select column;

    private static IEnumerable<XElement> Required(TableFile table) =>
        table.Columns.Where(column => (string?)column.Element("RequiredLevel") == "required");

    private static bool HasDefault(XElement column) =>
        column.Descendants("AppDefaultValue").Any(value => value.Value != NoDefault);
}
