using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A claim was recorded, paid, waived, reversed or deleted: its invoice shows what is still open in the same transaction.</summary>
public sealed class ClaimChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoices = new[] { execution.Before, execution.After }
            .Select(row => row?.GetAttributeValue<EntityReference>(ClaimTable.InvoiceId)?.Id)
            .Where(id => id is not null)
            .Distinct();
        foreach (var invoice in invoices)
        {
            services.GetRequiredService<ClaimWriter>().Sum(invoice!.Value);
        }

        if (execution.After is { } after)
        {
            services.GetRequiredService<RecordEvents>().Claim(execution.Before, after);
        }
    }
}
