using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class QueryTests
{
    [Fact]
    public void QueryExpression_New_ReadsNoColumnOfEveryRow()
    {
        var query = new QueryExpression();

        Assert.Null(query.EntityName);
        Assert.False(query.ColumnSet.AllColumns);
        Assert.Empty(query.ColumnSet.Columns);
        Assert.Equal(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.Empty(query.Criteria.Conditions);
        Assert.Empty(query.LinkEntities);
        Assert.Empty(query.Orders);
        Assert.Equal((0, 0), (query.PageInfo.Count, query.PageInfo.PageNumber));
        Assert.Null(query.PageInfo.PagingCookie);
        Assert.False(query.PageInfo.ReturnTotalRecordCount);
        Assert.False(query.Distinct);
        Assert.False(query.NoLock);
        Assert.Null(query.TopCount);
    }

    [Fact]
    public void ColumnSet_OfAllColumns_NamesNone()
    {
        var columns = new ColumnSet(true);

        Assert.True(columns.AllColumns);
        Assert.Empty(columns.Columns);
    }

    [Fact]
    public void AddColumns_SameColumnTwice_KeepsBoth()
    {
        var columns = new ColumnSet();

        columns.AddColumns("x", "x");

        Assert.Equal(["x", "x"], columns.Columns);
    }

    [Fact]
    public void FilterExpression_New_IsAnEmptyAnd()
    {
        var filter = new FilterExpression();

        Assert.Equal(LogicalOperator.And, filter.FilterOperator);
        Assert.Empty(filter.Conditions);
        Assert.Empty(filter.Filters);
        Assert.False(filter.IsQuickFindFilter);
    }

    [Fact]
    public void AddCondition_WithoutValue_HoldsNone()
    {
        var filter = new FilterExpression();

        filter.AddCondition("x", ConditionOperator.Null);

        Assert.Empty(Assert.Single(filter.Conditions).Values);
    }

    [Fact]
    public void AddCondition_OfAJoin_HoldsItsAlias()
    {
        var filter = new FilterExpression(LogicalOperator.Or);

        filter.AddCondition("line", "x", ConditionOperator.Between, 1, 2);

        var condition = Assert.Single(filter.Conditions);
        Assert.Equal("line", condition.EntityName);
        Assert.Equal("x", condition.AttributeName);
        Assert.Equal([1, 2], condition.Values);
    }

    [Fact]
    public void AddFilter_ByOperator_ReturnsTheChild()
    {
        var filter = new FilterExpression();

        var child = filter.AddFilter(LogicalOperator.Or);

        Assert.Same(child, Assert.Single(filter.Filters));
        Assert.Equal(LogicalOperator.Or, child.FilterOperator);
    }

    [Fact]
    public void ConditionExpression_OfSeveralValues_HoldsEach()
    {
        Assert.Equal(["a", "b"], new ConditionExpression("x", ConditionOperator.In, new[] { "a", "b" }).Values);
        Assert.Equal([1, "b"], new ConditionExpression("x", ConditionOperator.In, new object[] { 1, "b" }).Values);
        Assert.Equal([1, 2], new ConditionExpression("x", ConditionOperator.In, new List<int> { 1, 2 }).Values);
        Assert.Equal(2, new ConditionExpression("x", ConditionOperator.In, new[] { Guid.Empty, Guid.Empty }).Values.Count);
    }

    [Fact]
    public void ConditionExpression_OfNull_HoldsOneValue() =>
        Assert.Null(Assert.Single(new ConditionExpression("x", ConditionOperator.Equal, (object?)null).Values));

    [Fact]
    public void AddLink_OfQuery_JoinsFromItsTable()
    {
        var query = new QueryExpression("a");

        var link = query.AddLink("b", "bid", "id");

        Assert.Same(link, Assert.Single(query.LinkEntities));
        Assert.Equal(JoinOperator.Inner, link.JoinOperator);
        Assert.Equal("a", link.LinkFromEntityName);
        Assert.Equal(("b", "bid", "id"), (link.LinkToEntityName, link.LinkFromAttributeName, link.LinkToAttributeName));
        Assert.Null(link.EntityAlias);
        Assert.False(link.Columns.AllColumns);
        Assert.Empty(link.LinkCriteria.Conditions);
    }

    [Fact]
    public void AddLink_OfLink_JoinsFromTheTableReached()
    {
        var link = new QueryExpression("a").AddLink("b", "bid", "id");

        Assert.Equal("b", link.AddLink("c", "cid", "id", JoinOperator.LeftOuter).LinkFromEntityName);
    }

    [Fact]
    public void AddOrder_AddsOneLevel()
    {
        var query = new QueryExpression("a");

        query.AddOrder("x", OrderType.Descending);

        Assert.Equal(OrderType.Descending, Assert.Single(query.Orders).OrderType);
        Assert.Equal(OrderType.Ascending, new OrderExpression().OrderType);
    }

    [Fact]
    public void QueryByAttribute_AddAttributeValue_PairsNameAndValue()
    {
        var query = new QueryByAttribute("a");

        query.AddAttributeValue("x", 1);

        Assert.Equal(["x"], query.Attributes);
        Assert.Equal([1], query.Values);
        Assert.Null(query.TopCount);
    }
}
