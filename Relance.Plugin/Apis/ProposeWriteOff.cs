using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_ProposeWriteOff(Invoice, Amount?, Cause, Reason) -> WriteOff</c>: proposes to give up an invoice or a part of it; nothing
/// changes before somebody approves.
/// </summary>
public sealed class ProposeWriteOff : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoice = Parameters.Row(execution, "Invoice", InvoiceTable.LogicalName);
        var cause = Parameters.Choice<WriteOffCause>(execution, "Cause") ?? throw new UserMistake(MistakeCode.MissingParameter, "Cause");
        var reason = Parameters.Reason(execution);
        var row = new Row(execution.AsUser.Retrieve(InvoiceTable.LogicalName, invoice.Id, InvoiceRows.Columns()));
        var id = execution.AsUser.Create(new Entity(WriteOffTable.LogicalName)
        {
            [WriteOffTable.InvoiceId] = invoice,
            [WriteOffTable.AccountId] = services.GetRequiredService<InvoiceFacts>().Read(invoice.Id).Debtor,
            [WriteOffTable.TransactionCurrencyId] = row.Reference(InvoiceTable.TransactionCurrencyId),
            [WriteOffTable.Amount] = execution.Input<Money>("Amount") ?? new Money(InvoiceRows.OpenBalance(row)),
            [WriteOffTable.Cause] = Choices.To(cause),
            [WriteOffTable.Reason] = reason,
        });
        execution.Output("WriteOff", new EntityReference(WriteOffTable.LogicalName, id));
    }
}
