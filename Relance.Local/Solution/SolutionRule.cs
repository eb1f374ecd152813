using System.Collections.Generic;

namespace Relance.Local.Solution;

/// <summary>One thing that must hold in the solution. Rules do not depend on each other and report everything they find.</summary>
public abstract class SolutionRule
{
    protected SolutionRule(string id, string meaning)
    {
        Id = id;
        Meaning = meaning;
    }

    public string Id { get; }

    /// <summary>What holds where the rule finds nothing: a sentence for people, in Markdown.</summary>
    public string Meaning { get; }

    public abstract IEnumerable<Finding> Check(SolutionTree tree);

    protected Finding Found(string file, string message) => new(Id, file, message);
}
