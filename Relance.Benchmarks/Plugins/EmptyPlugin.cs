using System;
using Relance.Plugin;

namespace Relance.Benchmarks.Plugins;

/// <summary>What every execution of Relance costs before it does anything: the scope, its services, the error map.</summary>
internal sealed class EmptyPlugin : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
    }
}
