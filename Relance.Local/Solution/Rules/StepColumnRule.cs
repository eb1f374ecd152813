using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class StepColumnRule : SolutionRule
{
    public StepColumnRule()
        : base("step-column", "Filters and images name columns that the table of the step has.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.SelectMany(step =>
        {
            var table = (string?)step.Root.Element("PrimaryEntity") ?? string.Empty;
            return tree.Directory.MissingColumns(table, (string?)step.Root.Element("FilteringAttributes"))
                .Select(column => Found(step.Path, $"the filter names {column}, which {table} does not have"))
                .Concat(step.Root.Descendants("SdkMessageProcessingStepImage").SelectMany(image =>
                    tree.Directory.MissingColumns(table, (string?)image.Element("Attributes"))
                        .Select(column => Found(step.Path, $"{(string?)image.Element("EntityAlias")} names {column}, which {table} does not have"))));
        });
}
