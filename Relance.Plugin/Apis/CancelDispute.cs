using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_CancelDispute(Dispute, Reason)</c>: takes an open dispute back; nothing of its invoice is suspended any more.</summary>
public sealed class CancelDispute : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var reason = Parameters.Reason(execution);
        var dispute = Parameters.Row(execution, "Dispute", DisputeTable.LogicalName);
        var row = new Row(execution.AsUser.Retrieve(DisputeTable.LogicalName, dispute.Id, new ColumnSet(DisputeTable.AccountId, DisputeTable.Name, DisputeTable.State)));
        if (row.Choice<DisputeState>(DisputeTable.State) != DisputeState.Open)
        {
            throw new UserMistake(MistakeCode.DisputeNotOpen, row.Text(DisputeTable.Name) ?? "");
        }

        execution.AsUser.Update(new Entity(DisputeTable.LogicalName, dispute.Id)
        {
            [DisputeTable.State] = Choices.To(DisputeState.Cancelled),
            [DisputeTable.CancelReason] = Activities.Cut(reason, DisputeTable.Lengths.CancelReason),
        });
        services.GetRequiredService<Evaluation>().Run(row.Key(DisputeTable.AccountId)!.Value, null, touchedArrangements: true);
    }
}
