using System;
using System.Linq;
using Relance.Local.Metadata;
using Xunit;

namespace Relance.Tests.Local.Metadata;

/// <summary>What the repository's own solution says, once read.</summary>
public sealed class CatalogTests
{
    private static Catalog Catalog => TestStore.Catalog;

    [Fact]
    public void Manifest_NamesTheSolutionAndItsPrefix()
    {
        Assert.Equal("Relance", Catalog.Manifest.UniqueName);
        Assert.Equal("relance", Catalog.Manifest.Prefix);
        Assert.Equal(27193, Catalog.Manifest.ChoiceValuePrefix);
    }

    [Fact]
    public void OwnTable_IsReadWithItsKeyColumnsAndLabels()
    {
        var table = Catalog["relance_payment"];

        Assert.Equal("relance_paymentid", table.PrimaryId);
        Assert.Equal("relance_name", table.PrimaryName);
        Assert.Equal(Ownership.User, table.Ownership);
        Assert.False(table.IsStandard);
        Assert.Equal("relance_Payment", table.PrivilegeName);
        Assert.NotEqual(table.Label.In(LocalizedText.English), table.Label.In(LocalizedText.French));
        Assert.Equal(table, Catalog.FindByEntitySet(table.EntitySetName));
    }

    [Fact]
    public void ColumnOfTheSolution_JoinsItsStandardTable()
    {
        var column = Catalog["invoice"].Find("relance_openbalance")!;

        Assert.Equal(ColumnType.Money, column.Type);
        Assert.Equal("relance_openbalance", Catalog["invoice"].Find("relance_openbalance_base")!.BaseOf);
        Assert.True(Catalog["invoice"].IsStandard);
    }

    [Fact]
    public void TargetsOfLookups_ComeFromTheRelationships()
    {
        Assert.Equal(new[] { "relance_scenario" }, Catalog["relance_segment"].Find("relance_scenarioid")!.Targets);
        Assert.Equal(new[] { "systemuser", "team" }, Catalog["relance_payment"].Find("ownerid")!.Targets);
        Assert.Equal(new[] { "systemuser" }, Catalog["relance_payment"].Find("createdonbehalfby")!.Targets);
        Assert.Equal(new[] { "account", "contact" }, Catalog["invoice"].Find("customerid")!.Targets);
    }

    [Fact]
    public void AlternateKeys_NameTheirColumns()
    {
        var key = Assert.Single(Catalog["relance_reminderline"].Keys);

        Assert.Equal(new[] { "relance_cycle", "relance_invoiceid", "relance_occurrence", "relance_scenariostepid" }, key.Columns.Order());
        Assert.Contains(Catalog["account"].Keys, item => item.Columns.SequenceEqual(new[] { "relance_externalid" }));
    }

    [Fact]
    public void SharedChoice_HasItsValuesAndLabelsInBothLanguages()
    {
        var choice = Catalog["relance_scenariostep"].Find("relance_channel")!.Choice!;

        Assert.Equal(271930000, choice.Options[0].Value);
        Assert.Equal("Letter", choice.LabelOf(271930001, LocalizedText.English));
        Assert.Equal("Courrier", choice.LabelOf(271930001, LocalizedText.French));
        Assert.Null(choice.LabelOf(1, LocalizedText.English));
    }

    [Fact]
    public void ParentalRelationship_DeletesItsRows()
    {
        var relationship = Catalog["relance_reminderline"].References.Single(item => item.ReferencingColumn == "relance_reminderid");

        Assert.Equal(Cascade.All, relationship.OnDelete);
        Assert.Equal("relance_reminder", relationship.ReferencedTable);
        Assert.Contains(relationship, Catalog["relance_reminder"].ReferencedBy);
        Assert.Equal(relationship, Catalog.FindRelationship(relationship.Name.ToUpperInvariant()));
    }

    [Fact]
    public void Steps_AreReadFromTheRegistrationFolder()
    {
        var step = Catalog.Steps.Single(item => item.PluginType == "Relance.Plugin.Steps.InvoiceChanged" && item.Message == "Update");

        Assert.Equal("invoice", step.Table);
        Assert.Equal(StepStage.PostOperation, step.Stage);
        Assert.Equal(StepMode.Asynchronous, step.Mode);
        Assert.Contains("duedate", step.FilteringColumns);
        Assert.Contains(step.Images, image => image.Type == ImageType.Pre && image.Columns.Contains("customerid"));
    }

    [Fact]
    public void EveryStep_HasItsOwnIdAndAPluginType()
    {
        Assert.NotEmpty(Catalog.Steps);
        Assert.Equal(Catalog.Steps.Count, Catalog.Steps.Select(step => step.Id).Distinct().Count());
        Assert.All(Catalog.Steps, step => Assert.StartsWith("Relance.Plugin.Steps.", step.PluginType, StringComparison.Ordinal));
    }

    [Fact]
    public void CustomApi_IsReadWithItsParametersAndItsPlugin()
    {
        var api = Catalog.FindCustomApi("relance_EvaluateDebtor")!;

        Assert.Equal("Relance.Plugin.Apis.EvaluateDebtor", api.PluginType);
        Assert.Equal(ApiBinding.Global, api.Binding);
        Assert.Equal(ApiParameterType.EntityReference, api.Requests.Single(item => item.Name == "Debtor").Type);
        Assert.True(api.Requests.Single(item => item.Name == "AsOf").IsOptional);
        Assert.Contains(api.Responses, item => item is { Name: "EffectCount", Type: ApiParameterType.Integer });
    }

    [Fact]
    public void EveryCustomApi_IsBoundToAPlugin_UnlessItIsAnEvent() =>
        Assert.All(Catalog.CustomApis, api => Assert.Equal(CustomApiDefinition.IsEventName(api.UniqueName), api.PluginType is null));

    [Fact]
    public void Roles_NamePrivilegesOfOwnTablesThatExist()
    {
        var names = Catalog.Tables.Select(table => table.PrivilegeName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] verbs = { "Create", "Read", "Write", "Delete", "AppendTo", "Append", "Assign", "Share" };

        Assert.NotEmpty(Catalog.Roles);
        Assert.All(Catalog.Roles.SelectMany(role => role.Privileges.Keys).Where(IsOnOwnTable), privilege =>
            Assert.Contains(verbs, verb => privilege.StartsWith("prv" + verb, StringComparison.OrdinalIgnoreCase) && names.Contains(privilege[(3 + verb.Length)..])));
    }

    [Fact]
    public void EveryReferencedTable_IsThere() =>
        Assert.All(Catalog.Tables.SelectMany(table => table.Columns), column => Assert.All(column.Targets, target => Assert.NotNull(Catalog.Find(target))));

    [Fact]
    public void UnknownTable_IsABug() => Assert.Throws<ArgumentException>(() => Catalog["acount"]);

    private static bool IsOnOwnTable(string privilege) => privilege.Contains("relance_", StringComparison.OrdinalIgnoreCase);
}
