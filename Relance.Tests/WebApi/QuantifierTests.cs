using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.WebApi;

public sealed class QuantifierTests
{
    [Theory]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Besson')", "Durand")]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Nobody')", "")]
    [InlineData("contact_customer_accounts/any()", "Durand,Morel")]
    [InlineData("not contact_customer_accounts/any()", "Petit")]
    [InlineData("contact_customer_accounts/all(c:contains(c/emailaddress1,'@'))", "Durand,Petit")]
    [InlineData("not contact_customer_accounts/all(x:x/emailaddress1 ne null)", "Morel")]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Roux' and c/emailaddress1 eq null) or name eq 'Petit'", "Morel,Petit")]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Besson' or (c/parentcustomerid_account/name eq 'Morel' and c/lastname eq 'Roux'))", "Durand,Morel")]
    [InlineData("name ne 'Durand' and contact_customer_accounts/any(c:c/emailaddress1 ne null)", "Morel")]
    public async Task AnyAndAll_LookAtTheRowsAtTheOtherEnd(string filter, string names)
    {
        using var api = WebApiHost.Bare();
        var (durand, morel) = (api.Host.System.Account("Durand"), api.Host.System.Account("Morel"));
        api.Host.System.Account("Petit");
        api.Host.System.Contact("Besson", durand, "a@durand.example");
        api.Host.System.Contact("Leroy", durand, "b@durand.example");
        api.Host.System.Contact("Roux", morel);
        api.Host.System.Contact("Blanc", morel, "c@morel.example");

        // A row without value satisfies neither contains nor its opposite: only one that has another value counts against "all".
        api.Host.System.Contact("Noir", morel, "nothing");

        Assert.Equal(names, string.Join(",", await api.List($"accounts?$select=name&$orderby=name&$filter={Uri.EscapeDataString(filter)}", "name")));
    }

    [Fact]
    public async Task Any_OverRowsTheCallerMayNotRead_IsRefused()
    {
        using var api = WebApiHost.Bare();
        var nobody = api.Host.CreateUser("No Body", new[] { "Relance - Sales" });

        Answer refused = await api.Get("businessunits?$filter=business_unit_relance_runbatch/any()", $"MSCRMCallerID: {nobody}");

        Assert.Equal(403, refused.Status);
    }

    [Fact]
    public async Task Count_TakesTheSameFilters()
    {
        using var api = WebApiHost.Bare();
        api.Host.System.Contact("Besson", api.Host.System.Account("Durand"));
        api.Host.System.Create(new Entity("account") { ["name"] = "Petit" });

        Assert.Equal("1", (await api.Get("accounts/$count?$filter=contact_customer_accounts/any()")).Body);
    }

    [Fact]
    public async Task Expand_InsideAnExpand_GoesOnWithItsOwnOptions()
    {
        using var api = WebApiHost.Bare();
        Guid account = api.Host.System.Account("Durand");
        Guid first = api.Host.System.Contact("Besson", account);
        api.Host.System.Contact("Leroy", account);
        api.Host.System.Update(new Entity("account", account) { ["primarycontactid"] = new EntityReference("contact", first) });

        Answer read = await api.Get(
            $"accounts({account})?$select=name&$expand=contact_customer_accounts($select=lastname;$orderby=lastname desc;$expand=parentcustomerid_account($select=name;$expand=primarycontactid($select=lastname))),"
            + "primarycontactid($select=lastname;$expand=parentcustomerid_account($select=name;$expand=contact_customer_accounts($select=lastname;$filter=lastname ne 'Besson';$top=1)))");

        var contacts = read.Json["contact_customer_accounts"]!.AsArray();
        Assert.Equal("Leroy", contacts[0]!["lastname"]!.ToString());
        Assert.All(contacts, contact => Assert.Equal("Besson", contact!["parentcustomerid_account"]!["primarycontactid"]!["lastname"]!.ToString()));
        Assert.Equal("Leroy", Assert.Single(read.Json["primarycontactid"]!["parentcustomerid_account"]!["contact_customer_accounts"]!.AsArray())!["lastname"]!.ToString());
    }
}
