using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A person put a debtor on hold, on a form or through the API: the account says so in the same transaction. The engine marks its own holds last.</summary>
public sealed class CreditHoldPlaced : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var hold = new Row(execution.After!);
        if (hold.Flag(CreditHoldTable.IsForced) && hold.Reference(CreditHoldTable.AccountId) is { } account)
        {
            var comesWithCauses = execution.Target.RelatedEntities.Contains(new Relationship(CreditHoldTable.Children.Causes));
            services.GetRequiredService<ManualHolds>().Placed(account, hold, comesWithCauses);
        }
    }
}
