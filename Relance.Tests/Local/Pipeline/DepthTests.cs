using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class DepthTests
{
    private const int TooDeep = -2147204734;

    [Fact]
    public void Depth_OfANestedMessage_IsOneMore_AndTheCorrelationStays()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe outer = host.After("Create", "account", execution => execution.Service.Contact("Besson"));
        Probe inner = host.After("Create", "contact", _ => { });

        host.System.Account();

        IPluginExecutionContext first = Assert.Single(outer.Executions).Context;
        IPluginExecutionContext second = Assert.Single(inner.Executions).Context;
        Assert.Equal(1, first.Depth);
        Assert.Equal(2, second.Depth);
        Assert.Equal(first.CorrelationId, second.CorrelationId);
        Assert.NotEqual(first.OperationId, second.OperationId);
    }

    [Fact]
    public void Chain_WithoutEnd_IsStoppedAboveEight_AndRolledBack()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe loop = host.After("Create", "account", execution => execution.Service.Account("again"));

        Faults.Of(TooDeep, () => host.System.Account());

        Assert.Equal(8, loop.Executions.Max(execution => execution.Context.Depth));
        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void Chain_ThroughAsynchronousSteps_IsStoppedTooWithinTheHour()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe loop = host.Later("Create", "account", execution => execution.Service.Account("again"));
        host.System.Account();

        host.RunAsyncJobs();

        Assert.Equal(8, loop.Executions.Count);
        Assert.Contains("infinite loop", Assert.Single(host.FailedJobs).Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, 2)]
    [InlineData(61, 1)]
    public void Depth_StartsAgain_OnceTheChainIsOlderThanAnHour(int minutes, int depth)
    {
        using LocalDataverse host = Hosts.Bare();
        host.Later("Create", "account", execution => execution.Service.Contact("Besson"));
        Probe contacts = host.After("Create", "contact", _ => { });
        host.System.Account();

        host.Clock.Advance(TimeSpan.FromMinutes(minutes));
        host.RunAsyncJobs();

        Assert.Equal(depth, Assert.Single(contacts.Executions).Context.Depth);
    }
}
