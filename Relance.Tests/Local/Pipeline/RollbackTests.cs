using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class RollbackTests
{
    private const int Aborted = -2147220891;
    private const int Unexpected = -2147220956;
    private const int DoesNotExist = -2147220969;

    [Theory]
    [InlineData(StepStage.PreOperation)]
    [InlineData(StepStage.PostOperation)]
    public void Exception_InASynchronousStep_TakesBackTheRowAndEverythingBesideIt(StepStage stage)
    {
        using LocalDataverse host = Hosts.Bare();
        host.On("Create", "account", StepStage.PreOperation, new Probe(execution => execution.Service.Contact("Besson")), step => step with { Rank = 0 });
        host.On("Create", "account", stage, new Probe(_ => throw new InvalidPluginExecutionException("no")));

        OrganizationServiceFault fault = Faults.Of(Aborted, () => host.System.Account());

        Assert.Equal("no", fault.Message);
        Assert.Equal(0, host.System.Count("account"));
        Assert.Equal(0, host.System.Count("contact"));
    }

    [Fact]
    public void Exception_InPreValidationFromOutside_KeepsWhatItsRequestsWrote()
    {
        using LocalDataverse host = Hosts.Bare();
        host.On("Create", "account", StepStage.PreValidation, new Probe(execution =>
        {
            execution.Service.Contact("Besson");
            throw new InvalidPluginExecutionException("no");
        }));

        Faults.Of(Aborted, () => host.System.Account());

        Assert.Equal(1, host.System.Count("contact"));
    }

    [Fact]
    public void Exception_WithItsOwnCode_IsGivenBackWithIt()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", _ => throw new InvalidPluginExecutionException(OperationStatus.Failed, 4711, "no"));

        Faults.Of(4711, () => host.System.Account());
    }

    [Fact]
    public void Exception_OfAnotherType_IsUnexpected_WithTheTraces()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", execution =>
        {
            execution.Tracing.Trace("looked at {0}", "this");
            throw new DivideByZeroException("boom");
        });

        OrganizationServiceFault fault = Faults.Of(Unexpected, () => host.System.Account());

        Assert.Contains("boom", fault.Message, StringComparison.Ordinal);
        Assert.Contains("looked at this", fault.TraceText, StringComparison.Ordinal);
    }

    [Fact]
    public void Fault_OfANestedRequest_ReachesTheSenderAsItWas()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", execution => execution.Service.Delete("contact", Guid.NewGuid()));

        Faults.Of(DoesNotExist, () => host.System.Account());

        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void Rollback_TakesBackTheJobsToo()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe later = host.Later("Create", "contact", _ => { });
        host.After("Create", "account", execution =>
        {
            execution.Service.Contact("Besson");
            throw new InvalidPluginExecutionException("no");
        });

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => host.System.Account());
        host.RunAsyncJobs();

        Assert.Empty(later.Executions);
        Assert.Equal(0, host.System.Count("asyncoperation"));
    }

    [Fact]
    public void Host_AfterARollback_GoesOn()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Before("Create", "account", execution =>
        {
            if ((string)execution.Target["name"] == "bad")
            {
                throw new InvalidPluginExecutionException("no");
            }
        });
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => host.System.Account("bad"));

        host.System.Account("good");

        Assert.Equal(1, host.System.Count("account"));
    }
}
