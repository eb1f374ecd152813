using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class SolutionCheckTests
{
    private static readonly IReadOnlyList<Mutation> AllMutations = Mutations.All.Concat(RegistrationMutations.All).ToList();

    public static TheoryData<string, string> Stories
    {
        get
        {
            var stories = new TheoryData<string, string>();
            foreach (var mutation in AllMutations)
            {
                stories.Add(mutation.Rule, mutation.Story);
            }

            return stories;
        }
    }

    [Fact]
    public void SolutionCheck_OfTheRepository_FindsNothing() => Assert.Empty(SolutionCheck.Run(Repository.Solution));

    [Fact]
    public void SolutionCheck_EachRule_IsProvenByAMutation() =>
        Assert.Equal(SolutionCheck.Rules.Select(rule => rule.Id).Order(), AllMutations.Select(mutation => mutation.Rule).Distinct().Order());

    [Theory]
    [MemberData(nameof(Stories))]
    public void SolutionCheck_OfASpoiledCopy_NamesRuleAndFile(string rule, string story)
    {
        var mutation = AllMutations.Single(candidate => candidate.Rule == rule && candidate.Story == story);
        using var solution = new MutatedSolution();
        mutation.Spoil(solution);

        var findings = SolutionCheck.Run(solution.Path);

        Assert.Contains(findings, finding => finding.Rule == rule && finding.File == mutation.File && finding.Message.Length > 0);
    }

    [Fact]
    public void SolutionCheck_OfAFolderWithoutSolution_SaysSo()
    {
        using var folder = new ScratchFolder();

        Assert.Throws<DirectoryNotFoundException>(() => SolutionCheck.Run(folder.Path));
    }
}
