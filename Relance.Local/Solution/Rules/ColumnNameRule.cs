using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ColumnNameRule : SolutionRule
{
    private const string Prefix = "relance_";

    public ColumnNameRule()
        : base("column-name", "Logical names are schema names in lower case, no column is there twice, an own table has a key and a primary name, and what is ours carries the publisher's prefix.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Tables.SelectMany(Check);

    private IEnumerable<Finding> Check(TableFile table)
    {
        foreach (var column in table.Columns)
        {
            var schemaName = TableFile.SchemaNameOf(column);
            var logicalName = schemaName.ToLowerInvariant();
            if (TableFile.LogicalNameOf(column) != logicalName || (string?)column.Element("Name") != logicalName)
            {
                yield return Found(table.Path, $"{schemaName}: Name and LogicalName must be '{logicalName}'");
            }

            if ((!table.IsOwn || IsCustom(column)) && !logicalName.StartsWith(Prefix, StringComparison.Ordinal))
            {
                yield return Found(table.Path, $"{schemaName} does not begin with {Prefix}");
            }
        }

        foreach (var twice in table.Columns.GroupBy(TableFile.LogicalNameOf).Where(group => group.Count() > 1))
        {
            yield return Found(table.Path, $"{twice.Key} is there twice");
        }

        if (table.IsOwn)
        {
            var keys = table.Columns.Where(column => TableFile.TypeOf(column) == "primarykey").Select(TableFile.SchemaNameOf).ToList();
            if (keys.Count != 1 || keys[0] != table.SchemaName + "Id")
            {
                yield return Found(table.Path, $"must have one column of type primarykey, {table.SchemaName}Id");
            }

            if (table.Columns.Count(IsPrimaryName) != 1)
            {
                yield return Found(table.Path, "must have one column whose DisplayMask holds PrimaryName");
            }
        }
    }

    private static bool IsCustom(XElement column) => (string?)column.Element("IsCustomField") == "1";

    private static bool IsPrimaryName(XElement column) =>
        ((string?)column.Element("DisplayMask") ?? string.Empty).Split('|').Contains("PrimaryName");
}
