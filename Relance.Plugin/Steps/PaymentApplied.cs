using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>
/// Money was received, moved to another invoice, bounced or taken back: the invoices concerned show it in the same transaction, so
/// that nobody chases what was paid a minute ago.
/// </summary>
public sealed class PaymentApplied : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoices = new[] { execution.Before, execution.After }
            .Select(row => row?.GetAttributeValue<EntityReference>(PaymentTable.InvoiceId)?.Id)
            .Where(id => id is not null)
            .Distinct();
        foreach (var invoice in invoices)
        {
            services.GetRequiredService<SettledAmounts>().Write(invoice!.Value);
        }
    }
}
