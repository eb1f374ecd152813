using System;
using Microsoft.Extensions.DependencyInjection;

namespace Relance.Plugin.Steps;

/// <summary>Limit, segment, people, wishes or language of a customer changed: whom we write to and how is decided anew.</summary>
public sealed class AccountChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        services.GetRequiredService<Evaluation>().Follow(execution.Context.PrimaryEntityId);
}
