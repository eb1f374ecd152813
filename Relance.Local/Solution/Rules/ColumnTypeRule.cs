using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ColumnTypeRule : SolutionRule
{
    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["primarykey"] = Array.Empty<string>(),
        ["nvarchar"] = new[] { "Format", "MaxLength", "Length" },
        ["ntext"] = new[] { "Format", "MaxLength" },
        ["int"] = new[] { "Format", "MinValue", "MaxValue" },
        ["decimal"] = new[] { "MinValue", "MaxValue", "Accuracy" },
        ["float"] = new[] { "MinValue", "MaxValue", "Accuracy" },
        ["money"] = new[] { "MinValue", "MaxValue", "Accuracy", "AccuracySource" },
        ["picklist"] = new[] { "AppDefaultValue" },
        ["multiselectpicklist"] = new[] { "AppDefaultValue" },
        ["bit"] = new[] { "AppDefaultValue", "optionset" },
        ["datetime"] = new[] { "Format", "CanChangeDateTimeBehavior", "Behavior" },
        ["lookup"] = new[] { "LookupStyle" },
        ["customer"] = Array.Empty<string>(),
        ["owner"] = new[] { "LookupStyle", "LookupTypes" },
        ["state"] = new[] { "optionset" },
        ["status"] = new[] { "optionset" },
    };

    public ColumnTypeRule()
        : base("column-type", "A column has the elements that its type needs, with values that the platform accepts.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Tables.SelectMany(table => table.Columns.SelectMany(column => Faults(column).Select(fault => Found(table.Path, $"{TableFile.SchemaNameOf(column)}: {fault}"))));

    private static IEnumerable<string> Faults(XElement column)
    {
        var type = TableFile.TypeOf(column);
        if (!Needed.TryGetValue(type, out var needed))
        {
            yield return $"the type '{type}' is not one that this solution uses";
            yield break;
        }

        foreach (var element in needed.Where(element => column.Element(element) is null))
        {
            yield return $"<{element}> is missing";
        }

        if (type is "picklist" or "multiselectpicklist" && column.Element("OptionSetName") is null && column.Element("optionset") is null)
        {
            yield return "names no choice";
        }

        if ((string?)column.Element("RequiredLevel") is not ("none" or "recommended" or "required" or "systemrequired"))
        {
            yield return "RequiredLevel is none of none, recommended, required, systemrequired";
        }

        // The platform counts bytes in Length, two for each character.
        if (type == "nvarchar" && Number(column, "MaxLength") is { } characters && (characters is < 1 or > 4000 || Number(column, "Length") != 2 * characters))
        {
            yield return "MaxLength must be 1 to 4000 and Length twice that";
        }

        if (Number(column, "MinValue") > Number(column, "MaxValue"))
        {
            yield return "MinValue is above MaxValue";
        }

        if (type == "datetime" && (string?)column.Element("Behavior") is not ("1" or "2" or "3"))
        {
            yield return "Behavior is none of 1, 2, 3";
        }
    }

    private static decimal? Number(XElement column, string element) =>
        decimal.TryParse((string?)column.Element(element), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
