using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class DeleteTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void DependentRows_GoWithTheirParent()
    {
        var calendar = desk.Create("relance_calendar", ("relance_name", "France"));
        var holiday = desk.Create("relance_holiday", ("relance_name", "1 May"), ("relance_calendarid", calendar), ("relance_on", new DateTime(2026, 5, 1)));
        desk.Store.Delete(calendar.LogicalName, calendar.Id);

        Assert.False(desk.Store.Exists("relance_holiday", holiday.Id));
    }

    [Fact]
    public void ActivitiesAndNotes_GoWithTheRowTheyRegard()
    {
        var invoice = desk.Invoice(desk.Account());
        var email = desk.Create("email", ("subject", "Reminder"), ("regardingobjectid", invoice));
        var note = desk.Create("annotation", ("subject", "Call"), ("objectid", invoice));
        desk.Store.Delete("invoice", invoice.Id);

        Assert.False(desk.Store.Exists("email", email.Id));
        Assert.False(desk.Store.Exists("annotation", note.Id));
        Assert.Equal(string.Empty, desk.Fetch("<fetch><entity name='activityparty'><attribute name='activityid'/></entity></fetch>", "activityid"));
    }

    [Fact]
    public void LinkThatIsRemoved_LeavesTheRowAndRaisesItsVersion()
    {
        var account = desk.Account();
        var invoice = desk.Invoice(account);
        var before = desk.Get(invoice).RowVersion;
        desk.Store.Delete("account", account.Id);

        var row = desk.Get(invoice);
        Assert.False(row.Contains("customerid"));
        Assert.NotEqual(before, row.RowVersion);
    }

    [Fact]
    public void RestrictingRelationship_RefusesAndLeavesEverything()
    {
        var user = desk.Create("systemuser", ("lastname", "B"), ("domainname", "b"), ("businessunitid", desk.BusinessUnit));

        Assert.Equal(ErrorCodes.CannotDeleteDueToAssociation, TestStore.FaultOf(() => desk.Store.Delete("businessunit", desk.BusinessUnit.Id)));
        Assert.True(desk.Store.Exists("systemuser", user.Id));
        Assert.True(desk.Store.Exists("businessunit", desk.BusinessUnit.Id));
    }

    [Fact]
    public void RowsDeletedTogether_AreNamedDependentOnesFirst()
    {
        var invoice = desk.Invoice(desk.Account());
        desk.Create("email", ("subject", "Reminder"), ("regardingobjectid", invoice));

        var closure = desk.Store.DeletedWith("invoice", invoice.Id).Select(row => row.LogicalName).ToList();

        Assert.Equal("invoice", closure[^1]);
        Assert.True(closure.IndexOf("activityparty") < closure.IndexOf("email"));
    }

    [Fact]
    public void Activity_IsDeletedByItsCommonName()
    {
        var task = desk.Create("task", ("subject", "call"));
        desk.Store.Delete("activitypointer", task.Id);

        Assert.False(desk.Store.Exists("task", task.Id));
    }
}
