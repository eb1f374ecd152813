using System;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>An invoice became part of a case, or left it: it says so itself, which stops or frees our own messages.</summary>
public sealed class HandoverInvoiceChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = new Row(execution.After ?? execution.Before!);
        execution.AsSystem.Update(new Entity(InvoiceTable.LogicalName, row.Key(HandoverInvoiceTable.InvoiceId)!.Value)
        {
            [InvoiceTable.HandoverId] = execution.After is null ? null : row.Reference(HandoverInvoiceTable.HandoverId),
        });
    }
}
