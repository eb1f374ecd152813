using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Query;

public sealed class ComparisonTests : IDisposable
{
    private readonly TestStore desk = new();

    public ComparisonTests()
    {
        desk.Create("account", ("name", "Alpha"), ("creditlimit", new Money(100m)), ("numberofemployees", 10), ("paymenttermscode", new OptionSetValue(1)));
        desk.Create("account", ("name", "Bêta"), ("creditlimit", new Money(200.5m)), ("numberofemployees", 20), ("paymenttermscode", new OptionSetValue(3)));
        desk.Create("account", ("name", "Gamma"));
    }

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("name", "eq", "alpha", "Alpha")]
    [InlineData("name", "eq", "BETA", "Bêta")]
    [InlineData("name", "ne", "alpha", "Bêta,Gamma")]
    [InlineData("creditlimit", "eq", "200.50", "Bêta")]
    [InlineData("creditlimit", "eq", "200.50001", "")]
    [InlineData("creditlimit", "gt", "100", "Bêta")]
    [InlineData("creditlimit", "gt", "99.99999", "Alpha,Bêta")]
    [InlineData("creditlimit", "ge", "100.00001", "Bêta")]
    [InlineData("creditlimit", "lt", "100.00001", "Alpha")]
    [InlineData("creditlimit", "le", "100", "Alpha")]
    [InlineData("numberofemployees", "ge", "20", "Bêta")]
    [InlineData("paymenttermscode", "eq", "3", "Bêta")]
    [InlineData("paymenttermscode", "ne", "3", "Alpha")]
    [InlineData("creditonhold", "eq", "0", "Alpha,Bêta,Gamma")]
    [InlineData("creditonhold", "eq", "true", "")]
    public void OneValue_IsCompared(string column, string operation, string value, string expected) =>
        Assert.Equal(expected, Names($"<condition attribute='{column}' operator='{operation}' value='{value}'/>"));

    [Theory]
    [InlineData("creditlimit", "null", "Gamma")]
    [InlineData("creditlimit", "not-null", "Alpha,Bêta")]
    public void MissingValues_AreFound(string column, string operation, string expected) =>
        Assert.Equal(expected, Names($"<condition attribute='{column}' operator='{operation}'/>"));

    [Theory]
    [InlineData("in", "Alpha,Bêta")]
    [InlineData("not-in", "")]
    [InlineData("between", "Alpha,Bêta")]
    [InlineData("not-between", "")]
    public void TwoValues_AreCompared(string operation, string expected) =>
        Assert.Equal(expected, Names($"<condition attribute='numberofemployees' operator='{operation}'><value>10</value><value>20</value></condition>"));

    [Fact]
    public void ListWithoutValues_FindsNothing()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.Conditions.Add(new ConditionExpression("name", ConditionOperator.In, Array.Empty<object>()));

        Assert.Equal(string.Empty, desk.Ask(query, "name"));
    }

    [Fact]
    public void TwoColumnsOfOneRow_AreCompared()
    {
        desk.Create("account", ("name", "Delta"), ("creditlimit", new Money(5m)), ("revenue", new Money(5m)));

        Assert.Equal("Delta", Names("<condition attribute='creditlimit' operator='eq' valueof='revenue'/>"));
    }

    [Theory]
    [InlineData("al%", "Alpha")]
    [InlineData("%A", "Alpha,Bêta,Gamma")]
    [InlineData("%ET%", "Bêta")]
    [InlineData("_eta", "Bêta")]
    [InlineData("[ag]%", "Alpha,Gamma")]
    [InlineData("[^a]%", "Bêta,Gamma")]
    [InlineData("alpha", "Alpha")]
    [InlineData("lph", "")]
    public void Pattern_IsComparedWithoutCaseAndAccents(string pattern, string expected) =>
        Assert.Equal(expected, Names($"<condition attribute='name' operator='like' value='{pattern}'/>"));

    [Theory]
    [InlineData("begins-with", "be", "Bêta")]
    [InlineData("not-begin-with", "be", "Alpha,Gamma")]
    [InlineData("ends-with", "MA", "Gamma")]
    [InlineData("not-end-with", "MA", "Alpha,Bêta")]
    [InlineData("not-like", "al%", "Bêta,Gamma")]
    public void PartsOfTexts_AreCompared(string operation, string value, string expected) =>
        Assert.Equal(expected, Names($"<condition attribute='name' operator='{operation}' value='{value}'/>"));

    [Fact]
    public void NestedFilters_AreJoinedByAndAndOr() => Assert.Equal("Alpha,Gamma", Names(
        "<filter type='or'><condition attribute='name' operator='eq' value='gamma'/>"
        + "<filter><condition attribute='numberofemployees' operator='eq' value='10'/><condition attribute='creditlimit' operator='eq' value='100'/></filter></filter>"));

    [Fact]
    public void CurrentUser_IsCompared()
    {
        Assert.Equal("Alpha,Bêta,Gamma", Names("<condition attribute='ownerid' operator='eq-userid'/>"));
        Assert.Equal(string.Empty, Names("<condition attribute='ownerid' operator='ne-userid'/>"));
        Assert.Equal("Alpha,Bêta,Gamma", Names("<condition attribute='owningbusinessunit' operator='eq-businessid'/>"));
    }

    [Fact]
    public void TeamsOfTheCurrentUser_AreCompared()
    {
        var team = desk.Create("team", ("name", "Collectors"), ("businessunitid", desk.BusinessUnit));
        desk.Create("teammembership", ("teamid", team.Id), ("systemuserid", desk.User));
        desk.Create("account", ("name", "Delta"), ("ownerid", team));

        Assert.Equal("Delta", Names("<condition attribute='ownerid' operator='eq-userteams'/>"));
        Assert.Equal("Alpha,Bêta,Delta,Gamma", Names("<condition attribute='ownerid' operator='eq-useroruserteams'/>"));
    }

    [Theory]
    [InlineData("numberofemployees", "many")]
    [InlineData("ownerid", "me")]
    [InlineData("createdon", "tomorrow morning")]
    public void ValueThatCannotBeCompared_IsRefused(string column, string value) => Assert.Equal(
        ErrorCodes.QueryBuilderInvalidAttributeValue,
        TestStore.FaultOf(() => Names($"<condition attribute='{column}' operator='eq' value='{value}'/>")));

    private string Names(string condition) => desk.Fetch(
        $"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter>{condition}</filter></entity></fetch>", "name");
}
