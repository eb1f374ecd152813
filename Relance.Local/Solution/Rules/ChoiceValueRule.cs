using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed partial class ChoiceValueRule : SolutionRule
{
    public ChoiceValueRule()
        : base("choice-value", "Values of a choice begin with the publisher's number, and each has a name for code; neither is there twice.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var prefix = tree.Find("src/Other/Solution.xml")?.Root.Descendants("CustomizationOptionValuePrefix").FirstOrDefault()?.Value ?? string.Empty;
        return tree.Choices.SelectMany(choice => Faults(choice.Root, prefix).Select(fault => Found(choice.Path, fault)));
    }

    private static IEnumerable<string> Faults(XElement choice, string prefix)
    {
        var options = choice.Descendants("option").ToList();
        return options.Where(option => Value(option) is not { Length: 9 } value || !value.StartsWith(prefix, StringComparison.Ordinal))
            .Select(option => $"the value '{Value(option)}' does not have nine digits that begin with {prefix}")
            .Concat(options.Where(option => !CodeName().IsMatch(Name(option))).Select(option => $"the value {Value(option)} has no name for code in ExternalValue"))
            .Concat(options.GroupBy(Value).Where(group => group.Count() > 1).Select(group => $"the value {group.Key} is there twice"))
            .Concat(options.GroupBy(Name).Where(group => group.Count() > 1).Select(group => $"the name '{group.Key}' is there twice"));
    }

    private static string? Value(XElement option) => (string?)option.Attribute("value");

    private static string Name(XElement option) => (string?)option.Attribute("ExternalValue") ?? string.Empty;

    [GeneratedRegex("^([A-Z][A-Za-z0-9]*|[0-9]+)$")]
    private static partial Regex CodeName();
}
