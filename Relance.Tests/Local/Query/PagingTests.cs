using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Query;

public sealed class PagingTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Pages_GiveEveryRowOnce(bool ordered, bool withCookie)
    {
        Fill(25);
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), PageInfo = new PagingInfo { Count = 10, PageNumber = 1 } };
        if (ordered)
        {
            query.AddOrder("numberofemployees", OrderType.Descending);
        }

        var names = new List<string>();
        var more = new List<bool>();
        EntityCollection page;
        do
        {
            page = desk.Store.Query(query, desk.Read);
            names.AddRange(page.Entities.Select(row => (string)row["name"]));
            more.Add(page.MoreRecords);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = withCookie ? page.PagingCookie : null;
        }
        while (page.MoreRecords);

        Assert.Equal(new[] { true, true, false }, more);
        Assert.Equal(25, names.Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_OfJoinedAndFilteredRowsById_GiveEveryRowOnce(bool toKey)
    {
        Fill(25);
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), PageInfo = new PagingInfo { Count = 4, PageNumber = 1 } };
        query.Criteria.AddCondition("numberofemployees", ConditionOperator.NotEqual, 1);
        query.AddOrder("accountid", OrderType.Ascending);
        var other = toKey
            ? query.AddLink("transactioncurrency", "transactioncurrencyid", "transactioncurrencyid", JoinOperator.LeftOuter)
            : query.AddLink("account", "numberofemployees", "numberofemployees");
        other.EntityAlias = "other";
        other.Columns = toKey ? new ColumnSet("isocurrencycode") : new ColumnSet("name");

        var ids = new List<System.Guid>();
        EntityCollection page;
        do
        {
            page = desk.Store.Query(query, desk.Read);
            ids.AddRange(page.Entities.Select(row => row.Id));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);

        query.PageInfo = null;
        Assert.Equal(desk.Store.Query(query, desk.Read).Entities.Select(row => row.Id), ids);
        Assert.True(ids.Count > 8);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void MoreRecords_TellsWhetherAnotherPageFollows(int rows, bool expected)
    {
        Fill(rows);
        var query = new QueryExpression("account") { PageInfo = new PagingInfo { Count = 10, PageNumber = 1 } };

        Assert.Equal(expected, desk.Store.Query(query, desk.Read).MoreRecords);
    }

    [Fact]
    public void QueryWithoutPage_GivesFiveThousandRowsAtMost()
    {
        Fill(5001);

        var all = desk.Store.Query(new QueryExpression("account"), desk.Read with { Formatted = false });

        Assert.Equal(5000, all.Entities.Count);
        Assert.True(all.MoreRecords);
    }

    [Fact]
    public void TotalCount_IsGivenWhenAskedFor_AndStopsAtFiveThousand()
    {
        Fill(5001);
        var query = new QueryExpression("account") { PageInfo = new PagingInfo { Count = 10, PageNumber = 1, ReturnTotalRecordCount = true } };
        query.Criteria.AddCondition(new ConditionExpression("numberofemployees", ConditionOperator.Equal, 0));

        var some = desk.Store.Query(query, desk.Read);
        query.Criteria.Conditions.Clear();
        var all = desk.Store.Query(query, desk.Read);
        query.PageInfo.ReturnTotalRecordCount = false;
        var unasked = desk.Store.Query(query, desk.Read);

        Assert.Equal((1667, false), (some.TotalRecordCount, some.TotalRecordCountLimitExceeded));
        Assert.Equal((5000, true), (all.TotalRecordCount, all.TotalRecordCountLimitExceeded));
        Assert.Equal(-1, unasked.TotalRecordCount);
    }

    [Fact]
    public void TopCount_GivesThatManyAndNoMore()
    {
        Fill(5);
        var top = desk.Store.Query(new QueryExpression("account") { TopCount = 3 }, desk.Read);

        Assert.Equal(3, top.Entities.Count);
        Assert.False(top.MoreRecords);
    }

    [Fact]
    public void TopCountWithPages_IsRefused() => Assert.Equal(
        ErrorCodes.InvalidArgument,
        TestStore.FaultOf(() => desk.Store.Query(new QueryExpression("account") { TopCount = 3, PageInfo = new PagingInfo { Count = 3, PageNumber = 1 } }, desk.Read)));

    [Fact]
    public void FetchPages_ReadTheCookieOfTheOneBefore()
    {
        Fill(3);
        var first = desk.Store.Query(new FetchExpression("<fetch count='2' page='1'><entity name='account'><attribute name='name'/></entity></fetch>"), desk.Read);
        var cookie = System.Security.SecurityElement.Escape(first.PagingCookie);
        var second = desk.Store.Query(new FetchExpression($"<fetch count='2' page='2' paging-cookie='{cookie}'><entity name='account'><attribute name='name'/></entity></fetch>"), desk.Read);

        Assert.True(first.MoreRecords);
        Assert.Equal(3, first.Entities.Concat(second.Entities).Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public void CookieOfAnotherQuery_IsRefused() => Assert.Equal(
        ErrorCodes.QueryBuilderInvalidPagingCookie,
        TestStore.FaultOf(() => desk.Store.Query(new QueryExpression("account") { PageInfo = new PagingInfo { Count = 3, PageNumber = 2, PagingCookie = "<cookie/>" } }, desk.Read)));

    private void Fill(int count)
    {
        using var transaction = desk.Store.Begin();
        for (var index = 0; index < count; index++)
        {
            desk.Create("account", ("name", $"A{index}"), ("numberofemployees", index % 3));
        }

        transaction.Commit();
    }
}
