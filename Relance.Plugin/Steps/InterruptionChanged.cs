using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>An act about limitation was recorded, corrected or deleted: the last day to claim may be another one.</summary>
public sealed class InterruptionChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtors = new[] { execution.Before, execution.After }
            .Select(row => row?.GetAttributeValue<EntityReference>(InterruptionTable.InvoiceId)?.Id)
            .Where(id => id is not null)
            .Distinct()
            .Select(id => services.GetRequiredService<InvoiceDebtor>().OfInvoice(id!.Value))
            .Distinct();
        foreach (var debtor in debtors.ToList())
        {
            services.GetRequiredService<Evaluation>().Follow(debtor);
        }
    }
}
