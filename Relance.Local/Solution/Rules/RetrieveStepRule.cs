using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class RetrieveStepRule : SolutionRule
{
    public RetrieveStepRule()
        : base("meta-avoid-reg-retrieve", "No step on Retrieve or RetrieveMultiple: it would slow down every reading.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.Where(step => (string?)step.Root.Element("SdkMessageName") is "Retrieve" or "RetrieveMultiple")
            .Select(step => Found(step.Path, "steps on reading are not allowed"));
}
