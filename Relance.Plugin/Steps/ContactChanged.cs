using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Steps;

/// <summary>An address was corrected or a person left: reminders that could not be delivered find their way again.</summary>
public sealed class ContactChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        foreach (var account in services.GetRequiredService<ContactAccounts>().Of(execution.Context.PrimaryEntityId, execution.After))
        {
            services.GetRequiredService<Evaluation>().Follow(account);
        }
    }
}
