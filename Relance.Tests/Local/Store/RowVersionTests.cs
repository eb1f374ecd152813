using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class RowVersionTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void EveryWrite_GivesAHigherVersion()
    {
        var account = desk.Account();
        var first = VersionOf(account);
        desk.Update(account, ("name", "B"));

        Assert.True(VersionOf(account) > first);
    }

    [Fact]
    public void UpdateOfAnOlderVersion_IsRefused()
    {
        var account = desk.Account();
        var first = VersionOf(account);
        var row = new Entity("account", account.Id) { ["name"] = "B" };
        desk.Store.Update(row, desk.Write, first);

        Assert.Equal(ErrorCodes.ConcurrencyVersionMismatch, TestStore.FaultOf(() => desk.Store.Update(row, desk.Write, first)));
    }

    [Fact]
    public void DeleteOfAnOlderVersion_IsRefused()
    {
        var account = desk.Account();
        var first = VersionOf(account);
        desk.Update(account, ("name", "B"));

        Assert.Equal(ErrorCodes.ConcurrencyVersionMismatch, TestStore.FaultOf(() => desk.Store.Delete("account", account.Id, first)));
        desk.Store.Delete("account", account.Id, VersionOf(account));
        Assert.False(desk.Store.Exists("account", account.Id));
    }

    private long VersionOf(EntityReference row) => long.Parse(desk.Get(row).RowVersion, System.Globalization.CultureInfo.InvariantCulture);
}
