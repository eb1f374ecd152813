using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class UpsertTests
{
    [Fact]
    public void Upsert_ByKey_CreatesOnceWithTheKeysValueThenUpdates()
    {
        using LocalDataverse host = Hosts.Bare();

        UpsertResponse first = Upsert(host, new Entity("account", "relance_externalid", "C-1") { ["name"] = "a" });
        UpsertResponse second = Upsert(host, new Entity("account", "relance_externalid", "C-1") { ["name"] = "b" });

        Assert.True(first.RecordCreated);
        Assert.False(second.RecordCreated);
        Assert.Equal(first.Target.Id, second.Target.Id);
        Entity row = Assert.Single(host.System.Rows("account"));
        Assert.Equal("C-1", row["relance_externalid"]);
        Assert.Equal("b", row["name"]);
    }

    [Fact]
    public void Upsert_ByAnIdThatIsNotThere_CreatesWithThatId()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = Guid.NewGuid();

        UpsertResponse response = Upsert(host, new Entity("account", id) { ["name"] = "a" });

        Assert.True(response.RecordCreated);
        Assert.Equal(id, response.Target.Id);
    }

    [Fact]
    public void Upsert_RunsTheStepsOfWhatItBecomes()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe created = host.After("Create", "account", _ => { });
        Probe updated = host.After("Update", "account", _ => { });

        Upsert(host, new Entity("account", "relance_externalid", "C-1") { ["name"] = "a" });
        Upsert(host, new Entity("account", "relance_externalid", "C-1") { ["name"] = "b" });

        Assert.Single(created.Executions);
        Assert.Single(updated.Executions);
    }

    private static UpsertResponse Upsert(LocalDataverse host, Entity target) => (UpsertResponse)host.System.Execute(new UpsertRequest { Target = target });
}
