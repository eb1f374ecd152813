using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_OpenDispute(Invoice, Cause, Amount?, OwnerSide?, DeadlineOn?, Description?, Confirm?) -> Dispute, Message, Channel</c>: writes down an
/// objection to an invoice or to a part of it; from now on only the rest is asked for. Confirm acknowledges it to the debtor.
/// </summary>
public sealed class OpenDispute : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoice = Parameters.Row(execution, "Invoice", InvoiceTable.LogicalName);
        var debtor = services.GetRequiredService<InvoiceFacts>().Read(invoice.Id).Debtor;
        var side = Parameters.Choice<OwnerSide>(execution, "OwnerSide") ?? OwnerSide.Accounting;
        var id = execution.AsUser.Create(new Entity(DisputeTable.LogicalName)
        {
            [DisputeTable.InvoiceId] = invoice,
            [DisputeTable.Cause] = Choices.To(Parameters.Choice<DisputeCause>(execution, "Cause") ?? throw new UserMistake(MistakeCode.MissingParameter, "Cause")),
            [DisputeTable.Amount] = execution.Input<Microsoft.Xrm.Sdk.Money>("Amount"),
            [DisputeTable.OwnerSide] = Choices.To(side),
            [DisputeTable.DeadlineOn] = Days.ToColumn(Parameters.Day(execution, "DeadlineOn")),
            [DisputeTable.Description] = Parameters.Text(execution, "Description"),
        });
        execution.AsSystem.Update(new Entity(DisputeTable.LogicalName, id) { [DisputeTable.OwnerId] = services.GetRequiredService<DisputeOwners>().Of(debtor.Id, side) });
        if (execution.Input<bool>("Confirm"))
        {
            var file = services.GetRequiredService<DebtorReader>().Read(debtor.Id, services.GetRequiredService<Today>().Day, withArrangements: true)
                ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
            services.GetRequiredService<CorrespondenceWriter>().AcknowledgeDispute(file, file.Snapshot.Disputes.First(one => one.Id == id));
        }

        services.GetRequiredService<Evaluation>().Run(debtor.Id, null, touchedArrangements: true);
        execution.Output("Dispute", new EntityReference(DisputeTable.LogicalName, id));
    }
}
