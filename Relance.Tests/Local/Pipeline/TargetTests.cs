using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class TargetTests
{
    [Fact]
    public void Target_ChangedInPreOperation_IsWhatIsWritten()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Before("Create", "account", execution => execution.Target["name"] = "changed");

        Guid id = host.System.Account("given");

        Assert.Equal("changed", host.System.Value<string>("account", id, "name"));
    }

    [Fact]
    public void Target_ChangedByAPlugin_LeavesTheSendersRowAlone()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Before("Create", "account", execution => execution.Target["name"] = "changed");
        var given = new Entity("account") { ["name"] = "given" };

        host.System.Create(given);

        Assert.Equal("given", given["name"]);
        Assert.Equal(Guid.Empty, given.Id);
    }

    [Fact]
    public void Create_InPostOperation_HasTheIdInOutputAndTarget()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe after = host.After("Create", "account", _ => { });

        Guid id = host.System.Account();

        Execution execution = Assert.Single(after.Executions);
        Assert.Equal(id, execution.Context.OutputParameters["id"]);
        Assert.Equal(id, execution.Context.PrimaryEntityId);
        Assert.Equal(id, execution.Target.Id);
    }

    [Fact]
    public void Update_Target_HoldsOnlyTheColumnsSent()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();
        Probe before = host.Before("Update", "account", _ => { });

        host.System.Update(new Entity("account", id) { ["telephone1"] = "+33 1 40 00 00 00" });

        Assert.Equal(new[] { "telephone1" }, Assert.Single(before.Executions).Target.Attributes.Keys);
    }

    [Fact]
    public void Delete_Target_IsAReference()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();
        EntityReference? target = null;
        host.Before("Delete", "account", execution => target = (EntityReference)execution.Context.InputParameters["Target"]);

        host.System.Delete("account", id);

        Assert.Equal(new EntityReference("account", id), target);
    }
}
