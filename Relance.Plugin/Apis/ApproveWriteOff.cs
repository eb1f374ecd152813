using System;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_ApproveWriteOff(WriteOff)</c>: lowers the open balance of the invoice; above the amount of the policy the one who proposed it cannot do this.</summary>
public sealed class ApproveWriteOff : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        execution.AsUser.Update(new Entity(WriteOffTable.LogicalName, Parameters.Row(execution, "WriteOff", WriteOffTable.LogicalName).Id)
        {
            [WriteOffTable.State] = Choices.To(WriteOffState.Approved),
        });
}
