using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A setting changed: from the end of this transaction on, no execution decides by settings that it kept from before.</summary>
public sealed class ConfigurationChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        services.GetRequiredService<ConfigurationStamp>().Raise();
}
