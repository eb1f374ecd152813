using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class DuplicateStepRule : SolutionRule
{
    public DuplicateStepRule()
        : base("meta-remove-dup-reg", "No plug-in type is registered twice for the same message, table, stage and mode.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps
            .GroupBy(step => string.Join(" ", new[] { "PluginTypeName", "SdkMessageName", "SdkMessageId", "PrimaryEntity", "Stage", "Mode" }.Select(name => (string?)step.Root.Element(name))))
            .Where(group => group.Count() > 1)
            .Select(group => Found(group.Last().Path, $"registers the same as {group.First().Path}"));
}
