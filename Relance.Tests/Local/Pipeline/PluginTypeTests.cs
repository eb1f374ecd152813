using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class PluginTypeTests
{
    [Fact]
    public void Open_WithAnAssemblyThatLacksTypes_NamesThemAll()
    {
        var options = new LocalOptions { PluginAssembly = typeof(PluginTypeTests).Assembly };

        var error = Assert.Throws<InvalidOperationException>(() => LocalDataverse.Open(options));

        Assert.Contains("Relance.Plugin.Steps.InvoicePreparation", error.Message, StringComparison.Ordinal);
        Assert.Contains("Relance.Plugin.Apis.EvaluateDebtor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_OnTheSolution_FindsEveryTypeItNames()
    {
        using LocalDataverse host = Hosts.WithPlugins();

        Assert.NotEmpty(host.Catalog.Steps);
        Assert.NotEmpty(host.Catalog.CustomApis);
    }

    [Fact]
    public void Type_WithAConfigurationConstructor_GetsTheStepsConfiguration()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Register(Steps.Define("Create", "account", StepStage.PreOperation, step => step with { Configuration = "from the step" }), typeof(Configured));

        Guid id = host.System.Account();

        Assert.Equal("from the step", host.System.Value<string>("account", id, "description"));
    }

    private sealed class Configured : IPlugin
    {
        private readonly string configuration;

        public Configured(string configuration) => this.configuration = configuration;

        public void Execute(IServiceProvider serviceProvider) => new Execution(serviceProvider).Target["description"] = configuration;
    }
}
