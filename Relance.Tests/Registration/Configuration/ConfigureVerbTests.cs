using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Deploy;
using Relance.Plugin.Tables;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration.Configuration;

/// <summary>The script configure against a registered environment.</summary>
public sealed class ConfigureVerbTests
{
    [Fact]
    public async Task Configure_TwiceInARow_WritesEverythingOnceAndThenNothing()
    {
        using var deployment = await Deployment.Registered();

        var look = await Run(deployment, "--dry-run");
        Assert.Empty(Rows(deployment, ScenarioTable.LogicalName));
        var first = await Run(deployment);
        var second = await Run(deployment, "--dry-run");
        var inEnglish = await Run(deployment, "--dry-run", "--language", "en");

        Assert.Equal((ExitCode.WouldChange, ExitCode.Done, ExitCode.Done), (look.Code, first.Code, second.Code));
        Assert.Contains("0 lignes à créer, 0 à modifier", second.Output);
        Assert.Equal(ConfigurationData.Read(Repository.Solution).Settings.Scenarios.Count, Rows(deployment, ScenarioVersionTable.LogicalName).Length);
        Assert.All(Rows(deployment, ScenarioVersionTable.LogicalName), version => Assert.Equal(VersionStateChoice.Published, version.GetAttributeValue<OptionSetValue>(ScenarioVersionTable.VersionState).Value));
        Assert.DoesNotContain("create", inEnglish.Output.Replace("to create", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Configure_WithAScenarioChanged_LeavesThePublishedVersionAndAddsADraftOnce()
    {
        using var deployment = await Deployment.Registered();
        using var changed = new ScratchFolder();
        await Run(deployment);
        Copy(Path.Combine(Repository.Solution, "data"), Path.Combine(changed.Path, "data"));
        var file = Path.Combine(changed.Path, "data", "configuration.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"minimumGapDays\": 10", "\"minimumGapDays\": 12", StringComparison.Ordinal));
        var before = Rows(deployment, ScenarioVersionTable.LogicalName).Length;

        var run = await Run(deployment, "--solution", changed.Path);
        var again = await Run(deployment, "--solution", changed.Path, "--dry-run");

        var versions = Rows(deployment, ScenarioVersionTable.LogicalName);
        var draft = Assert.Single(versions, version => version.GetAttributeValue<OptionSetValue>(ScenarioVersionTable.VersionState).Value == VersionStateChoice.Draft);
        Assert.Equal((before + 1, 12, 2), (versions.Length, draft.GetAttributeValue<int>(ScenarioVersionTable.MinimumGapDays), draft.GetAttributeValue<int>(ScenarioVersionTable.Version)));
        Assert.Contains("brouillon", run.Output);
        Assert.Equal(ExitCode.Done, again.Code);
    }

    [Fact]
    public async Task Configure_WithAPolicyThatSomebodySet_FillsOnlyWhatIsEmpty_UnlessTold()
    {
        using var deployment = await Deployment.Registered();
        using var folder = new ScratchFolder();
        await Run(deployment);
        var policy = Rows(deployment, PolicyTable.LogicalName).Single();
        deployment.Host.System.Update(new Entity(PolicyTable.LogicalName, policy.Id) { [PolicyTable.QuietDays] = 7, [PolicyTable.HoldDaysLate] = null });
        var settings = Path.Combine(folder.Path, "settings.json");
        await File.WriteAllTextAsync(settings, """{"policy": {"creditorName": "Martin SARL", "minimumDebtor": 50.5, "orderPolicy": "warn"}}""");

        await Run(deployment, "--settings", settings);

        policy = Rows(deployment, PolicyTable.LogicalName).Single();
        Assert.Equal((7, 60), (policy.GetAttributeValue<int>(PolicyTable.QuietDays), policy.GetAttributeValue<int>(PolicyTable.HoldDaysLate)));
        Assert.Equal(("Martin SARL", 50.5m), (policy.GetAttributeValue<string>(PolicyTable.CreditorName), policy.GetAttributeValue<Microsoft.Xrm.Sdk.Money>(PolicyTable.MinimumDebtor).Value));
        Assert.Equal(OrderPolicyChoice.Warn, policy.GetAttributeValue<OptionSetValue>(PolicyTable.OrderPolicy).Value);
        await Run(deployment, "--settings", settings, "--overwrite");
        Assert.Equal(2, Rows(deployment, PolicyTable.LogicalName).Single().GetAttributeValue<int>(PolicyTable.QuietDays));
    }

    // What an administrator wrote is kept and said; a rate that nobody knew is completed; only --replace takes the files' word.
    [Fact]
    public async Task Configure_AfterPeopleChangedRows_KeepsThemAndSaysSo_UnlessTold()
    {
        using var deployment = await Deployment.Registered();
        await Run(deployment);
        var service = deployment.Host.System;
        var text = Rows(deployment, MessageTemplateTable.LogicalName).Single(row => (string)row[MessageTemplateTable.Code] == "reminder-1.fr.any");
        var shipped = (string)text[MessageTemplateTable.Body];
        service.Update(new Entity(MessageTemplateTable.LogicalName, text.Id) { [MessageTemplateTable.Body] = shipped.Replace("simple oubli", "petit oubli", StringComparison.Ordinal) });
        var rates = Rows(deployment, ReferenceRateTable.LogicalName);
        var entered = rates.Single(row => (string)row[ReferenceRateTable.Name] == "FR-LEGAL-BUSINESS 2026-H2");
        service.Update(new Entity(ReferenceRateTable.LogicalName, entered.Id) { [ReferenceRateTable.Percent] = 2.7m, [ReferenceRateTable.Confidence] = new OptionSetValue(RateconfidenceChoice.Stated), [ReferenceRateTable.Source] = "arrêté" });

        var kept = await Run(deployment);

        Assert.Contains("conserver le texte", kept.Output);
        Assert.Contains("conserver le taux FR-LEGAL-BUSINESS 2026-H2", kept.Output);
        Assert.Contains("0 lignes à créer, 0 à modifier", kept.Output);
        Assert.Contains("petit oubli", BodyOf(deployment, text.Id));
        Assert.Equal(2.7m, service.Retrieve(ReferenceRateTable.LogicalName, entered.Id, new ColumnSet(ReferenceRateTable.Percent)).GetAttributeValue<decimal>(ReferenceRateTable.Percent));
        await Run(deployment, "--replace");
        Assert.Contains("simple oubli", BodyOf(deployment, text.Id));
    }

    [Fact]
    public async Task Configure_WithRolesAndProfilesInItsSettings_GivesWhatIsMissingOnce()
    {
        using var deployment = await Deployment.Registered();
        using var folder = new ScratchFolder();
        var service = deployment.Host.System;
        var unit = Rows(deployment, "businessunit")[0].ToEntityReference();
        service.Create(new Entity("systemuser") { ["firstname"] = "Anne", ["lastname"] = "Petit", ["domainname"] = "anne@martin.example", ["businessunitid"] = unit });
        service.Create(new Entity("team") { ["name"] = "Comptabilité", ["businessunitid"] = unit });
        var held = Rows(deployment, "systemuserroles")[0];
        var holder = service.Retrieve("systemuser", held.GetAttributeValue<Guid>("systemuserid"), new ColumnSet("fullname")).GetAttributeValue<string>("fullname");
        var role = service.Retrieve("role", held.GetAttributeValue<Guid>("roleid"), new ColumnSet("name")).GetAttributeValue<string>("name");
        var settings = Path.Combine(folder.Path, "settings.json");
        await File.WriteAllTextAsync(settings, $$"""
            {"roles": [{"name": "Relance - Collector", "teams": ["Comptabilité"], "users": ["anne@martin.example"]}, {"name": "{{role}}", "users": ["{{holder}}"]}],
             "columnProfiles": [{"name": "Relance - Risk Reader", "users": ["Anne Petit"]}]}
            """);

        var first = await Run(deployment, "--settings", settings);
        var second = await Run(deployment, "--settings", settings, "--dry-run");

        Assert.Contains("attribuer « Relance - Collector » à Comptabilité", first.Output);
        Assert.Contains(" 3 rôles et profils", first.Output);
        Assert.Equal((ExitCode.Done, true), (second.Code, second.Output.Contains(" 0 rôles et profils", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--country", "XX", "XX")]
    [InlineData("--segments", "nobody", "nobody")]
    public async Task Configure_WithAChoiceThatThereIsNot_SaysWhatThereIs(string option, string value, string named)
    {
        using var deployment = new Deployment();

        var run = await Run(deployment, option, value, "--language", "en");

        Assert.Equal((ExitCode.Failure, true), (run.Code, run.Error.Contains(named, StringComparison.Ordinal)));
    }

    [Fact]
    public void Choice_OfAnotherCountry_HasItsCalendarAndNoFrenchCeilings()
    {
        var rows = ConfigurationData.Read(Repository.Solution).Rows(new ConfigurationChoice("fr", "BE", ["consumers"]));

        Assert.Equal("BE", Assert.Single(rows.Plain, row => row.LogicalName == CalendarTable.LogicalName)[CalendarTable.HolidayCode]);
        Assert.All(rows.Plain.Where(row => row.LogicalName == PaymentTermsTable.LogicalName), row => Assert.Equal(TermsregimeChoice.None, ((OptionSetValue)row[PaymentTermsTable.Regime]).Value));
        Assert.Equal(["consumers", "standard"], rows.Scenarios.Select(one => (string)one.Scenario[ScenarioTable.Code]).Order());
    }

    [Theory]
    [InlineData("FR", "Romance Standard Time")]
    [InlineData("GB", "GMT Standard Time")]
    [InlineData("DE", "W. Europe Standard Time")]
    [InlineData("CH", "W. Europe Standard Time")]
    public void Choice_OfACountry_HasItsDayAndItsLaw(string country, string zone)
    {
        var rows = ConfigurationData.Read(Repository.Solution).Rows(new ConfigurationChoice("en", country));

        Assert.Equal((zone, country), ((string)rows.Policy[PolicyTable.TimeZone], (string)rows.Policy[PolicyTable.CreditorCountry]));
        Assert.Contains(rows.Plain, row => row.LogicalName == CalendarTable.LogicalName);
    }

    private static string BodyOf(Deployment deployment, Guid text) =>
        deployment.Host.System.Retrieve(MessageTemplateTable.LogicalName, text, new ColumnSet(MessageTemplateTable.Body)).GetAttributeValue<string>(MessageTemplateTable.Body);

    private static Entity[] Rows(Deployment deployment, string table) =>
        deployment.Host.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities.ToArray();

    private static Task<Said> Run(Deployment deployment, params string[] arguments) => Said.By(new ConfigureVerb(),
    [
        "--url", deployment.Address.ToString(),
        .. arguments.Contains("--solution") ? Array.Empty<string>() : ["--solution", Repository.Solution],
        .. arguments.Contains("--language") ? Array.Empty<string>() : ["--language", "fr"],
        .. arguments,
    ]);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
