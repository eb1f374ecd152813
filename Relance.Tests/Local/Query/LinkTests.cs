using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Query;

public sealed class LinkTests : IDisposable
{
    private readonly TestStore desk = new();

    public LinkTests()
    {
        var alpha = desk.Account("Alpha");
        desk.Account("Beta");
        desk.Invoice(alpha, ("name", "F1"), ("totalamount", new Money(10m)));
        desk.Invoice(alpha, ("name", "F2"), ("totalamount", new Money(20m)));
    }

    public void Dispose() => desk.Dispose();

    [Fact]
    public void InnerJoin_RepeatsTheRowForEachJoinedOne()
    {
        var query = Accounts(JoinOperator.Inner);

        Assert.Equal("Alpha,Alpha", desk.Ask(query, "name"));
        Assert.Equal("F1,F2", desk.Ask(query, "i.name"));
    }

    [Fact]
    public void OuterJoin_KeepsRowsWithoutJoinedOnes()
    {
        var query = Accounts(JoinOperator.LeftOuter);

        Assert.Equal("Alpha,Alpha,Beta", desk.Ask(query, "name"));
        Assert.Equal("F1,F2,-", desk.Ask(query, "i.name"));
    }

    [Fact]
    public void ConditionOnAnOuterJoin_LeavesOutJoinedRowsOnly()
    {
        var query = Accounts(JoinOperator.LeftOuter);
        query.LinkEntities[0].LinkCriteria.AddCondition(new ConditionExpression("totalamount", ConditionOperator.GreaterThan, 15m));

        Assert.Equal("Alpha,Beta", desk.Ask(query, "name"));
        Assert.Equal("F2,-", desk.Ask(query, "i.name"));
    }

    [Fact]
    public void ConditionOnTheAliasOfAnOuterJoin_FindsRowsWithoutJoinedOnes()
    {
        var query = Accounts(JoinOperator.LeftOuter);
        query.Criteria.AddCondition(new ConditionExpression("i", "invoiceid", ConditionOperator.Null));

        Assert.Equal("Beta", desk.Ask(query, "name"));
    }

    [Theory]
    [InlineData(JoinOperator.Exists, "Alpha")]
    [InlineData(JoinOperator.In, "Alpha")]
    [InlineData(JoinOperator.Any, "Alpha")]
    [InlineData(JoinOperator.NotAny, "Beta")]
    public void ExistenceOfARow_DoesNotRepeatTheOther(JoinOperator join, string expected) =>
        Assert.Equal(expected, desk.Ask(Accounts(join), "name"));

    [Fact]
    public void JoinOperatorThatIsNotSupported_IsRefusedByName()
    {
        var fault = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(
            () => desk.Ask(Accounts(JoinOperator.MatchFirstRowUsingCrossApply), "name"));

        Assert.Equal(ErrorCodes.QueryBuilderInvalidJoinOperator, fault.Detail.ErrorCode);
        Assert.Contains("MatchFirstRowUsingCrossApply", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExistenceInsideAnOrFilter_IsOneOfTheWays() => Assert.Equal("Alpha,Beta", desk.Fetch(
        "<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter type='or'><condition attribute='name' operator='eq' value='beta'/>"
        + "<link-entity name='invoice' from='customerid' to='accountid' link-type='any'><filter><condition attribute='name' operator='eq' value='F1'/></filter></link-entity>"
        + "</filter></entity></fetch>",
        "name"));

    [Fact]
    public void JoinWithoutAlias_IsCalledAfterItsTableWithANumber()
    {
        var query = Accounts(JoinOperator.Inner);
        query.LinkEntities[0].EntityAlias = null;

        Assert.Equal("F1,F2", desk.Ask(query, "invoice1.name"));
    }

    [Fact]
    public void AliasUsedTwice_IsRefused()
    {
        var query = Accounts(JoinOperator.Inner);
        var second = query.AddLink("invoice", "accountid", "customerid");
        second.EntityAlias = "i";

        Assert.Equal(ErrorCodes.QueryBuilderDuplicateAlias, TestStore.FaultOf(() => desk.Ask(query, "name")));
    }

    [Fact]
    public void JoinedValues_SayWhereTheyComeFrom()
    {
        var row = desk.Store.Query(Accounts(JoinOperator.Inner), desk.Read).Entities[0];

        var value = Assert.IsType<AliasedValue>(row["i.totalamount"]);
        Assert.Equal(("invoice", "totalamount", 10m), (value.EntityLogicalName, value.AttributeLogicalName, ((Money)value.Value).Value));
        Assert.Equal("€10.00", row.FormattedValues["i.totalamount"]);
    }

    [Fact]
    public void JoinOfAJoin_ReachesTheThirdTable()
    {
        var query = new QueryExpression("invoice") { ColumnSet = new ColumnSet("name") };
        var account = query.AddLink("account", "customerid", "accountid");
        var owner = account.AddLink("systemuser", "owninguser", "systemuserid");
        owner.EntityAlias = "o";
        owner.Columns = new ColumnSet("fullname");
        query.AddOrder("name", OrderType.Descending);

        Assert.Equal("F2,F1", desk.Ask(query, "name"));
        Assert.Equal("Anne Martin,Anne Martin", desk.Ask(query, "o.fullname"));
    }

    [Fact]
    public void RowsAreOrderedByAJoinedColumn()
    {
        var query = Accounts(JoinOperator.Inner);
        query.Orders.Clear();
        query.LinkEntities[0].Orders.Add(new OrderExpression("totalamount", OrderType.Descending));

        Assert.Equal("F2,F1", desk.Ask(query, "i.name"));
    }

    private static QueryExpression Accounts(JoinOperator join)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        var link = query.AddLink("invoice", "accountid", "customerid", join);
        link.EntityAlias = "i";
        link.Columns = new ColumnSet("name", "totalamount");
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }
}
