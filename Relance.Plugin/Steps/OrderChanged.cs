using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>What is ordered and not invoiced yet is part of the exposure: a customer with a credit limit is looked at again.</summary>
public sealed class OrderChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtors = services.GetRequiredService<InvoiceDebtor>();
        var accounts = new[] { execution.Before, execution.After }
            .Select(row => debtors.Of(row?.GetAttributeValue<EntityReference>(SalesOrderTable.CustomerId)))
            .Where(id => id is not null)
            .Distinct();
        foreach (var account in accounts)
        {
            if (services.GetRequiredService<CreditReader>().HasLimit(account!.Value))
            {
                services.GetRequiredService<Evaluation>().Follow(account);
            }
        }
    }
}
