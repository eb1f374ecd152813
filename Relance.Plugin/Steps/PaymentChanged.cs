using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Money without an invoice changes what a debtor is asked for although no invoice changes. Money on an invoice is followed by the
/// event of that invoice.
/// </summary>
public sealed class PaymentChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var accounts = new[] { execution.Before, execution.After }
            .Where(row => row is not null && row.GetAttributeValue<EntityReference>(PaymentTable.InvoiceId) is null)
            .Select(row => row!.GetAttributeValue<EntityReference>(PaymentTable.AccountId)?.Id)
            .Where(id => id is not null)
            .Distinct();
        foreach (var account in accounts)
        {
            services.GetRequiredService<Evaluation>().Follow(account, touchedArrangements: true);
        }
    }
}
