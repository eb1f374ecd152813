using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.WebApi;

public sealed class OperationTests
{
    [Fact]
    public async Task WhoAmI_NamesTheCaller()
    {
        using var api = WebApiHost.Bare();
        Guid user = api.Host.CreateUser("Claire Collector", Array.Empty<string>());

        Answer answer = await api.Get("WhoAmI()", $"MSCRMCallerID: {user}");

        Assert.Equal(user.ToString(), answer.Json["UserId"]!.ToString());
        Assert.Equal(WellKnown.RootBusinessUnitId.ToString(), answer.Json["BusinessUnitId"]!.ToString());
    }

    [Fact]
    public async Task Action_OfTheSolution_RunsItsPluginWithTypedParameters()
    {
        using var api = WebApiHost.WithPlugins();
        Guid account = api.Host.System.Account();

        Answer answer = await api.Send("POST", "relance_PreviewDebtor", $$"""{"Debtor":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}" },"AsOf":"2026-12-01T00:00:00Z"}""");

        Assert.True(answer.Status == 200, answer.Body);
        Assert.NotEqual(string.Empty, answer.Json["Decision"]!.ToString());
    }

    [Theory]
    [InlineData("{\"Debter\":1}", "Debter")]
    [InlineData("{\"Debtor\":12}", "Debtor")]
    [InlineData("{}", "Debtor")]
    public async Task Action_WithAParameterThatDoesNotFit_IsRefusedByItsName(string body, string named)
    {
        using var api = WebApiHost.WithPlugins();

        Answer refused = await api.Send("POST", "relance_PreviewDebtor", body);

        Assert.Equal(400, refused.Status);
        Assert.Contains(named, refused.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_WhenGot_IsNotAllowed()
    {
        using var api = WebApiHost.WithPlugins();

        Assert.Equal(405, (await api.Get("relance_PreviewDebtor")).Status);
    }

    [Fact]
    public async Task Preview_WithARefusalOfThePlugin_IsABadRequestWithItsText()
    {
        using var api = WebApiHost.WithPlugins();

        Answer refused = await api.Send("POST", "relance_PreviewDebtor", $$"""{"Debtor": {"accountid":"{{Guid.NewGuid()}}"} }""");

        Assert.InRange(refused.Status, 400, 404);
        Assert.NotEqual(string.Empty, refused.ErrorMessage);
    }

    [Fact]
    public async Task Metadata_DescribesTablesAndOperationsOnceEach()
    {
        using var api = WebApiHost.WithPlugins();

        var schema = System.Xml.Linq.XElement.Parse((await api.Get("$metadata")).Body);

        foreach (var type in schema.Descendants())
        {
            var names = new System.Collections.Generic.HashSet<string>();
            foreach (var child in type.Elements())
            {
                string? name = child.Attribute("Name")?.Value;
                Assert.True(name is null || names.Add(name + (child.Name.LocalName is "EntitySet" or "ActionImport" or "FunctionImport" ? " in the container" : string.Empty)), $"{type.Attribute("Name")?.Value}.{name} is there twice");
            }
        }

        Assert.Contains(schema.Descendants(), element => element.Name.LocalName == "Action" && element.Attribute("Name")?.Value == "relance_PreviewDebtor");
        Assert.Contains(schema.Descendants(), element => element.Name.LocalName == "EntitySet" && element.Attribute("Name")?.Value == "relance_reminders");
    }

    [Fact]
    public async Task Metadata_HoldsEveryOperationWithItsParametersAndBinding()
    {
        using var api = WebApiHost.WithPlugins();

        var schema = System.Xml.Linq.XElement.Parse((await api.Get("$metadata")).Body);
        var operations = schema.Descendants().Where(element => element.Name.LocalName is "Action" or "Function").ToDictionary(element => element.Attribute("Name")!.Value);

        Assert.All(api.Host.Catalog.CustomApis, operation =>
        {
            var element = operations[operation.UniqueName];
            Assert.Equal(operation.IsFunction ? "Function" : "Action", element.Name.LocalName);
            Assert.Equal(operation.Binding == ApiBinding.Global, element.Attribute("IsBound") is null);
            Assert.Equal(
                operation.Requests.Select(request => request.Name),
                element.Elements().Where(child => child.Name.LocalName == "Parameter").Select(child => child.Attribute("Name")!.Value).Except(["entity"]));
        });
        Assert.Equal("mscrm.email", operations["SendEmail"].Elements().First().Attribute("Type")!.Value);
    }

    [Fact]
    public async Task SendEmail_BoundToItsRow_SendsIt()
    {
        using var api = WebApiHost.Bare();
        Guid email = api.Host.System.Create(new Entity("email")
        {
            ["subject"] = "Relance",
            ["to"] = Parties(new EntityReference("contact", api.Host.System.Contact("Besson", null, "besson@durand.example"))),
            ["from"] = Parties(new EntityReference("systemuser", api.Host.CreateUser("Nadia Roussel", Array.Empty<string>()))),
        });

        Answer sent = await api.Send("POST", $"emails({email})/Microsoft.Dynamics.CRM.SendEmail", """{"IssueSend":true}""");

        Assert.True(sent.Status == 200, sent.Body);
        Assert.Equal("Relance", sent.Json["Subject"]!.ToString());
        Assert.Single(api.Host.Outbox.Delivered);
        Assert.Equal(400, (await api.Send("POST", $"emails({email})/Microsoft.Dynamics.CRM.SendEmail", "{}")).Status);
        Assert.Equal(404, (await api.Send("POST", "SendEmail", """{"IssueSend":true}""")).Status);
    }

    [Fact]
    public async Task EntityDefinitions_NameTheSetOfEachTable()
    {
        using var api = WebApiHost.Bare();

        Answer one = await api.Get("EntityDefinitions(LogicalName='account')?$select=EntitySetName");

        Assert.Equal("accounts", one.Json["EntitySetName"]!.ToString());
        Assert.Equal(api.Host.Catalog.Tables.Count, (await api.Get("EntityDefinitions?$select=EntitySetName,LogicalName")).Json["value"]!.AsArray().Count);
        Assert.Equal(501, (await api.Get("EntityDefinitions?$select=DisplayName")).Status);
    }

    [Fact]
    public async Task Function_BoundToARow_TakesItsParametersFromTheAddress()
    {
        using var api = WebApiHost.Bare();
        api.Host.Register(
            new CustomApiDefinition
            {
                UniqueName = "test_Describe",
                Binding = ApiBinding.Entity,
                BoundTable = "account",
                IsFunction = true,
                Requests = new[] { new ApiParameter("Days", ApiParameterType.Integer, false, null), new ApiParameter("Word", ApiParameterType.String, true, null) },
                Responses = new[] { new ApiParameter("Text", ApiParameterType.String, false, null) },
            },
            new Describer());
        Guid account = api.Host.System.Account();

        Answer answer = await api.Get($"accounts({account})/Microsoft.Dynamics.CRM.test_Describe(Days=@p1,Word='l''an')?@p1=3");

        Assert.Equal($"{account} 3 l'an", answer.Json["Text"]!.ToString());
    }

    private static EntityCollection Parties(EntityReference party) => new(new[] { new Entity("activityparty") { ["partyid"] = party } });

    private sealed class Describer : IPlugin
    {
        public void Execute(IServiceProvider serviceProvider)
        {
            var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
            var target = (EntityReference)context.InputParameters["Target"];
            context.OutputParameters["Text"] = $"{target.Id} {context.InputParameters["Days"]} {context.InputParameters["Word"]}";
        }
    }
}
