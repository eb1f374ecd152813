using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

/// <summary>Microsoft Learn, "Troubleshoot plug-ins": an error swallowed inside a transaction has already ended it.</summary>
public sealed class SwallowedFaultTests
{
    private const int CountReduced = -2146893812;
    private const int NoTransaction = -2147220911;

    [Fact]
    public void Fault_SwallowedInASynchronousStep_BreaksTheTransaction()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", SwallowAFault);

        Faults.Of(CountReduced, () => host.System.Account());

        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void Request_AfterASwallowedFault_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", execution =>
        {
            SwallowAFault(execution);
            execution.Service.Contact("Besson");
        });

        Faults.Of(NoTransaction, () => host.System.Account());
    }

    [Fact]
    public void Fault_SwallowedBeforeTheTransaction_DoesNoHarm()
    {
        using LocalDataverse host = Hosts.Bare();
        host.On("Create", "account", StepStage.PreValidation, new Probe(SwallowAFault));

        host.System.Account();

        Assert.Equal(1, host.System.Count("account"));
    }

    [Fact]
    public void Fault_SwallowedInAnAsynchronousStep_DoesNoHarm()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Later("Create", "account", execution =>
        {
            SwallowAFault(execution);
            execution.Service.Contact("Besson");
        });
        host.System.Account();

        host.RunAsyncJobs();

        Assert.Empty(host.FailedJobs);
        Assert.Equal(1, host.System.Count("contact"));
    }

    private static void SwallowAFault(Execution execution) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => execution.Service.Delete("contact", Guid.NewGuid()));
}
