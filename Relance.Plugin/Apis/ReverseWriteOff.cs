using System;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_ReverseWriteOff(WriteOff, Reason)</c>: brings the amount back, once.</summary>
public sealed class ReverseWriteOff : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        execution.AsUser.Update(new Entity(WriteOffTable.LogicalName, Parameters.Row(execution, "WriteOff", WriteOffTable.LogicalName).Id)
        {
            [WriteOffTable.State] = Choices.To(WriteOffState.Reversed),
            [WriteOffTable.DecisionReason] = Parameters.Reason(execution),
        });
}
