using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_RecallHandover(Handover, Reason)</c>: takes a case back from the agency: our own messages go on.</summary>
public sealed class RecallHandover : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var handover = Parameters.Row(execution, "Handover", HandoverTable.LogicalName);
        execution.AsUser.Update(new Entity(HandoverTable.LogicalName, handover.Id)
        {
            [HandoverTable.State] = Choices.To(AgencyCaseState.Recalled),
            [HandoverTable.EndReason] = Parameters.Reason(execution),
        });
        services.GetRequiredService<Evaluation>().Follow(services.GetRequiredService<HandoverReader>().Read(handover.Id).Case.DebtorId);
    }
}
