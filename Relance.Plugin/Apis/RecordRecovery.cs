using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_RecordRecovery(Handover, Amount, ReceivedOn, IsDirect?, PaidOutOn?) -> Recovery</c>: money that came in while the agency
/// had the case. It settles no invoice: that is what the ledger's own payment does.
/// </summary>
public sealed class RecordRecovery : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var handover = Parameters.Row(execution, "Handover", HandoverTable.LogicalName);
        var amount = execution.Input<Money>("Amount") ?? throw new UserMistake(MistakeCode.MissingParameter, "Amount");
        var id = execution.AsUser.Create(new Entity(RecoveryTable.LogicalName)
        {
            [RecoveryTable.HandoverId] = handover,
            [RecoveryTable.Amount] = amount,
            [RecoveryTable.ReceivedOn] = Days.ToColumn(Parameters.RequiredDay(execution, "ReceivedOn")),
            [RecoveryTable.IsDirect] = execution.Input<bool>("IsDirect"),
            [RecoveryTable.PaidOutOn] = Days.ToColumn(Parameters.Day(execution, "PaidOutOn")),
        });
        services.GetRequiredService<Evaluation>().Follow(services.GetRequiredService<HandoverReader>().Read(handover.Id).Case.DebtorId);
        execution.Output("Recovery", new EntityReference(RecoveryTable.LogicalName, id));
    }
}
