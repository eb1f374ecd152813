using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class FormColumnRule : SolutionRule
{
    private const string NoDefault = "-1";

    public FormColumnRule()
        : base("form-column", "A form names no column twice, and whoever fills it in can save: the columns that the table requires are on every main form, and on every quick create unless they have a default. The header repeats what the body shows; that is no second place. A main form that locks a required column without a default is for rows that people do not create: its table hides the platform's New.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var tables = tree.Tables.ToDictionary(table => table.SchemaName, StringComparer.Ordinal);
        return from file in tree.Under("src/Entities/")
               where file.Root.Name == "forms"
               let table = tables[file.Path.Split('/')[2]]
               from fault in Faults(file, table).Concat(HidesNew(tree, table) ? Enumerable.Empty<string>() : Locked(file, table))
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

    private static IEnumerable<string> Locked(SolutionFile file, TableFile table)
    {
        var open = Controls(file.Root.Descendants("tabs").Concat(file.Root.Descendants("header")))
            .Where(control => (string?)control.Attribute("disabled") != "true").Select(ColumnOf);
        return file.Path.Split('/')[4] != "main"
            ? Enumerable.Empty<string>()
            : Required(table).Where(column => !HasDefault(column)).Select(TableFile.LogicalNameOf).Intersect(Shown(file.Root.Elements()), StringComparer.Ordinal).Except(open, StringComparer.Ordinal)
                .Select(column => $"locks {column}, which {table.LogicalName} requires of a new row");
    }

    private static bool HidesNew(SolutionTree tree, TableFile table) =>
        tree.Find($"src/Entities/{table.SchemaName}/RibbonDiff.xml")?.Root.Descendants("HideCustomAction")
            .Any(hidden => (string?)hidden.Attribute("Location") == $"Mscrm.HomepageGrid.{table.LogicalName}.NewRecord") == true;

    // A quick view names the lookup that it follows, and does not show it.
    private static IEnumerable<XElement> Controls(IEnumerable<XElement> parts) =>
        parts.Descendants("control").Where(control => ColumnOf(control).Length > 0 && control.Element("parameters")?.Element("QuickForms") is null);

    private static IEnumerable<string> Shown(IEnumerable<XElement> parts) => Controls(parts).Select(ColumnOf);

    private static string ColumnOf(XElement control) => (string?)control.Attribute("datafieldname") ?? string.Empty;

    private static IEnumerable<XElement> Required(TableFile table) =>
        table.Columns.Where(column => (string?)column.Element("RequiredLevel") == "required");

    private static bool HasDefault(XElement column) =>
        column.Descendants("AppDefaultValue").Any(value => value.Value != NoDefault);
}
