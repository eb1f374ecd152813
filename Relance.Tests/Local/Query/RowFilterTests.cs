using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Local.Query;
using Xunit;

namespace Relance.Tests.Local.Query;

public sealed class RowFilterTests : IDisposable
{
    private readonly TestStore desk = new();
    private readonly EntityReference team;
    private readonly EntityReference theirs;

    public RowFilterTests()
    {
        var unit = desk.Create("businessunit", ("name", "North"));
        team = desk.Create("team", ("name", "North"), ("businessunitid", unit));
        desk.Invoice(desk.Account("Ours"), ("name", "F1"));
        theirs = desk.Create("account", ("name", "Theirs"), ("ownerid", team));
        desk.Invoice(theirs, ("name", "F2"));
    }

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Everything_IsSeenWithoutFilter() => Assert.Equal("Ours,Theirs", Accounts(RowAccess.Everything));

    [Fact]
    public void Nothing_IsSeenWithoutAccess() => Assert.Equal(string.Empty, Accounts(RowAccess.Nothing));

    [Fact]
    public void OwnRows_AreSeen()
    {
        Assert.Equal("Ours", Accounts(new RowAccess { Owners = new[] { desk.User } }));
        Assert.Equal("Ours,Theirs", Accounts(new RowAccess { Owners = new[] { desk.User, team.Id } }));
    }

    [Fact]
    public void RowsOfTheBusinessUnit_AreSeen() => Assert.Equal("Ours", Accounts(new RowAccess { BusinessUnits = new[] { desk.BusinessUnit.Id } }));

    [Fact]
    public void SharedRows_AreSeen()
    {
        desk.Create("principalobjectaccess", ("objectid", theirs.Id), ("principalid", desk.User), ("accessrightsmask", 1));

        Assert.Equal("Theirs", Accounts(new RowAccess { SharedWith = new[] { desk.User } }));
    }

    [Fact]
    public void JoinedRows_AreFilteredToo()
    {
        var query = new QueryExpression("invoice") { ColumnSet = new ColumnSet("name") };
        query.AddLink("account", "customerid", "accountid");

        Assert.Equal("F1", Ask(query, new Filter(table => table == "account" ? new RowAccess { Owners = new[] { desk.User } } : RowAccess.Everything)));
    }

    [Fact]
    public void Aggregates_CountWhatIsSeen()
    {
        var rows = desk.Store.Query(
            new FetchExpression("<fetch aggregate='true'><entity name='account'><attribute name='accountid' alias='n' aggregate='count'/></entity></fetch>"),
            desk.Read with { Filter = new Filter(_ => new RowAccess { Owners = new[] { desk.User } }) });

        Assert.Equal(1, ((AliasedValue)rows.Entities[0]["n"]).Value);
    }

    private string Accounts(RowAccess access)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        return Ask(query, new Filter(_ => access));
    }

    private string Ask(QueryExpression query, IRowFilter filter)
    {
        var names = new List<object>();
        foreach (var row in desk.Store.Query(query, desk.Read with { Filter = filter }).Entities)
        {
            names.Add(row["name"]);
        }

        return string.Join(",", names);
    }

    private sealed class Filter : IRowFilter
    {
        private readonly Func<string, RowAccess> access;

        public Filter(Func<string, RowAccess> access) => this.access = access;

        public RowAccess For(Table table) => access(table.LogicalName);

        public bool Hides(Table table, Column column) => true;
    }
}
