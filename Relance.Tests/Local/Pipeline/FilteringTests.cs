using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class FilteringTests
{
    [Theory]
    [InlineData("name", "other", 1)]
    [InlineData("name", "Ets Durand", 1)]
    [InlineData("telephone1", "1", 0)]
    public void FilteringColumn_CountsByPresenceInTheRequest_ChangedOrNot(string column, string value, int runs)
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account("Ets Durand");
        Probe probe = host.On("Update", "account", StepStage.PostOperation, new Probe(), step => step with { FilteringColumns = new[] { "name", "fax" } });

        host.System.Update(new Entity("account", id) { [column] = value });

        Assert.Equal(runs, probe.Executions.Count);
    }

    [Fact]
    public void FilteringColumn_AddedByPreOperation_CountsForLaterStages()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();
        host.Before("Update", "account", execution => execution.Target["name"] = "computed");
        Probe probe = host.On("Update", "account", StepStage.PostOperation, new Probe(), step => step with { FilteringColumns = new[] { "name" } });

        host.System.Update(new Entity("account", id) { ["telephone1"] = "1" });

        Assert.Single(probe.Executions);
    }

    [Fact]
    public void FilteringColumns_OnCreate_DoNotCount()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.On("Create", "account", StepStage.PostOperation, new Probe(), step => step with { FilteringColumns = new[] { "fax" } });

        host.System.Account();

        Assert.Single(probe.Executions);
    }
}
