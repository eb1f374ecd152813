using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_Pause(Debtor?, Invoice?, UntilOn, Reason) -> Pause</c>: nobody writes about the invoice, or to the debtor, up to and
/// including a day.
/// </summary>
public sealed class Pause : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoice = Parameters.OptionalRow(execution, "Invoice", InvoiceTable.LogicalName);
        var debtor = invoice is null
            ? Parameters.Row(execution, "Debtor", AccountTable.LogicalName)
            : services.GetRequiredService<InvoiceFacts>().Read(invoice.Id).Debtor;
        var id = execution.AsUser.Create(new Entity(PauseTable.LogicalName)
        {
            [PauseTable.AccountId] = debtor,
            [PauseTable.InvoiceId] = invoice,
            [PauseTable.UntilOn] = Days.ToColumn(Parameters.RequiredDay(execution, "UntilOn")),
            [PauseTable.Reason] = Parameters.Reason(execution),
        });
        services.GetRequiredService<Evaluation>().Run(debtor.Id, null, touchedArrangements: true);
        execution.Output("Pause", new EntityReference(PauseTable.LogicalName, id));
    }
}
