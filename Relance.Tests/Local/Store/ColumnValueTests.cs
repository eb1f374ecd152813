using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class ColumnValueTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void UnknownTable_IsRefused() =>
        Assert.Equal(ErrorCodes.QueryBuilderNoEntity, TestStore.FaultOf(() => desk.Create("acount", ("name", "x"))));

    [Fact]
    public void UnknownColumn_IsRefusedOnWriteAndOnRead()
    {
        var account = desk.Account();

        Assert.Equal(ErrorCodes.QueryBuilderNoAttribute, TestStore.FaultOf(() => desk.Create("account", ("nam", "x"))));
        Assert.Equal(ErrorCodes.QueryBuilderNoAttribute, TestStore.FaultOf(() => desk.Get(account, "nam")));
    }

    [Theory]
    [InlineData("name", 5)]
    [InlineData("creditonhold", "yes")]
    [InlineData("numberofemployees", 5L)]
    [InlineData("paymenttermscode", 1)]
    [InlineData("creditlimit", 100)]
    public void ValueOfAnotherType_IsRefused(string column, object value) =>
        Assert.Equal(ErrorCodes.InvalidArgument, TestStore.FaultOf(() => desk.Create("account", ("name", "x"), (column, value))));

    [Fact]
    public void OptionOutsideItsList_IsRefused()
    {
        desk.Create("account", ("name", "x"), ("paymenttermscode", new OptionSetValue(4)));

        Assert.Equal(
            ErrorCodes.PicklistValueOutOfRange,
            TestStore.FaultOf(() => desk.Create("account", ("name", "x"), ("paymenttermscode", new OptionSetValue(5)))));
    }

    [Fact]
    public void Text_OfItsGreatestLengthIsKept_OneLongerIsRefused()
    {
        var longest = new string('a', 160);

        Assert.Equal(longest, desk.Get(desk.Account(longest))["name"]);
        Assert.Equal(ErrorCodes.StringLengthTooLong, TestStore.FaultOf(() => desk.Account(longest + "a")));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void WholeNumber_OutsideItsRangeIsRefused(int percent, bool accepted)
    {
        void Write() => desk.Create("task", ("subject", "call"), ("percentcomplete", percent));

        if (accepted)
        {
            Write();
        }
        else
        {
            Assert.Equal(ErrorCodes.IntegerValueOutOfRange, TestStore.FaultOf(Write));
        }
    }

    [Fact]
    public void Amount_BelowItsLeastIsRefused() =>
        Assert.Equal(ErrorCodes.DecimalValueOutOfRange, TestStore.FaultOf(() => desk.Create("account", ("name", "x"), ("creditlimit", new Money(-0.01m)))));

    [Fact]
    public void EmptyText_IsNoValue() => Assert.False(desk.Get(desk.Create("account", ("name", "x"), ("accountnumber", string.Empty))).Contains("accountnumber"));

    [Fact]
    public void ColumnSetToNull_IsAbsentWhenRead()
    {
        var account = desk.Create("account", ("name", "x"), ("accountnumber", "A1"));
        desk.Update(account, ("accountnumber", null));

        Assert.False(desk.Get(account, "accountnumber").Contains("accountnumber"));
    }

    [Fact]
    public void ColumnThatCallersCannotSet_IsLeftOut()
    {
        var account = desk.Create("account", ("name", "x"), ("createdon", new DateTime(2001, 1, 1)));

        Assert.Equal(TestStore.Now, desk.Get(account)["createdon"]);
    }

    [Fact]
    public void ColumnThatCallersCannotSet_IsTakenFromSeeds()
    {
        var created = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var id = desk.Store.Create(new Entity("account") { ["name"] = "x", ["createdon"] = created }, desk.Write with { IsSeed = true });

        Assert.Equal(created, desk.Get(new EntityReference("account", id))["createdon"]);
    }

    [Fact]
    public void CreationDateFromAnotherSystem_TakesThePlaceOfToday()
    {
        var original = new DateTime(2020, 5, 4, 0, 0, 0, DateTimeKind.Utc);
        var row = desk.Get(desk.Create("account", ("name", "x"), ("overriddencreatedon", original)));

        Assert.Equal(original, row["createdon"]);
        Assert.Equal(TestStore.Now, row["overriddencreatedon"]);
    }

    [Fact]
    public void RowOfAnUnknownId_IsRefused()
    {
        var nobody = new EntityReference("account", Guid.NewGuid());

        Assert.Equal(ErrorCodes.ObjectDoesNotExist, TestStore.FaultOf(() => desk.Get(nobody)));
        Assert.Equal(ErrorCodes.ObjectDoesNotExist, TestStore.FaultOf(() => desk.Update(nobody, ("name", "x"))));
        Assert.Equal(ErrorCodes.ObjectDoesNotExist, TestStore.FaultOf(() => desk.Store.Delete("account", nobody.Id)));
        Assert.Null(desk.Store.Find("account", nobody.Id, new ColumnSet(), desk.Read));
    }

    [Fact]
    public void ColumnTheSystemRequires_MustHaveAValue() =>
        Assert.Equal(ErrorCodes.RequiredFieldMissing, TestStore.FaultOf(() => desk.Create("businessunit", ("divisionname", "x"))));
}
