using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class ReadTests
{
    [Fact]
    public void Retrieve_ByAlternateKey_FindsTheRow()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Create(new Entity("account") { ["name"] = "a", ["relance_externalid"] = "C-1" });
        var key = new EntityReference("account", "relance_externalid", "C-1");

        var response = (RetrieveResponse)host.System.Execute(new RetrieveRequest { Target = key, ColumnSet = new ColumnSet("name") });

        Assert.Equal(id, response.Entity.Id);
    }

    [Fact]
    public void Retrieve_WithoutColumnSet_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();

        Assert.Contains("ColumnSet", Faults.Of(() => host.System.Retrieve("account", id, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RetrieveMultiple_TakesAllThreeKindsOfQuery()
    {
        using LocalDataverse host = Hosts.Bare();
        host.System.Account("wanted");
        host.System.Account("other");
        var expression = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        expression.Criteria.AddCondition("name", ConditionOperator.Equal, "wanted");
        var byAttribute = new QueryByAttribute("account") { ColumnSet = new ColumnSet("name") };
        byAttribute.AddAttributeValue("name", "wanted");
        var fetch = new FetchExpression("<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' value='wanted'/></filter></entity></fetch>");

        foreach (QueryBase query in new QueryBase[] { expression, byAttribute, fetch })
        {
            Assert.Equal("wanted", Assert.Single(host.System.RetrieveMultiple(query).Entities)["name"]);
        }
    }

    [Theory]
    [InlineData("<fetch><entity name='account'>")]
    [InlineData("<fetch/>")]
    public void RetrieveMultiple_OfFetchThatCannotBeRead_IsRefused(string fetch)
    {
        using LocalDataverse host = Hosts.Bare();

        Faults.Of(() => host.System.RetrieveMultiple(new FetchExpression(fetch)));
    }

    [Fact]
    public void Retrieve_InsideATransaction_SeesWhatWasJustWritten()
    {
        using LocalDataverse host = Hosts.Bare();
        int seen = 0;
        host.After("Create", "account", execution => seen = execution.Service.RetrieveMultiple(new QueryExpression("account")).Entities.Count());

        host.System.Account();

        Assert.Equal(1, seen);
    }
}
