using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class ShippedConfigurationTests
{
    // The creditor's address is the one thing that nobody can ship.
    [Fact]
    public void Check_OfTheStartingConfiguration_HasNoError()
    {
        using var workspace = Workspace.OpenOrCreate("", A.Monday, TextCulture.EnglishBritain, new WorkspaceOptions { SolutionFolder = Repository.Solution });
        workspace.NameCreditor("Atelier Lumen", "4 quai Claude-Bernard, 69007 Lyon");

        var answer = workspace.Service.Execute(new OrganizationRequest("relance_CheckConfiguration"));

        Assert.True((int)answer["Errors"] == 0, (string)answer["Findings"]);
    }
}
