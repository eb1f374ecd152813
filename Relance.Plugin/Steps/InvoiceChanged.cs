using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>An invoice was made or changed: its debtor is looked at again, and the former debtor too when it changed hands.</summary>
public sealed class InvoiceChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtors = services.GetRequiredService<InvoiceDebtor>();
        var evaluation = services.GetRequiredService<Evaluation>();
        var now = Customer(execution.After) ?? Customer(execution.Target);
        var former = Customer(execution.Before);
        var debtor = debtors.Of(now);
        var isDisputed = debtor is { } owing && services.GetRequiredService<EInvoiceFollowUp>().Follow(execution.Before, execution.After, owing);
        evaluation.Follow(debtor, isDisputed);
        if (former is not null && former.Id != now?.Id)
        {
            evaluation.Follow(debtors.Of(former));
        }
    }

    private static EntityReference? Customer(Entity? row) => row?.GetAttributeValue<EntityReference>(InvoiceTable.CustomerId);
}
