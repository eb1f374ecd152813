using System;

namespace Relance.Tests.Solution;

/// <summary>One way to spoil the solution, the rule that must see it, and the file that it must name.</summary>
internal sealed record Mutation(string Rule, string Story, string File, Action<MutatedSolution> Spoil);
