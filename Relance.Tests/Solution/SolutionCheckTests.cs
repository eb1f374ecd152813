using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class SolutionCheckTests
{
    private static readonly IReadOnlyList<Mutation> AllMutations = Mutations.All.Concat(RegistrationMutations.All).Concat(InterfaceMutations.All).ToList();

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

        // Only the rule in question: the others need not be quiet about the same fault.
        var findings = SolutionCheck.Rules.Single(candidate => candidate.Id == rule).Check(SolutionTree.Load(solution.Path));

        Assert.Contains(findings, finding => finding.Rule == rule && finding.File == mutation.File && finding.Message.Length > 0);
    }

    [Fact]
    public void SolutionCheck_OfAViewThatIsRight_FindsNothing()
    {
        const string table = "src/Entities/relance_Payment/";
        const string id = "{11111111-1111-4111-8111-111111111111}";
        using var solution = new MutatedSolution();
        solution.Write($"{table}SavedQueries/{id}.xml", $"""
            <savedqueries><savedquery><savedqueryid>{id}</savedqueryid>
            <layoutxml><grid jump="relance_name"><row id="relance_paymentid"><cell name="relance_amount" width="100" /><cell name="debtor.name" width="100" /></row></grid></layoutxml>
            <fetchxml><fetch><entity name="relance_payment"><attribute name="relance_amount" /><order attribute="relance_receivedon" />
            <filter><condition attribute="statecode" operator="eq" value="0" /></filter>
            <link-entity name="account" from="accountid" to="relance_accountid" alias="debtor"><attribute name="name" /></link-entity></entity></fetch></fetchxml>
            </savedquery></savedqueries>
            """);

        Assert.Empty(SolutionCheck.Run(solution.Path));
    }

    [Fact]
    public void SolutionCheck_OfAFolderWithoutSolution_SaysSo()
    {
        using var folder = new ScratchFolder();

        Assert.Throws<DirectoryNotFoundException>(() => SolutionCheck.Run(folder.Path));
    }
}
