using System;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_RejectWriteOff(WriteOff, Reason)</c>: the balance stays as it is.</summary>
public sealed class RejectWriteOff : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        execution.AsUser.Update(new Entity(WriteOffTable.LogicalName, Parameters.Row(execution, "WriteOff", WriteOffTable.LogicalName).Id)
        {
            [WriteOffTable.State] = Choices.To(WriteOffState.Rejected),
            [WriteOffTable.DecisionReason] = Parameters.Reason(execution),
        });
}
