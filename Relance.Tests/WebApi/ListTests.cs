using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.WebApi;

public sealed class ListTests
{
    [Theory]
    [InlineData("name eq 'Durand'", "Durand")]
    [InlineData("name ne 'Durand'", "L'Oréal,Morel,Petit")]
    [InlineData("name eq 'L''Oréal'", "L'Oréal")]
    [InlineData("contains(name,'re')", "L'Oréal,Morel")]
    [InlineData("not contains(name,'re')", "Durand,Petit")]
    [InlineData("startswith(name,'P') or endswith(name,'and')", "Durand,Petit")]
    [InlineData("not (startswith(name,'P') or endswith(name,'and'))", "L'Oréal,Morel")]
    [InlineData("name in ('Morel','Petit')", "Morel,Petit")]
    [InlineData("not (name in ('Morel','Petit'))", "Durand,L'Oréal")]
    [InlineData("creditlimit gt 100 and creditlimit le 300", "L'Oréal,Morel")]
    [InlineData("creditlimit ge 100 and creditlimit lt 300", "Durand,L'Oréal")]
    [InlineData("statecode eq 0 and creditonhold eq true", "Durand")]
    [InlineData("telephone1 eq null", "L'Oréal,Morel,Petit")]
    [InlineData("telephone1 ne null", "Durand")]
    [InlineData("createdon ge 2026-11-23 and createdon lt 2026-11-24", "Durand,L'Oréal,Morel,Petit")]
    [InlineData("createdon gt 2026-11-23T08:00:00Z", "")]
    [InlineData("primarycontactid/lastname eq 'Besson'", "Durand")]
    [InlineData("Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", "Durand,L'Oréal,Morel,Petit")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['Morel','Petit'])", "Morel,Petit")]
    public async Task Filter_FindsItsRows(string filter, string names)
    {
        using var api = Ledger();

        var found = await api.List($"accounts?$select=name&$orderby=name&$filter={Uri.EscapeDataString(filter)}", "name");

        Assert.Equal(names, string.Join(",", found));
    }

    [Theory]
    [InlineData("length(name) gt 3", 501, "length")]
    [InlineData("name eq telephone1", 501, "telephone1")]
    [InlineData("creditlimit add 1 eq 2", 501, "add")]
    [InlineData("contact_customer_accounts/any(c:name eq 'a')", 501, "'name'")]
    [InlineData("contact_customer_accounts/any(c:Microsoft.Dynamics.CRM.Today(PropertyName='createdon'))", 501, "Today")]
    [InlineData("contact_customer_accounts/$count gt 2", 501, "$count")]
    [InlineData("contact_customer_accounts/all()", 400, "position")]
    [InlineData("contact_customer_accounts/any(c:c/nome eq 'a')", 400, "nome")]
    [InlineData("name eq 12", 400, "name")]
    [InlineData("name eq", 400, "position")]
    [InlineData("(name eq 'a'", 400, "position")]
    [InlineData("statecode eq 'a'", 400, "statecode")]
    public async Task Filter_ThatCannotBeMeant_IsRefusedByName(string filter, int status, string named)
    {
        using var api = WebApiHost.Bare();

        Answer refused = await api.Get("accounts?$filter=" + Uri.EscapeDataString(filter));

        Assert.Equal(status, refused.Status);
        Assert.Contains(named, refused.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_OnADay_ComparesCalendarDays()
    {
        using var api = WebApiHost.Bare();
        api.Host.System.Create(new Entity("relance_promise") { ["relance_promisedon"] = new DateTime(2026, 12, 1) });

        Assert.Single(await api.List("relance_promises?$select=relance_promisedon&$filter=relance_promisedon eq 2026-12-01", "relance_promisedon"), "2026-12-01");
        Assert.Empty(await api.List("relance_promises?$filter=relance_promisedon gt 2026-12-01", "relance_promisedon"));
        Assert.Equal(400, (await api.Get("relance_promises?$filter=relance_promisedon eq 2026-12-01T00:00:00Z")).Status);
    }

    [Fact]
    public async Task Pages_FollowEachOtherWithoutLossAndKeepTheirSize()
    {
        using var api = Ledger();
        var names = new List<string>();
        var sizes = new List<int>();
        string? next = "accounts?$select=name&$orderby=name%20desc&$count=true";
        for (string[] headers = { "Prefer: odata.maxpagesize=3" }; next is not null; headers = Array.Empty<string>())
        {
            Answer page = await api.Get(next, headers);
            Assert.Equal(4, (int)page.Json["@odata.count"]!);
            sizes.Add(page.Json["value"]!.AsArray().Count);
            names.AddRange(page.Json["value"]!.AsArray().Select(row => row!["name"]!.ToString()));
            next = page.Json["@odata.nextLink"]?.ToString();
        }

        Assert.Equal(new[] { 3, 1 }, sizes);
        Assert.Equal(new[] { "Petit", "Morel", "L'Oréal", "Durand" }, names);
    }

    [Fact]
    public async Task Top_GivesTheFirstRowsAndGoesWithNoPage()
    {
        using var api = Ledger();

        Assert.Equal(new[] { "Durand", "L'Oréal" }, await api.List("accounts?$select=name&$orderby=name&$top=2", "name"));
        Assert.Equal(400, (await api.Get("accounts?$top=2", "Prefer: odata.maxpagesize=1")).Status);
    }

    [Fact]
    public async Task Count_OfATable_IsPlainText()
    {
        using var api = Ledger();

        Assert.Equal("4", (await api.Get("accounts/$count")).Body);
        Assert.Equal("1", (await api.Get("accounts/$count?$filter=name%20eq%20'Morel'")).Body);
    }

    [Fact]
    public async Task Expand_OfALookup_GivesTheRowOrNull()
    {
        using var api = Ledger();

        var rows = (await api.Get("accounts?$select=name&$orderby=name&$expand=primarycontactid($select=lastname)")).Json["value"]!.AsArray();

        Assert.Equal("Besson", rows[0]!["primarycontactid"]!["lastname"]!.ToString());
        Assert.Null(rows[1]!["primarycontactid"]);
        Assert.True(rows[1]!.AsObject().ContainsKey("primarycontactid"));
    }

    [Fact]
    public async Task Expand_OfACollection_TakesItsOwnOptions()
    {
        using var api = WebApiHost.Bare();
        Guid account = api.Host.System.Account();
        foreach (string name in new[] { "Besson", "Morel", "Petit" })
        {
            api.Host.System.Contact(name, account);
        }

        Answer read = await api.Get($"accounts({account})?$select=name&$expand=contact_customer_accounts($select=lastname;$filter=lastname ne 'Morel';$orderby=lastname desc;$top=1)");

        Assert.Equal("Petit", Assert.Single(read.Json["contact_customer_accounts"]!.AsArray())!["lastname"]!.ToString());
    }

    [Theory]
    [InlineData("primarycontactid($filter=lastname eq 'a')", "$filter")]
    [InlineData("primarycontactid/owninguser", "more than one step")]
    public async Task Expand_ThatCannotBeMeant_IsRefusedByName(string expand, string named)
    {
        using var api = WebApiHost.Bare();

        Answer refused = await api.Get("accounts?$expand=" + expand);

        Assert.Equal(501, refused.Status);
        Assert.Contains(named, refused.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchXml_GivesItsRowsPageByPage()
    {
        using var api = Ledger();
        const string Fetch = "<fetch count='3' page='1'><entity name='account'><attribute name='name'/><order attribute='name'/>"
            + "<link-entity name='contact' from='contactid' to='primarycontactid' link-type='outer' alias='c'><attribute name='lastname'/></link-entity></entity></fetch>";

        Answer page = await api.Get("accounts?fetchXml=" + Uri.EscapeDataString(Fetch));

        Assert.Equal(3, page.Json["value"]!.AsArray().Count);
        Assert.Equal("Besson", page.Json["value"]![0]!["c.lastname"]!.ToString());
        Assert.Contains("pagenumber=\"2\"", page.Json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]!.ToString(), StringComparison.Ordinal);
    }

    private static WebApiHost Ledger()
    {
        var api = WebApiHost.Bare();
        Guid besson = api.Host.System.Contact("Besson");
        foreach (var (name, limit, hold, phone) in new[] { ("Durand", 100m, true, "01 02"), ("Morel", 300m, false, null), ("Petit", 400m, false, null), ("L'Oréal", 200m, false, (string?)null) })
        {
            api.Host.System.Create(new Entity("account")
            {
                ["name"] = name,
                ["creditlimit"] = new Money(limit),
                ["creditonhold"] = hold,
                ["telephone1"] = phone,
                ["primarycontactid"] = hold ? new EntityReference("contact", besson) : null,
            });
        }

        return api;
    }
}
