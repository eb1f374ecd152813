using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class SharedVariableTests
{
    [Fact]
    public void Variable_OfPreOperation_ReachesPostOperation()
    {
        using LocalDataverse host = Hosts.Bare();
        object? seen = null;
        host.Before("Create", "account", execution => execution.Context.SharedVariables["note"] = 1);
        host.After("Create", "account", execution => seen = execution.Context.SharedVariables["note"]);

        host.System.Account();

        Assert.Equal(1, seen);
    }

    [Fact]
    public void Variable_OfPreValidation_ReachesLaterStagesThroughTheParentContextOnly()
    {
        using LocalDataverse host = Hosts.Bare();
        host.On("Create", "account", StepStage.PreValidation, new Probe(execution => execution.Context.SharedVariables["note"] = 1));
        Probe after = host.After("Create", "account", _ => { });

        host.System.Account();

        Execution execution = Assert.Single(after.Executions);
        Assert.Equal(1, execution.Context.ParentContext.SharedVariables["note"]);
        Assert.False(execution.Context.SharedVariables.Contains("note"));
    }

    [Fact]
    public void Variable_OfTheSender_ReachesANestedMessageThroughTheParentContext()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", execution =>
        {
            execution.Context.SharedVariables["note"] = 1;
            execution.Service.Contact("Besson");
        });
        Probe nested = host.On("Create", "contact", StepStage.PreValidation, new Probe());

        host.System.Account();

        Assert.Equal(1, Assert.Single(nested.Executions).Context.ParentContext.SharedVariables["note"]);
    }
}
