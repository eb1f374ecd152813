using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class InactiveRule : SolutionRule
{
    private const string CloudFlow = "5";

    public InactiveRule()
        : base("meta-remove-inactive", "Nothing disabled is shipped. A cloud flow is the exception: it needs a connection that only the environment can give, so it is shipped off and switched on after import.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.Where(step => (string?)step.Root.Element("StateCode") is not (null or "0"))
            .Select(step => Found(step.Path, "the step is disabled"))
            .Concat(tree.Under("src/Workflows/").Where(flow => (string?)flow.Root.Element("StateCode") != "1" && (string?)flow.Root.Element("Category") != CloudFlow)
                .Select(flow => Found(flow.Path, "the process is not activated")));
}
