using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Async;

public sealed class SystemJobTests
{
    private const int Succeeded = 30;
    private const int Failed = 31;

    [Fact]
    public void AsynchronousStep_RunsLater_OutsideAnyTransaction()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.Later("Create", "account", _ => { });
        Guid id = host.System.Account();
        Assert.Empty(probe.Executions);
        Assert.Equal(1, host.WaitingJobs);

        Assert.Equal(1, host.RunAsyncJobs());

        Execution execution = Assert.Single(probe.Executions);
        Assert.False(execution.WasInTransaction);
        Assert.Equal(1, execution.Context.Mode);
        Assert.Equal(40, execution.Context.Stage);
        Assert.Equal(id, execution.Context.PrimaryEntityId);
    }

    [Fact]
    public void Job_KnowsWhenItWasCreated_NotWhenItRuns()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.Later("Create", "account", _ => { });
        host.System.Account();
        host.Clock.Advance(TimeSpan.FromDays(1));

        host.RunAsyncJobs();

        Assert.Equal(Hosts.Start, Assert.Single(probe.Executions).Context.OperationCreatedOn);
    }

    [Fact]
    public void Job_HasTheImagesAndParametersOfItsTime()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account("before");
        Probe probe = host.On("Update", "account", StepStage.PostOperation, new Probe(), step => step with
        {
            Mode = StepMode.Asynchronous,
            Images = new[] { Steps.Image("Row", ImageType.Both, "name") },
        });
        host.System.Update(new Entity("account", id) { ["name"] = "after" });
        host.System.Delete("account", id);

        host.RunAsyncJobs();

        Execution execution = Assert.Single(probe.Executions);
        Assert.Equal("before", execution.Context.PreEntityImages["Row"]["name"]);
        Assert.Equal("after", execution.Context.PostEntityImages["Row"]["name"]);
        Assert.Equal("after", execution.Target["name"]);
    }

    [Fact]
    public void Drain_RunsTheJobsThatJobsCause_UpToTheMaximum()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Later("Create", "account", execution => execution.Service.Contact("Besson"));
        Probe contacts = host.Later("Create", "contact", _ => { });
        host.System.Account();

        Assert.Equal(1, host.RunAsyncJobs(max: 1));
        Assert.Empty(contacts.Executions);

        Assert.Equal(1, host.RunAsyncJobs());
        Assert.Single(contacts.Executions);
    }

    [Fact]
    public void Job_ThatFailsHalfWay_KeepsWhatItsEarlierRequestsWrote()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Later("Create", "account", execution =>
        {
            execution.Tracing.Trace("half way");
            execution.Service.Contact("Besson");
            throw new InvalidPluginExecutionException("no");
        });
        host.System.Account();

        host.RunAsyncJobs();

        Assert.Equal(1, host.System.Count("contact"));
        Entity job = Assert.Single(host.System.Rows("asyncoperation"));
        Assert.Equal(Failed, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("no", job["message"]);
        JobFailure failure = Assert.Single(host.FailedJobs);
        Assert.Equal("no", failure.Exception.Message);
        Assert.Contains("half way", failure.Trace, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void Row_OfAJobThatSucceeded_StaysUnlessItsStepSaysOtherwise(bool deletes, int rows)
    {
        using LocalDataverse host = Hosts.Bare();
        host.Later("Create", "account", _ => { }, deletes);
        host.System.Account();

        host.RunAsyncJobs();

        Assert.Equal(rows, host.System.Count("asyncoperation", "statuscode", Succeeded));
        Assert.Equal(rows, host.System.Count("asyncoperation"));
    }

    [Fact]
    public void Row_OfAWaitingJob_SaysWhatItIsAbout()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Later("Create", "account", _ => { });
        Guid id = host.System.Account();

        Entity job = Assert.Single(host.System.Rows("asyncoperation"));

        Assert.Equal(id, job.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal("account", job["primaryentitytype"]);
        Assert.Equal(0, job.GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void Job_WaitingInADatabaseFile_RunsAfterItIsOpenedAgain()
    {
        using var folder = new ScratchFolder();
        StepDefinition step = Steps.Define("Update", "account", StepStage.PostOperation, with => with with
        {
            Mode = StepMode.Asynchronous,
            Images = new[] { Steps.Image("Row", ImageType.Both, "name", "ownerid") },
        });
        Guid id = LeaveAJob(folder, step);

        var probe = new Probe();
        using LocalDataverse host = InFile(folder, step, probe);
        host.RunAsyncJobs();

        Execution execution = Assert.Single(probe.Executions);
        Assert.Equal(id, execution.Context.PrimaryEntityId);
        Assert.Equal("after", execution.Target["name"]);
        Assert.Equal("before", execution.Context.PreEntityImages["Row"]["name"]);
        Assert.Equal("systemuser", execution.Context.PreEntityImages["Row"].GetAttributeValue<EntityReference>("ownerid").LogicalName);
    }

    private static Guid LeaveAJob(ScratchFolder folder, StepDefinition step)
    {
        using LocalDataverse host = InFile(folder, step, new Probe());
        Guid id = host.System.Account("before");
        host.System.Update(new Entity("account", id) { ["name"] = "after" });
        return id;
    }

    private static LocalDataverse InFile(ScratchFolder folder, StepDefinition step, Probe probe) => Hosts.Bare(options => options with
    {
        DatabasePath = System.IO.Path.Combine(folder.Path, "host.db"),
        OwnSteps = new[] { (step, (IPlugin)probe) },
    });
}
