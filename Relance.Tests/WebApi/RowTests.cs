using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.WebApi;

public sealed class RowTests
{
    [Fact]
    public async Task Post_OfARow_AnswersItsAddress()
    {
        using var api = WebApiHost.Bare();

        Answer created = await api.Send("POST", "accounts", """{"name":"Ets Durand","creditlimit":1500.5,"creditonhold":true}""");

        Assert.Equal(204, created.Status);
        Assert.Equal($"{api.Server.Root}accounts({created.EntityId})", created.Header("OData-EntityId"));
        Assert.Equal("Ets Durand", api.Host.System.Value<string>("account", created.EntityId, "name"));
        Assert.Equal(1500.5m, api.Host.System.Value<Money>("account", created.EntityId, "creditlimit").Value);
    }

    [Fact]
    public async Task Post_ThatAsksForTheRow_AnswersItsSelectedColumns()
    {
        using var api = WebApiHost.Bare();

        Answer created = await api.Send("POST", "accounts?$select=name,statecode", """{"name":"Ets Durand"}""", "Prefer: return=representation");

        Assert.Equal(201, created.Status);
        Assert.Equal("Ets Durand", created.Json["name"]!.ToString());
        Assert.Equal(0, (int)created.Json["statecode"]!);
        Assert.StartsWith("W/\"", created.Json["@odata.etag"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(created.EntityId.ToString(), created.Json["accountid"]!.ToString());
        Assert.Null(created.Json["telephone1"]);
    }

    [Fact]
    public async Task Post_WithRowsInside_CreatesThemAll()
    {
        using var api = WebApiHost.Bare();

        Answer created = await api.Send("POST", "accounts", """
            {"name":"Ets Durand","primarycontactid":{"lastname":"Besson"},"contact_customer_accounts":[{"lastname":"Morel"},{"lastname":"Petit"}]}
            """);

        Assert.Equal(204, created.Status);
        Assert.Equal("Besson", api.Host.System.Value<EntityReference>("account", created.EntityId, "primarycontactid").Name);
        Assert.Equal(2, api.Host.System.Count("contact", "parentcustomerid", created.EntityId));
    }

    [Fact]
    public async Task Lookup_BoundByAddress_IsReadAsIdWithItsTable()
    {
        using var api = WebApiHost.Bare();
        Guid account = api.Host.System.Account();

        Answer created = await api.Send("POST", "contacts", $$"""{"lastname":"Besson","parentcustomerid_account@odata.bind":"/accounts({{account}})"}""");
        Answer read = await api.Get($"contacts({created.EntityId})?$select=_parentcustomerid_value", "Prefer: odata.include-annotations=\"*\"");

        Assert.Equal(account.ToString(), read.Json["_parentcustomerid_value"]!.ToString());
        Assert.Equal("Ets Durand", read.Json["_parentcustomerid_value@OData.Community.Display.V1.FormattedValue"]!.ToString());
        Assert.Equal("account", read.Json["_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!.ToString());
        Assert.Equal("parentcustomerid_account", read.Json["_parentcustomerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"]!.ToString());
    }

    [Fact]
    public async Task Lookup_WrittenAsValue_IsRefusedWithTheWayToWriteIt()
    {
        using var api = WebApiHost.Bare();

        Answer refused = await api.Send("POST", "contacts", $$"""{"_parentcustomerid_value":"{{Guid.NewGuid()}}"}""");

        Assert.Equal(400, refused.Status);
        Assert.Contains("@odata.bind", refused.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfARowThatIsNotThere_IsNotFound()
    {
        using var api = WebApiHost.Bare();

        Answer missing = await api.Get($"accounts({Guid.NewGuid()})");

        Assert.Equal(404, missing.Status);
        Assert.Equal("0x80040217", missing.ErrorCode);
    }

    [Fact]
    public async Task Get_WithTheCurrentVersion_AnswersNothing()
    {
        using var api = WebApiHost.Bare();
        Guid id = api.Host.System.Account();
        string etag = (await api.Get($"accounts({id})?$select=name")).Json["@odata.etag"]!.ToString();

        Assert.Equal(304, (await api.Get($"accounts({id})?$select=name", "If-None-Match: " + etag)).Status);
    }

    [Fact]
    public async Task Patch_OfARowThatIsNotThere_CreatesItUnlessItMustExist()
    {
        using var api = WebApiHost.Bare();
        var id = Guid.NewGuid();

        Assert.Equal(404, (await api.Send("PATCH", $"accounts({id})", """{"name":"a"}""", "If-Match: *")).Status);
        Answer created = await api.Send("PATCH", $"accounts({id})", """{"name":"a"}""");

        Assert.Equal(204, created.Status);
        Assert.Equal(id, created.EntityId);
        Assert.Equal(412, (await api.Send("PATCH", $"accounts({id})", """{"name":"b"}""", "If-None-Match: *")).Status);
        Assert.Equal("a", api.Host.System.Value<string>("account", id, "name"));
    }

    [Fact]
    public async Task Patch_WithAnOldVersion_ChangesNothing()
    {
        using var api = WebApiHost.Bare();
        Guid id = api.Host.System.Account("a");
        string etag = (await api.Get($"accounts({id})?$select=name")).Json["@odata.etag"]!.ToString();

        Assert.Equal(204, (await api.Send("PATCH", $"accounts({id})", """{"name":"b"}""", "If-Match: " + etag)).Status);
        Answer refused = await api.Send("PATCH", $"accounts({id})", """{"name":"c"}""", "If-Match: " + etag);

        Assert.Equal(412, refused.Status);
        Assert.Equal("0x80060882", refused.ErrorCode);
        Assert.Equal("b", api.Host.System.Value<string>("account", id, "name"));
    }

    [Fact]
    public async Task Patch_ByAlternateKey_CreatesThenUpdatesTheSameRow()
    {
        using var api = WebApiHost.Bare();
        const string Address = "invoices(relance_externalid='INV-1')";

        Answer created = await api.Send("PATCH", Address, """{"name":"first"}""");
        Answer updated = await api.Send("PATCH", Address, """{"name":"second"}""");

        Assert.True(created.Status == 204, created.Body);
        Assert.Equal(created.EntityId, updated.EntityId);
        Assert.Equal("second", (await api.Get(Address + "?$select=name")).Json["name"]!.ToString());
    }

    [Fact]
    public async Task SingleProperty_IsPutReadAndCleared()
    {
        using var api = WebApiHost.Bare();
        Guid id = api.Host.System.Account("a");

        Assert.Equal(204, (await api.Send("PUT", $"accounts({id})/name", """{"value":"Z"}""")).Status);
        Assert.Equal("Z", (await api.Get($"accounts({id})/name")).Json["value"]!.ToString());
        Assert.Equal("Z", (await api.Get($"accounts({id})/name/$value")).Body);
        Assert.Equal(204, (await api.Send("DELETE", $"accounts({id})/name")).Status);
        Assert.Null(api.Host.System.Value<string>("account", id, "name"));
    }

    [Fact]
    public async Task Delete_RemovesTheRowOnce()
    {
        using var api = WebApiHost.Bare();
        Guid id = api.Host.System.Account();

        Assert.Equal(204, (await api.Send("DELETE", $"accounts({id})")).Status);
        Assert.Equal(404, (await api.Send("DELETE", $"accounts({id})")).Status);
    }

    [Fact]
    public async Task Rows_AreTiedAndUntiedByReference()
    {
        using var api = WebApiHost.Bare();
        Guid account = api.Host.System.Account();
        Guid contact = api.Host.System.Contact("Besson");

        Assert.Equal(204, (await api.Send("POST", $"accounts({account})/contact_customer_accounts/$ref", $$"""{"@odata.id":"{{api.Server.Root}}contacts({{contact}})"}""")).Status);
        Assert.Equal("1", (await api.Get($"accounts({account})/contact_customer_accounts/$count")).Body);
        Assert.Equal(204, (await api.Send("PUT", $"accounts({account})/primarycontactid/$ref", $$"""{"@odata.id":"{{api.Server.Root}}contacts({{contact}})"}""")).Status);
        Assert.Equal("Besson", (await api.Get($"accounts({account})/primarycontactid?$select=lastname")).Json["lastname"]!.ToString());
        Assert.Equal(204, (await api.Send("DELETE", $"accounts({account})/contact_customer_accounts({contact})/$ref")).Status);
        Assert.Equal("0", (await api.Get($"accounts({account})/contact_customer_accounts/$count")).Body);
    }

    [Fact]
    public async Task Caller_NamedByHeader_HasItsOwnRights()
    {
        using var api = WebApiHost.Bare();
        Guid nobody = api.Host.CreateUser("Nora Nobody", Array.Empty<string>());

        Answer refused = await api.Send("POST", "accounts", """{"name":"a"}""", $"MSCRMCallerID: {nobody}");

        Assert.Equal(403, refused.Status);
        Assert.Equal("0x80040220", refused.ErrorCode);
        Assert.Equal(0, api.Host.System.Count("account"));
    }

    [Theory]
    [InlineData("POST", "accounts", "{\"nome\":\"a\"}", 400, "nome")]
    [InlineData("POST", "accounts", "{\"name\":12}", 400, "name")]
    [InlineData("POST", "accounts", "{", 400, "JSON")]
    [InlineData("POST", "acounts", "{}", 404, "acounts")]
    [InlineData("PUT", "accounts", "{}", 405, "PUT")]
    [InlineData("GET", "accounts?$search=Durand", null, 501, "$search")]
    [InlineData("GET", "accounts?$skip=3", null, 501, "$skip")]
    [InlineData("GET", "accounts?$compute=name as n", null, 501, "$compute")]
    [InlineData("GET", "accounts?$selct=name", null, 400, "$selct")]
    [InlineData("GET", "accounts?$select=nome", null, 400, "nome")]
    public async Task Mistake_IsRefusedByName(string method, string path, string? body, int status, string named)
    {
        using var api = WebApiHost.Bare();

        Answer refused = await api.Send(method, path, body);

        Assert.Equal(status, refused.Status);
        Assert.Contains(named, refused.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MSCRM.BypassCustomPluginExecution: true")]
    [InlineData("Prefer: respond-async")]
    public async Task Header_ThatWouldChangeWhatHappens_IsRefused(string header)
    {
        using var api = WebApiHost.Bare();

        Assert.Equal(501, (await api.Send("POST", "accounts", """{"name":"a"}""", header)).Status);
        Assert.Equal(0, api.Host.System.Count("account"));
    }
}
