using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Writes down what a decision found about a dispute: that it went to the manager, or that its credit note is complete.</summary>
public sealed class DisputeWriter(Execution execution)
{
    public void Escalate(DebtorFile file, Effect.EscalateDispute effect) => execution.AsSystem.Update(new Entity(DisputeTable.LogicalName, effect.DisputeId)
    {
        [DisputeTable.EscalatedOn] = Days.ToColumn(file.Snapshot.AsOf),
        [DisputeTable.EscalatedToId] = file.Configuration.Arrangements.ManagerOf(effect.Side),
    });

    public void Note(DebtorFile file, Effect.NoteCreditNote effect) => execution.AsSystem.Update(new Entity(DisputeTable.LogicalName, effect.DisputeId)
    {
        [DisputeTable.CreditNoteOn] = Days.ToColumn(file.Snapshot.AsOf),
    });
}
