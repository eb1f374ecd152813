using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.WebApi;

public sealed class ApplyTests
{
    [Theory]
    [InlineData("aggregate($count as n)", "n:4")]
    [InlineData("aggregate(creditlimit with sum as s,creditlimit with average as a,creditlimit with min as lo,creditlimit with max as hi)", "s:600,a:200,lo:100,hi:300")]
    [InlineData("aggregate(address1_city with countdistinct as towns)", "towns:2")]
    [InlineData("filter(name ne 'Morel')/aggregate(creditlimit with sum as s,address1_city with countdistinct as towns)", "s:300,towns:1")]
    [InlineData("filter(name eq 'Nobody')/aggregate($count as n,creditlimit with sum as s)", "n:0,s:")]
    [InlineData("groupby((address1_city))", "address1_city: address1_city:Lille address1_city:Lyon")]
    [InlineData("groupby((address1_city),aggregate($count as n,creditlimit with max as hi))", "address1_city:,n:1,hi: address1_city:Lille,n:1,hi:300 address1_city:Lyon,n:2,hi:200")]
    [InlineData("filter(address1_city ne null)/filter(creditlimit gt 100)/groupby((address1_city,creditonhold),aggregate(name with countdistinct as names))", "address1_city:Lille,creditonhold:false,names:1 address1_city:Lyon,creditonhold:true,names:1")]
    public async Task Apply_GroupsAndComputes(string apply, string expected)
    {
        using var api = Ledger();

        Answer answer = await api.Get("accounts?$apply=" + Uri.EscapeDataString(apply));

        Assert.True(answer.Status == 200, answer.Body);
        var rows = answer.Json["value"]!.AsArray().Select(row => string.Join(",", row!.AsObject().Select(value => $"{value.Key}:{Number(value.Value?.ToString())}")));
        Assert.Equal(expected, string.Join(" ", rows.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Apply_BelowARow_SeesItsRowsAlone()
    {
        using var api = WebApiHost.Bare();
        Guid account = api.Host.System.Account("Durand");
        api.Host.System.Contact("Besson", account);
        api.Host.System.Contact("Roux");

        Answer answer = await api.Get($"accounts({account})/contact_customer_accounts?$apply=groupby((_parentcustomerid_value),aggregate($count as n))", "Prefer: odata.include-annotations=\"*\"");

        var row = Assert.Single(answer.Json["value"]!.AsArray())!;
        Assert.Equal((account.ToString(), 1), (row["_parentcustomerid_value"]!.ToString(), row["n"]!.GetValue<int>()));
        Assert.Equal("Durand", row["_parentcustomerid_value@OData.Community.Display.V1.FormattedValue"]!.ToString());
    }

    [Theory]
    [InlineData("$apply=groupby((primarycontactid/lastname))", 501, "primarycontactid")]
    [InlineData("$apply=topcount(3,creditlimit)", 501, "topcount")]
    [InlineData("$apply=filter(name eq 'a')", 501, "filter")]
    [InlineData("$apply=groupby((name))/filter(name eq 'a')", 501, "filter")]
    [InlineData("$apply=aggregate(creditlimit with median as m)", 501, "median")]
    [InlineData("$apply=aggregate($count as n)&$orderby=n", 501, "$orderby")]
    [InlineData("$apply=aggregate($count as n)&$top=1", 501, "$top")]
    [InlineData("$apply=aggregate(nome with sum as n)", 400, "nome")]
    [InlineData("$apply=aggregate(name with sum as n)", 400, "name")]
    [InlineData("$apply=aggregate($count as n,creditlimit with sum as n)", 400, "'n'")]
    [InlineData("$apply=aggregate($count)", 400, "position")]
    public async Task Apply_ThatCannotBeMeant_IsRefusedByName(string query, int status, string named)
    {
        using var api = WebApiHost.Bare();

        Answer refused = await api.Get("accounts?" + query);

        Assert.Equal(status, refused.Status);
        Assert.Contains(named, refused.ErrorMessage, StringComparison.Ordinal);
    }

    private static string? Number(string? text) => decimal.TryParse(text, out var number) ? number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : text;

    private static WebApiHost Ledger()
    {
        var api = WebApiHost.Bare();
        Add("Durand", 100m, "Lyon", false);
        Add("Leroy", 200m, "Lyon", true);
        Add("Morel", 300m, "Lille", false);
        Add("Petit", null, null, false);
        return api;

        void Add(string name, decimal? limit, string? town, bool held) => api.Host.System.Create(new Entity("account")
        {
            ["name"] = name,
            ["creditlimit"] = limit is { } amount ? new Money(amount) : null,
            ["address1_city"] = town,
            ["creditonhold"] = held,
        });
    }
}
