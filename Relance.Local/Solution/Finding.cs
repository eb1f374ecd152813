namespace Relance.Local.Solution;

/// <summary>Something in the solution that is wrong.</summary>
/// <param name="Rule">Stable id of the rule; those that begin with "meta-" or "il-" are ids of Microsoft's solution checker.</param>
/// <param name="File">Path below the solution folder, with forward slashes.</param>
/// <param name="Message">What is wrong, naming the element.</param>
public sealed record Finding(string Rule, string File, string Message);
