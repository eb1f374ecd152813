using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Builders;

/// <summary>A plug-in that remembers the contexts it ran in and does what the test tells it to.</summary>
internal sealed class Probe : IPlugin
{
    private readonly Action<Execution> act;

    public Probe()
        : this(_ => { })
    {
    }

    public Probe(Action<Execution> act) => this.act = act;

    public List<Execution> Executions { get; } = new();

    public void Execute(IServiceProvider serviceProvider)
    {
        var execution = new Execution(serviceProvider);
        Executions.Add(execution);
        act(execution);
    }
}

/// <summary>What one execution was given.</summary>
internal sealed class Execution
{
    public Execution(IServiceProvider services)
    {
        Services = services;
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext))!;
        Factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory))!;
        Tracing = (ITracingService)services.GetService(typeof(ITracingService))!;
        WasInTransaction = Context.IsInTransaction;
    }

    public IServiceProvider Services { get; }

    public IPluginExecutionContext Context { get; }

    public IOrganizationServiceFactory Factory { get; }

    public ITracingService Tracing { get; }

    public bool WasInTransaction { get; }

    /// <summary>The service of the user the plug-in runs as.</summary>
    public IOrganizationService Service => Factory.CreateOrganizationService(Context.UserId);

    public Entity Target => (Entity)Context.InputParameters["Target"];
}
