using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class WellFormedRule : SolutionRule
{
    public WellFormedRule()
        : base("xml-well-formed", "Every file is well-formed XML.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Broken.Select(file => Found(file.Key, file.Value));
}
