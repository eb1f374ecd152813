using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Async;

/// <summary>Microsoft Learn, "Handle exceptions in plug-ins": a plug-in that asks for a retry is run four times at most.</summary>
public sealed class RetryTests
{
    private const int Succeeded = 30;
    private const int Failed = 31;

    [Theory]
    [InlineData(1, 2, Succeeded)]
    [InlineData(3, 4, Succeeded)]
    [InlineData(4, 4, Failed)]
    public void Job_ThatAsksForARetry_IsRunFourTimesAtMost(int failures, int runs, int status)
    {
        using LocalDataverse host = Hosts.Bare();
        int left = failures;
        Probe probe = host.Later("Create", "account", _ =>
        {
            if (left-- > 0)
            {
                throw new InvalidPluginExecutionException(OperationStatus.Retry, 1, "busy");
            }
        });
        host.System.Account();

        host.RunAsyncJobs();

        Assert.Equal(runs, probe.Executions.Count);
        Entity job = Assert.Single(host.System.Rows("asyncoperation"));
        Assert.Equal(status, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(runs - 1, job["retrycount"]);
    }

    [Fact]
    public void Job_ThatFailsWithoutAskingForARetry_IsRunOnce()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.Later("Create", "account", _ => throw new InvalidPluginExecutionException(OperationStatus.Failed, 1, "no"));
        host.System.Account();

        host.RunAsyncJobs();

        Assert.Single(probe.Executions);
    }

    [Fact]
    public void Retry_AskedForInASynchronousStep_IsAFailure()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", _ => throw new InvalidPluginExecutionException(OperationStatus.Retry, 1, "busy"));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => host.System.Account());
        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void Retry_WaitsForTheJobsBesideIt()
    {
        using LocalDataverse host = Hosts.Bare();
        var order = new System.Collections.Generic.List<string>();
        host.Later("Create", "account", execution =>
        {
            order.Add((string)execution.Target["name"]);
            if (order.Count == 1)
            {
                throw new InvalidPluginExecutionException(OperationStatus.Retry, 1, "busy");
            }
        });
        host.System.Account("a");
        host.System.Account("b");

        host.RunAsyncJobs();

        Assert.Equal(new[] { "a", "b", "a" }, order);
    }
}
