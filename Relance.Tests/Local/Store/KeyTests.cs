using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class KeyTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void SecondRowWithTheSameKey_IsRefused()
    {
        desk.Create("account", ("name", "A"), ("relance_externalid", "C001"));

        Assert.Equal(ErrorCodes.DuplicateRecordEntityKey, TestStore.FaultOf(() => desk.Create("account", ("name", "B"), ("relance_externalid", "c001"))));
    }

    [Fact]
    public void UpdateToATakenKey_IsRefused()
    {
        desk.Create("account", ("name", "A"), ("relance_externalid", "C001"));
        var other = desk.Create("account", ("name", "B"), ("relance_externalid", "C002"));

        Assert.Equal(ErrorCodes.DuplicateRecordEntityKey, TestStore.FaultOf(() => desk.Update(other, ("relance_externalid", "C001"))));
    }

    [Fact]
    public void KeyWithAnEmptyColumn_IsNotEnforced()
    {
        var calendar = desk.Create("relance_calendar", ("relance_name", "France"));
        desk.Create("relance_holiday", ("relance_name", "one"), ("relance_calendarid", calendar));
        desk.Create("relance_holiday", ("relance_name", "two"), ("relance_calendarid", calendar));
        desk.Create("relance_holiday", ("relance_name", "three"), ("relance_calendarid", calendar), ("relance_on", new DateTime(2026, 5, 1)));

        Assert.Equal(
            ErrorCodes.DuplicateRecordEntityKey,
            TestStore.FaultOf(() => desk.Create("relance_holiday", ("relance_name", "four"), ("relance_calendarid", calendar), ("relance_on", new DateTime(2026, 5, 1)))));
    }

    [Fact]
    public void TakenId_IsRefused()
    {
        var account = desk.Account();

        Assert.Equal(
            ErrorCodes.DuplicateRecord,
            TestStore.FaultOf(() => desk.Store.Create(new Entity("account", account.Id) { ["name"] = "B" }, desk.Write)));
    }

    [Fact]
    public void IdsGivenOneAfterTheOther_LieSideBySide()
    {
        var names = new[] { "A", "B", "C" };
        var ids = names.Select(name => desk.Account(name).Id.ToString()).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Row_IsFoundByItsKey()
    {
        var account = desk.Create("account", ("name", "A"), ("relance_externalid", "C001"));

        Assert.Equal(account.Id, desk.Store.FindByKey(new EntityReference("account", "relance_externalid", "c001")));
        Assert.Null(desk.Store.FindByKey(new EntityReference("account", "relance_externalid", "C002")));
    }

    [Fact]
    public void KeyOfSeveralColumns_IsFoundWithALookupByItsBareId()
    {
        var calendar = desk.Create("relance_calendar", ("relance_name", "France"));
        var holiday = desk.Create("relance_holiday", ("relance_name", "one"), ("relance_calendarid", calendar), ("relance_on", new DateTime(2026, 5, 1)));
        var key = new KeyAttributeCollection { { "relance_on", new DateTime(2026, 5, 1) }, { "relance_calendarid", calendar.Id } };

        Assert.Equal(holiday.Id, desk.Store.FindByKey(new EntityReference("relance_holiday", key)));
    }

    [Fact]
    public void ColumnsThatAreNoKey_AreRefused() =>
        Assert.Equal(ErrorCodes.EntityKeyNotDefined, TestStore.FaultOf(() => desk.Store.FindByKey(new EntityReference("account", "name", "A"))));

    [Fact]
    public void NewRowNamedByItsKey_GetsTheKeyColumns()
    {
        var id = desk.Store.Create(new Entity("account", "relance_externalid", "C001") { ["name"] = "A" }, desk.Write);

        Assert.Equal("C001", desk.Get(new EntityReference("account", id))["relance_externalid"]);
    }

    [Fact]
    public void Update_FindsItsRowByKey()
    {
        var account = desk.Create("account", ("name", "A"), ("relance_externalid", "C001"));
        desk.Store.Update(new Entity("account", "relance_externalid", "C001") { ["name"] = "B" }, desk.Write);

        Assert.Equal("B", desk.Get(account)["name"]);
        Assert.Equal(
            ErrorCodes.RecordNotFoundByEntityKey,
            TestStore.FaultOf(() => desk.Store.Update(new Entity("account", "relance_externalid", "C009") { ["name"] = "B" }, desk.Write)));
    }

    [Fact]
    public void LookupByKey_PointsToTheRow()
    {
        var account = desk.Create("account", ("name", "A"), ("relance_externalid", "C001"));
        var invoice = desk.Invoice(new EntityReference("account", "relance_externalid", "C001"));

        Assert.Equal(account.Id, desk.Get(invoice).GetAttributeValue<EntityReference>("customerid").Id);
    }
}
