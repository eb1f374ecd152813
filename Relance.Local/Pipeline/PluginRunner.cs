using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;

namespace Relance.Local.Pipeline;

/// <summary>Executes one plug-in and turns what it throws into what the sender of the message gets.</summary>
internal sealed class PluginRunner
{
    private readonly PlatformTransaction transaction;

    public PluginRunner(LocalDataverse host, PlatformTransaction transaction)
    {
        Host = host;
        this.transaction = transaction;
    }

    public LocalDataverse Host { get; }

    public void Run(RegisteredStep step, PluginContext context) => Run(step.Plugin, context);

    /// <exception cref="System.ServiceModel.FaultException{T}">The plug-in threw, or swallowed a failed request inside a transaction.</exception>
    public void Run(IPlugin plugin, PluginContext context)
    {
        string name = plugin.GetType().FullName!;
        var trace = new TraceLog();
        try
        {
            plugin.Execute(new PluginServices(Host, context, trace));
        }
        catch (Exception exception)
        {
            throw PipelineFaults.FromPlugin(exception, name, trace.Text);
        }

        if (transaction.IsDoomed)
        {
            throw PipelineFaults.SwallowedFault(name);
        }
    }

    /// <summary>Executes a system job: outside any transaction, its exceptions as they are, for the queue to judge.</summary>
    public void RunJob(IPlugin plugin, PluginContext context, TraceLog trace) => plugin.Execute(new PluginServices(Host, context, trace));
}
