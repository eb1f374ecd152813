using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class KeyColumnRule : SolutionRule
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal) { "nvarchar", "int", "decimal", "datetime", "lookup", "picklist" };

    public KeyColumnRule()
        : base("key-column", "An alternate key is made of columns that its table has and that the platform allows in a key.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Tables.SelectMany(table => table.Keys.SelectMany(key => Faults(tree, table, key).Select(fault => Found(table.Path, $"{(string?)key.Element("Name")}: {fault}"))));

    private static IEnumerable<string> Faults(SolutionTree tree, TableFile table, XElement key)
    {
        var name = (string?)key.Element("Name") ?? string.Empty;
        if ((string?)key.Element("LogicalName") != name.ToLowerInvariant())
        {
            yield return "LogicalName must be the name in lower case";
        }

        var columns = key.Descendants("AttributeName").Select(node => node.Value).ToList();
        if (columns.Count == 0)
        {
            yield return "names no column";
        }

        foreach (var column in columns)
        {
            if (!tree.Directory.HasColumn(table.LogicalName, column))
            {
                yield return $"names the column {column}, which {table.LogicalName} does not have";
            }
            else if (table.Columns.FirstOrDefault(node => TableFile.LogicalNameOf(node) == column) is { } own && !Allowed.Contains(TableFile.TypeOf(own)))
            {
                yield return $"{column} is of type {TableFile.TypeOf(own)}, which cannot be part of a key";
            }
        }
    }
}
