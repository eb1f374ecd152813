using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Query;

public sealed class AggregateTests : IDisposable
{
    private readonly TestStore desk = new();
    private readonly EntityReference alpha;

    public AggregateTests()
    {
        alpha = desk.Account("Alpha");
        var beta = desk.Account("Beta");
        desk.Invoice(alpha, ("totalamount", new Money(10.10m)), ("duedate", new DateTime(2026, 1, 31)));
        desk.Invoice(alpha, ("totalamount", new Money(20.20m)), ("duedate", new DateTime(2026, 2, 1)));
        desk.Invoice(beta, ("totalamount", new Money(0.05m)), ("duedate", new DateTime(2026, 2, 28)));
        desk.Invoice(beta);
    }

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("count", "4")]
    [InlineData("countcolumn", "3")]
    [InlineData("sum", "30.35")]
    [InlineData("avg", "10.1166666667")]
    [InlineData("min", "0.05")]
    [InlineData("max", "20.2")]
    public void Amounts_AreAggregatedExactly(string aggregate, string expected) => Assert.Equal(
        expected, desk.Fetch($"<fetch aggregate='true'><entity name='invoice'><attribute name='totalamount' alias='x' aggregate='{aggregate}'/></entity></fetch>", "x"));

    [Fact]
    public void Groups_AreOrderedByTheirAliases()
    {
        const string Fetch = "<fetch aggregate='true'><entity name='invoice'><attribute name='customerid' alias='customer' groupby='true'/>"
            + "<attribute name='totalamount' alias='total' aggregate='sum'/><order alias='total' descending='true'/></entity></fetch>";

        Assert.Equal("Alpha,Beta", desk.Fetch(Fetch, "customer"));
        Assert.Equal("30.3,0.05", desk.Fetch(Fetch, "total"));
    }

    [Theory]
    [InlineData("month", "1,2,-", "1,2,1")]
    [InlineData("year", "2026,-", "3,1")]
    [InlineData("quarter", "1,-", "3,1")]
    [InlineData("day", "31,1,28,-", "1,1,1,1")]
    public void Dates_AreGroupedByTheirParts(string part, string parts, string counts)
    {
        var fetch = $"<fetch aggregate='true'><entity name='invoice'><attribute name='duedate' alias='part' groupby='true' dategrouping='{part}'/>"
            + "<attribute name='invoiceid' alias='n' aggregate='count'/><attribute name='duedate' alias='first' aggregate='min'/><order alias='first'/></entity></fetch>";

        Assert.Equal(string.Join(",", Rotate(parts)), desk.Fetch(fetch, "part"));
        Assert.Equal(string.Join(",", Rotate(counts)), desk.Fetch(fetch, "n"));
    }

    [Fact]
    public void Moments_AreGroupedByTheDayOfTheUser()
    {
        desk.Create("task", ("subject", "call"), ("scheduledend", new DateTime(2026, 6, 30, 22, 0, 0, DateTimeKind.Utc)));
        var query = new FetchExpression("<fetch aggregate='true'><entity name='task'><attribute name='scheduledend' alias='m' groupby='true' dategrouping='month'/></entity></fetch>");
        var paris = desk.Read with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris") };

        Assert.Equal(7, ((AliasedValue)desk.Store.Query(query, paris).Entities[0]["m"]).Value);
        Assert.Equal(6, ((AliasedValue)desk.Store.Query(query, desk.Read).Entities[0]["m"]).Value);
    }

    [Fact]
    public void JoinedColumns_AreAggregated() => Assert.Equal("30.3", desk.Fetch(
        "<fetch aggregate='true'><entity name='account'><filter><condition attribute='name' operator='eq' value='alpha'/></filter>"
        + "<link-entity name='invoice' from='customerid' to='accountid'><attribute name='totalamount' alias='total' aggregate='sum'/></link-entity></entity></fetch>",
        "total"));

    [Fact]
    public void DistinctValues_AreCounted() => Assert.Equal("2", desk.Fetch(
        "<fetch aggregate='true'><entity name='invoice'><attribute name='customerid' alias='n' aggregate='countcolumn' distinct='true'/></entity></fetch>", "n"));

    [Fact]
    public void NoRows_GiveACountOfNoneAndASumWithoutValue()
    {
        const string Fetch = "<fetch aggregate='true'><entity name='quote'><attribute name='quoteid' alias='n' aggregate='count'/><attribute name='totalamount' alias='total' aggregate='sum'/></entity></fetch>";

        Assert.Equal("0", desk.Fetch(Fetch, "n"));
        Assert.Equal(string.Empty, desk.Fetch(Fetch, "total"));
    }

    [Fact]
    public void QueryExpression_Aggregates()
    {
        var query = new QueryExpression("invoice") { ColumnSet = new ColumnSet() };
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("customerid", XrmAggregateType.None, "customer") { HasGroupBy = true });
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("totalamount", XrmAggregateType.Sum, "total"));
        query.Criteria.AddCondition(new ConditionExpression("customerid", ConditionOperator.Equal, alpha.Id));

        Assert.Equal("30.3", desk.Ask(query, "total"));
    }

    [Theory]
    [InlineData(50000, true)]
    [InlineData(50001, false)]
    public void MoreThanFiftyThousandRows_AreRefused(int rows, bool accepted)
    {
        using (var transaction = desk.Store.Begin())
        {
            for (var index = 0; index < rows; index++)
            {
                desk.Create("plugintracelog", ("typename", "x"));
            }

            transaction.Commit();
        }

        string Count() => desk.Fetch("<fetch aggregate='true'><entity name='plugintracelog'><attribute name='plugintracelogid' alias='n' aggregate='count'/></entity></fetch>", "n");
        if (accepted)
        {
            Assert.Equal("50000", Count());
        }
        else
        {
            Assert.Equal(ErrorCodes.AggregateQueryRecordLimitExceeded, TestStore.FaultOf(() => Count()));
        }
    }

    [Fact]
    public void AggregateWithoutAlias_IsRefused() => Assert.Equal(
        ErrorCodes.QueryBuilderNoAlias,
        TestStore.FaultOf(() => desk.Fetch("<fetch aggregate='true'><entity name='invoice'><attribute name='totalamount' aggregate='sum'/></entity></fetch>", "x")));

    // Rows without a date have no part; they come first.
    private static System.Collections.Generic.IEnumerable<string> Rotate(string list)
    {
        var items = list.Split(',');
        yield return items[^1] == "-" ? string.Empty : items[^1];
        for (var index = 0; index < items.Length - 1; index++)
        {
            yield return items[index];
        }
    }
}
