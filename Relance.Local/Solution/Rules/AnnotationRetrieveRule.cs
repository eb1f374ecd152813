using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class AnnotationRetrieveRule : SolutionRule
{
    public AnnotationRetrieveRule()
        : base("meta-avoid-retrievemultiple-annotation", "No step on RetrieveMultiple of notes: the timeline depends on it.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.Where(step => (string?)step.Root.Element("SdkMessageName") == "RetrieveMultiple" && (string?)step.Root.Element("PrimaryEntity") == "annotation")
            .Select(step => Found(step.Path, "a step on RetrieveMultiple of annotation breaks the timeline"));
}
