using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Plugin.Tables;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Commands;

/// <summary>The commands that ask the database of the demo about one debtor, one invoice, the settings or a draft.</summary>
[Collection(DemoCollection.Name)]
public sealed class DeskCommandTests(DemoFixture demo) : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fr", "Encours")]
    [InlineData("en", "Exposure")]
    public void Assess_SaysHowADebtorPaysWithItsExposure(string language, string word)
    {
        var result = Ask("assess", "--debtor", Debtor(), "--language", language);

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains(word, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_AsJson_HasAClassAndAScore()
    {
        var json = Ask("assess", "--debtor", Debtor(), "--json").Json;

        Assert.InRange(json.GetProperty("score").GetDecimal(), 0m, 100m);
        Assert.Contains(json.GetProperty("class").GetString(), new[] { "", "A", "B", "C", "D", "E" });
        Assert.NotEmpty(json.GetProperty("explanation").GetString()!);
    }

    [Fact]
    public void CheckConfiguration_OfTheDemo_FindsNoError()
    {
        var result = Ask("check-configuration", "--json");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.DoesNotContain(result.Json.EnumerateArray(), finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Contains(" errors, ", Ask("check-configuration", "--language", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void InterestStatement_OfALateInvoice_AddsUpToItsTotal()
    {
        var number = Late();
        var statement = Ask("interest-statement", "--invoice", number, "--json").Json.GetProperty("statement");

        var segments = statement.GetProperty("segments").EnumerateArray().Sum(segment => segment.GetProperty("amount").GetDecimal());
        Assert.True(segments > 0m);
        Assert.Equal(decimal.Round(segments, 2, MidpointRounding.AwayFromZero), statement.GetProperty("total").GetDecimal());
        Assert.Contains("Total, arrondi une seule fois", Ask("interest-statement", "--invoice", number, "--language", "fr").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_IsAZipThatIsTheSameTwice()
    {
        var (first, second) = (Path.Combine(folder.Path, "1.zip"), Path.Combine(folder.Path, "2.zip"));

        Assert.Equal(ExitCode.Success, Ask("evidence", "--debtor", Debtor(), "--out", first).ExitCode);
        Assert.Equal(ExitCode.Success, Ask("evidence", "--debtor", Debtor(), "--out", second).ExitCode);

        using var zip = ZipFile.OpenRead(first);
        Assert.NotEmpty(zip.Entries);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Theory]
    [InlineData("Finish")]
    [InlineData("NextStep")]
    [InlineData("ByAge")]
    public void PreviewPublication_OfACopiedVersion_ShowsWhoWouldMoveAndWritesNothing(string migration)
    {
        var database = Path.Combine(folder.Path, "copy.db");
        File.Copy(demo.Database, database);
        var draft = Draft(database);

        var result = Cli.Run("preview-publication", draft, "--migration", migration, "--database", database, "--json");

        Assert.True(result.ExitCode == ExitCode.Success, result.Error);
        Assert.NotEmpty(result.Json.EnumerateArray());
        Assert.Equal(draft, Draft(database, copy: false));
    }

    [Theory]
    [InlineData("interest-statement", "--invoice", "FA-0000")]
    [InlineData("assess", "--debtor", "Personne")]
    [InlineData("evidence", "--debtor", "Personne")]
    [InlineData("preview-publication", "Nulle part")]
    public void Command_AboutSomethingUnknown_FailsWithAWord(params string[] arguments)
    {
        var result = Ask(arguments);

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.NotEmpty(result.Error);
    }

    private Cli Ask(params string[] arguments) => Cli.Run([.. arguments, "--database", demo.Database]);

    private string Debtor() => FirstInvoice().Debtor;

    private string Late() => FirstInvoice().Number;

    private (string Number, string Debtor) FirstInvoice()
    {
        using var workspace = Workspace.OpenExisting(demo.Database, null, TextCulture.FrenchFrance);
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.InvoiceNumber, InvoiceTable.CustomerId), TopCount = 1 };
        query.Criteria.AddCondition(InvoiceTable.OpenBalance, ConditionOperator.GreaterThan, 0m);
        query.AddOrder(InvoiceTable.DueDate, OrderType.Ascending);
        var row = workspace.Service.RetrieveMultiple(query).Entities.Single();
        return (row.GetAttributeValue<string>(InvoiceTable.InvoiceNumber), row.GetAttributeValue<EntityReference>(InvoiceTable.CustomerId).Name);
    }

    private static string Draft(string database, bool copy = true)
    {
        using var workspace = Workspace.OpenExisting(database, null, TextCulture.FrenchFrance);
        if (copy)
        {
            workspace.Service.Execute(new OrganizationRequest("relance_CopyVersion") { ["Version"] = Versions(workspace.Service, VersionStateChoice.Published)[0].ToEntityReference() });
        }

        return Assert.Single(Versions(workspace.Service, VersionStateChoice.Draft)).GetAttributeValue<string>(ScenarioVersionTable.Name);
    }

    private static DataCollection<Entity> Versions(IOrganizationService service, int state)
    {
        var query = new QueryExpression(ScenarioVersionTable.LogicalName) { ColumnSet = new ColumnSet(ScenarioVersionTable.Name) };
        query.Criteria.AddCondition(ScenarioVersionTable.VersionState, ConditionOperator.Equal, state);
        query.AddOrder(ScenarioVersionTable.Name, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }
}
