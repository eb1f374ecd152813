using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_CloseHandover(Handover)</c>: settled with the agency, nothing is awaited any more.</summary>
public sealed class CloseHandover : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var handover = Parameters.Row(execution, "Handover", HandoverTable.LogicalName);
        execution.AsUser.Update(new Entity(HandoverTable.LogicalName, handover.Id)
        {
            [HandoverTable.State] = Choices.To(AgencyCaseState.Closed),
        });
        services.GetRequiredService<Evaluation>().Follow(services.GetRequiredService<HandoverReader>().Read(handover.Id).Case.DebtorId);
    }
}
