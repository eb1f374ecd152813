using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Query;

/// <summary>What holds for queries as a whole, in whichever form they are written.</summary>
public sealed class QueryFormTests : IDisposable
{
    private readonly TestStore desk = new();

    public QueryFormTests()
    {
        desk.Create("account", ("name", "Alpha"), ("numberofemployees", 1));
        desk.Create("account", ("name", "Beta"), ("numberofemployees", 1));
        desk.Create("account", ("name", "Gamma"), ("numberofemployees", 2));
    }

    public void Dispose() => desk.Dispose();

    [Fact]
    public void ThreeForms_GiveTheSameRows()
    {
        var expression = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        expression.Criteria.AddCondition(new ConditionExpression("numberofemployees", ConditionOperator.Equal, 1));
        expression.AddOrder("name", OrderType.Descending);
        var byAttribute = new QueryByAttribute("account") { ColumnSet = new ColumnSet("name") };
        byAttribute.AddAttributeValue("numberofemployees", 1);
        byAttribute.AddOrder("name", OrderType.Descending);
        const string Fetch = "<fetch><entity name='account'><attribute name='name'/><order attribute='name' descending='true'/><filter><condition attribute='numberofemployees' operator='eq' value='1'/></filter></entity></fetch>";

        Assert.Equal("Beta,Alpha", desk.Ask(expression, "name"));
        Assert.Equal("Beta,Alpha", desk.Fetch(Fetch, "name"));
        Assert.Equal("Beta,Alpha", string.Join(",", desk.Store.Query(byAttribute, desk.Read).Entities.Select(row => row["name"])));
    }

    [Fact]
    public void OnlyColumnsAskedFor_AreRead_AndTheIdAlways()
    {
        var row = desk.Store.Query(new QueryExpression("account") { ColumnSet = new ColumnSet("name"), TopCount = 1 }, desk.Read).Entities[0];

        Assert.Equal(new[] { "accountid", "name" }, row.Attributes.Keys.Order());
        Assert.Equal(row.Id, row["accountid"]);
        Assert.NotNull(row.RowVersion);
    }

    [Fact]
    public void DistinctRows_AreGivenOnceWithoutId()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("numberofemployees"), Distinct = true };
        query.AddOrder("numberofemployees", OrderType.Ascending);

        Assert.Equal("1,2", desk.Ask(query, "numberofemployees"));
        Assert.Equal("1,2", desk.Fetch("<fetch distinct='true'><entity name='account'><attribute name='numberofemployees'/><order attribute='numberofemployees'/></entity></fetch>", "numberofemployees"));
    }

    [Fact]
    public void RenamedColumn_IsReadUnderItsAlias() => Assert.Equal(
        "Alpha", desk.Fetch("<fetch top='1'><entity name='account'><attribute name='name' alias='n'/><order attribute='name'/></entity></fetch>", "n"));

    [Theory]
    [InlineData("<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='parentaccountid' operator='under' value='x'/></filter></entity></fetch>", "under")]
    [InlineData("<fetch utc-offset='60'><entity name='account'/></fetch>", "utc-offset")]
    [InlineData("<fetch><entity name='account'><sum/></entity></fetch>", "sum")]
    [InlineData("<fetch aggregate='true'><entity name='account'><attribute name='createdon' alias='x' groupby='true' dategrouping='fiscal-year'/></entity></fetch>", "fiscal-year")]
    [InlineData("<fetch><entity name='account'><filter overridequickfindrecordlimitenabled='1'/></entity></fetch>", "overridequickfindrecordlimitenabled")]
    [InlineData("<fetch><entity name='accounts'/></fetch>", "accounts")]
    [InlineData("<fetch><entity name='account'><attribute name='nom'/></entity></fetch>", "nom")]
    [InlineData("<fetch><entity name='account'", "XML")]
    public void WhatIsNotSupported_IsRefusedByName(string fetchXml, string name)
    {
        var fault = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => desk.Fetch(fetchXml, "name"));

        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OperatorThatIsNotSupported_IsRefusedByName()
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition(new ConditionExpression("createdon", ConditionOperator.ThisFiscalYear));

        var fault = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => desk.Store.Query(query, desk.Read));
        Assert.Equal(ErrorCodes.QueryBuilderInvalidConditionOperator, fault.Detail.ErrorCode);
        Assert.Contains("ThisFiscalYear", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllActivities_AreQueriedTogether()
    {
        desk.Create("task", ("subject", "a"));
        desk.Create("letter", ("subject", "b"));

        Assert.Equal("task,letter", desk.Fetch("<fetch><entity name='activitypointer'><attribute name='activitytypecode'/><order attribute='subject'/></entity></fetch>", "activitytypecode"));
    }
}
