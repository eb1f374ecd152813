using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

/// <summary>Every file is well-formed XML.</summary>
internal sealed class WellFormedRule : SolutionRule
{
    public WellFormedRule()
        : base("xml-well-formed")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Broken.Select(file => Found(file.Key, file.Value));
}
