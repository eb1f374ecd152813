using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class OldStageRule : SolutionRule
{
    public OldStageRule()
        : base("meta-avoid-crm4-event", "Steps use the stages 10, 20 and 40; others, such as 50, are remains of CRM 4.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.Where(step => (string?)step.Root.Element("Stage") is not ("10" or "20" or "40"))
            .Select(step => Found(step.Path, $"stage {(string?)step.Root.Element("Stage")} is none of 10, 20, 40"));
}
