using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin.Steps;

/// <summary>What the steps on promises, disputes and pauses share: the debtor named before and after the event is looked at again.</summary>
public abstract class ArrangementStep : PluginBase
{
    /// <summary>The column that names the account, the same in the tables of arrangements.</summary>
    protected abstract string AccountColumn { get; }

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var accounts = new[] { execution.Before, execution.After, execution.Target }
            .Select(row => row?.GetAttributeValue<EntityReference>(AccountColumn)?.Id)
            .Where(id => id is not null)
            .Distinct();
        foreach (var account in accounts)
        {
            services.GetRequiredService<Evaluation>().Follow(account, touchedArrangements: true);
        }
    }
}
