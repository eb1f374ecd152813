using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Registration;

/// <summary>Registration as the scripts do it, over HTTP, against a host that knew nothing of Relance before.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task EmptyHost_ImportedAndRegistered_HasTheStateOfTheFolder()
    {
        using var deployment = await Deployment.Registered();
        using var folder = Hosts.WithPlugins();

        Assert.Equal(folder.Steps.Select(Describe), deployment.Host.Steps.Select(Describe));
        Assert.Equal(folder.CustomApis.Select(Describe).Order(StringComparer.Ordinal), deployment.Host.CustomApis.Select(Describe).Order(StringComparer.Ordinal));
        Assert.NotEmpty(deployment.Host.Steps);
    }

    [Fact]
    public async Task HostOnRowsOfTheFolder_AgainstTheDefinition_IsUpToDate()
    {
        using var host = LocalDataverse.Open(new LocalOptions { Clock = HostClock.At(Hosts.Start), Registration = RegistrationSource.Rows });
        using var server = Relance.Local.WebApi.WebApiServer.Start(host, 0, WellKnown.SystemUserId);
        using var client = new DataverseClient(server.Address, new NoToken());

        var plan = await new Relance.Deploy.Registration(client).Plan(Deployment.Definition);

        Assert.Empty(plan.Changes.Select(Describe));
    }

    [Fact]
    public async Task EmptyHost_BeforeRegistration_HasNothingRegistered()
    {
        using var deployment = await Deployment.Imported();

        Assert.Empty(deployment.Host.Steps);
        Assert.All(deployment.Host.CustomApis, api => Assert.Null(api.PluginType));
    }

    [Fact]
    public async Task Plan_OfAFreshImport_CreatesEveryStepAndImageAndBindsEveryApi()
    {
        using var deployment = await Deployment.Imported();

        var plan = await deployment.Registration.Plan(Deployment.Definition);

        Assert.Equal(Deployment.Definition.Steps.Select(step => step.Id).Order(), Ids(plan, ChangeKind.Create, ComponentKind.Step));
        Assert.Equal(Deployment.Definition.Steps.SelectMany(step => step.Images).Select(image => image.Id).Order(), Ids(plan, ChangeKind.Create, ComponentKind.Image));
        Assert.Equal(Deployment.Definition.CustomApis.Count, Ids(plan, ChangeKind.Update, ComponentKind.CustomApi).Count());
        Assert.Equal(0, plan.Count(ChangeKind.Remove));
    }

    [Fact]
    public async Task Plan_ByItself_ChangesNothing()
    {
        using var deployment = await Deployment.Imported();

        await deployment.Registration.Plan(Deployment.Definition);

        Assert.Empty(deployment.Host.Steps);
    }

    [Fact]
    public async Task SecondRegistration_ChangesNothing()
    {
        using var deployment = await Deployment.Registered();
        var versions = await Versions(deployment);

        var second = await deployment.Register(Deployment.Definition);

        Assert.True(second.IsUpToDate);
        Assert.Equal(versions, await Versions(deployment));
    }

    [Theory]
    [InlineData("rank", "99")]
    [InlineData("filteringattributes", "\"statecode\"")]
    [InlineData("description", "\"changed by hand\"")]
    [InlineData("configuration", "\"changed by hand\"")]
    [InlineData("asyncautodelete", "false")]
    [InlineData("name", "\"changed by hand\"")]
    [InlineData("statecode", "1")]
    public async Task StepChangedByHand_IsReportedAndPutRight(string column, string value)
    {
        using var deployment = await Deployment.Registered();
        var step = Invoices("Update");
        await deployment.Client.Put($"sdkmessageprocessingsteps({step.Id})", new JsonObject { [column] = JsonNode.Parse(value) });

        var plan = await deployment.Register(Deployment.Definition);

        var change = Assert.Single(plan.Changes);
        Assert.Equal((ChangeKind.Update, ComponentKind.Step, step.Id), (change.Kind, change.Component, change.Id));
        Assert.Equal(column, Assert.Single(change.Differences).Property);
        Assert.True((await deployment.Registration.Plan(Deployment.Definition)).IsUpToDate);
    }

    [Fact]
    public async Task ImageChangedByHand_IsReportedAndPutRight()
    {
        using var deployment = await Deployment.Registered();
        var image = Invoices("Update").Images[0];
        await deployment.Client.Put($"sdkmessageprocessingstepimages({image.Id})", new JsonObject { ["attributes"] = "duedate" });

        var plan = await deployment.Register(Deployment.Definition);

        var difference = Assert.Single(Assert.Single(plan.Changes).Differences);
        Assert.Equal(("attributes", "duedate", string.Join(',', image.Attributes)), (difference.Property, difference.Registered, difference.Defined));
        Assert.True((await deployment.Registration.Plan(Deployment.Definition)).IsUpToDate);
    }

    [Fact]
    public async Task StepImageAndBindingRemovedByHand_AreMadeAgain()
    {
        using var deployment = await Deployment.Registered();
        var step = Invoices("Update");
        await deployment.Client.Delete($"sdkmessageprocessingsteps({step.Id})");
        await deployment.Client.Put($"customapis({(await Api(deployment))["customapiid"]})", new JsonObject { ["PluginTypeId@odata.bind"] = null });

        var plan = await deployment.Register(Deployment.Definition);

        Assert.Equal(1 + step.Images.Count, plan.Count(ChangeKind.Create));
        Assert.Equal(1, plan.Count(ChangeKind.Update));
        Assert.True((await deployment.Registration.Plan(Deployment.Definition)).IsUpToDate);
    }

    [Fact]
    public async Task StepImageAndBinding_NoLongerInTheDefinition_AreRemoved()
    {
        using var deployment = await Deployment.Registered();
        var gone = Invoices("Create");
        var updated = Invoices("Update");
        var smaller = Deployment.Definition with
        {
            Steps = Deployment.Definition.Steps.Where(step => step.Id != gone.Id).Select(step => step.Id == updated.Id ? step with { Images = step.Images.Skip(1).ToList() } : step).ToList(),
            CustomApis = Deployment.Definition.CustomApis.Skip(1).ToList(),
        };

        var plan = await deployment.Register(smaller);

        Assert.Equal(3, plan.Changes.Count());
        Assert.Equal(gone.Id, Assert.Single(Ids(plan, ChangeKind.Remove, ComponentKind.Step)));
        Assert.Equal(updated.Images[0].Id, Assert.Single(Ids(plan, ChangeKind.Remove, ComponentKind.Image)));
        Assert.DoesNotContain(deployment.Host.Steps, step => step.Id == gone.Id);
        Assert.Null(deployment.Host.CustomApis.Single(api => api.UniqueName == Deployment.Definition.CustomApis[0].UniqueName).PluginType);
        Assert.True((await deployment.Registration.Plan(smaller)).IsUpToDate);
    }

    [Fact]
    public async Task DefinitionThatAsksForMoreThanWasImported_IsRefusedWithAllThatIsMissing()
    {
        using var deployment = await Deployment.Imported();
        var step = Deployment.Definition.Steps[0];
        var more = Deployment.Definition with
        {
            Steps = [.. Deployment.Definition.Steps, step with { Id = Guid.NewGuid(), PluginType = "Relance.Plugin.Steps.NotThere" }, step with { Id = Guid.NewGuid(), Table = "relance_notthere" }],
            CustomApis = [.. Deployment.Definition.CustomApis, new ApiRegistration("relance_NotThere", step.PluginType)],
        };

        var failure = await Assert.ThrowsAsync<DeployFailure>(() => deployment.Registration.Plan(more));

        Assert.All(new[] { "Relance.Plugin.Steps.NotThere", "relance_notthere", "relance_NotThere" }, name => Assert.Contains(name, failure.Message));
        Assert.Contains("Importez", failure.French);
    }

    [Fact]
    public async Task Registration_BeforeTheImport_SaysSo()
    {
        using var deployment = new Deployment();

        var failure = await Assert.ThrowsAsync<DeployFailure>(() => deployment.Registration.Plan(Deployment.Definition));

        Assert.Contains(Deployment.Definition.Package, failure.Message);
    }

    private static StepRegistration Invoices(string message) => Deployment.Definition.Steps.Single(step => step.PluginType.EndsWith(".InvoiceChanged", StringComparison.Ordinal) && step.Message == message);

    private static async Task<JsonObject> Api(Deployment deployment) =>
        (await deployment.Client.List($"customapis?$select=customapiid&$filter=uniquename eq '{Deployment.Definition.CustomApis[0].UniqueName}'"))[0];

    private static IEnumerable<Guid> Ids(RegistrationPlan plan, ChangeKind kind, ComponentKind component) =>
        plan.All.Where(change => change.Kind == kind && change.Component == component).Select(change => change.Id).Order();

    private static async Task<IReadOnlyList<string>> Versions(Deployment deployment) =>
        [.. (await deployment.Client.List("sdkmessageprocessingsteps?$select=versionnumber")).Select(row => row["versionnumber"]!.ToString()).Order(StringComparer.Ordinal)];

    private static string Describe(RegistrationChange change) => $"{change.Kind} {change.Name}: {string.Join("; ", change.Differences)}";

    private static string Describe(StepDefinition step) =>
        $"{step.Id} {step.Name} {step.Message} {step.Table} {step.Stage} {step.Mode} {step.Rank} {step.PluginType} [{string.Join(',', step.FilteringColumns.Order(StringComparer.Ordinal))}] "
        + $"'{step.Configuration}' '{step.Description}' {step.DeletesJobOnSuccess} {string.Join(" | ", step.Images.OrderBy(image => image.Alias, StringComparer.Ordinal).Select(Describe))}";

    private static string Describe(StepImage image) => $"{image.Id} {image.Alias} {image.Type} {image.MessageProperty} [{string.Join(',', image.Columns.Order(StringComparer.Ordinal))}]";

    private static string Describe(CustomApiDefinition api) =>
        $"{api.UniqueName} {api.Binding} {api.BoundTable} {api.IsFunction} {api.PluginType} {api.ExecutePrivilege} "
        + $"({string.Join(", ", api.Requests.OrderBy(one => one.Name, StringComparer.Ordinal))}) ({string.Join(", ", api.Responses.OrderBy(one => one.Name, StringComparer.Ordinal))})";
}
