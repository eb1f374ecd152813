using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// An order or a quote for a customer on credit hold: refused or marked with a warning, as the policy says. The platform itself
/// does nothing about a hold.
/// </summary>
public sealed class OrderOnHold : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        // Orders and quotes have the same columns here.
        var target = execution.Target;
        if (!target.Contains(SalesOrderTable.CustomerId))
        {
            return;
        }

        var policy = services.GetRequiredService<ConfigurationReader>().Find()?.OrderPolicy ?? OrderPolicy.Allow;
        var account = services.GetRequiredService<InvoiceDebtor>().Of(target.GetAttributeValue<EntityReference>(SalesOrderTable.CustomerId));
        var notice = policy == OrderPolicy.Allow || account is null ? null : services.GetRequiredService<HoldNotices>().Find(account.Value);
        if (notice is not null && policy == OrderPolicy.Refuse)
        {
            throw new UserMistake(MistakeCode.OrderRefused, notice.Number, notice.PlacedOn, notice.Causes);
        }

        if (notice is not null || execution.Before is not null)
        {
            target[SalesOrderTable.HoldWarning] = notice?.Warning;
        }
    }
}
