using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>An invoice was deleted: what it caused at its debtor, such as a hold, may have to end.</summary>
public sealed class InvoiceRemoved : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var customer = execution.Before?.GetAttributeValue<EntityReference>(InvoiceTable.CustomerId);
        services.GetRequiredService<Evaluation>().Follow(services.GetRequiredService<InvoiceDebtor>().Of(customer));
    }
}
