using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class ShippedConfigurationTests
{
    // What identifies the creditor, its account and its contact are the things that nobody can ship.
    [Fact]
    public void Check_OfTheStartingConfiguration_FindsNothing()
    {
        using var workspace = Workspace.OpenOrCreate("", A.Monday, TextCulture.EnglishBritain, new WorkspaceOptions { SolutionFolder = Repository.Solution });
        workspace.NameCreditor("Atelier Lumen", "4 quai Claude-Bernard, 69007 Lyon");

        var policy = workspace.Service.RetrieveMultiple(new QueryExpression(PolicyTable.LogicalName)).Entities[0];
        workspace.Service.Update(new Entity(PolicyTable.LogicalName, policy.Id)
        {
            [PolicyTable.Iban] = "FR7630006000011234567890189",
            [PolicyTable.ContactName] = "Claire Besson",
            [PolicyTable.ContactEmail] = "claire.besson@atelier-lumen.example",
        });

        var answer = workspace.Service.Execute(new OrganizationRequest("relance_CheckConfiguration"));

        Assert.True((int)answer["Errors"] + (int)answer["Warnings"] == 0, (string)answer["Findings"]);
    }
}
