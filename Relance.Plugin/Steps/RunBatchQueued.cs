using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A batch of a dunning run waits: its debtors are evaluated one by one, and what does not fit into the time is handed on.</summary>
public sealed class RunBatchQueued : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        services.GetRequiredService<RunBatchWork>().Do(execution.Context.PrimaryEntityId);
}
