using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class UnfilteredUpdateRule : SolutionRule
{
    public UnfilteredUpdateRule()
        : base("meta-avoid-reg-no-attribute", "A step on Update names the columns that concern it, so that it does not run for every other change.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.Where(step => (string?)step.Root.Element("SdkMessageName") == "Update" && string.IsNullOrWhiteSpace((string?)step.Root.Element("FilteringAttributes")))
            .Select(step => Found(step.Path, "an Update step must have FilteringAttributes"));
}
