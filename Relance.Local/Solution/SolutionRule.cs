using System.Collections.Generic;

namespace Relance.Local.Solution;

/// <summary>One thing that must hold in the solution. Rules do not depend on each other and report everything they find.</summary>
public abstract class SolutionRule
{
    protected SolutionRule(string id) => Id = id;

    public string Id { get; }

    public abstract IEnumerable<Finding> Check(SolutionTree tree);

    protected Finding Found(string file, string message) => new(Id, file, message);
}
