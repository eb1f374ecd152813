using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ChoiceReferenceRule : SolutionRule
{
    public ChoiceReferenceRule()
        : base("choice-reference", "A choice column names a choice that exists, and starts with one of its values or with none (-1).")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var values = tree.Choices.ToLookup(
            choice => (string?)choice.Root.Attribute("Name") ?? string.Empty,
            choice => choice.Root.Descendants("option").Select(option => (string?)option.Attribute("value")).ToHashSet(),
            StringComparer.Ordinal);
        foreach (var table in tree.Tables)
        {
            foreach (var column in table.Columns.Where(column => column.Element("OptionSetName") is not null))
            {
                var name = (string)column.Element("OptionSetName")!;
                var first = (string?)column.Element("AppDefaultValue");
                if (!values.Contains(name))
                {
                    yield return Found(table.Path, $"{TableFile.SchemaNameOf(column)} names the choice {name}, which does not exist");
                }
                else if (first != "-1" && !values[name].First().Contains(first))
                {
                    yield return Found(table.Path, $"{TableFile.SchemaNameOf(column)} starts with {first}, which is no value of {name}");
                }
            }
        }
    }
}
