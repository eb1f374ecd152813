using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>A limit for a time was granted, changed or taken away: the exposure of its debtor is looked at again.</summary>
public sealed class TemporaryLimitChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var accounts = new[] { execution.Before, execution.After }
            .Select(row => row?.GetAttributeValue<EntityReference>(TemporaryLimitTable.AccountId)?.Id)
            .Where(id => id is not null)
            .Distinct();
        foreach (var account in accounts)
        {
            services.GetRequiredService<Evaluation>().Follow(account, touchedArrangements: true);
        }
    }
}
