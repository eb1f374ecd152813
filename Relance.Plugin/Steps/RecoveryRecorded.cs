using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>Recovered money was entered, paid out or deleted: the case shows it in the same transaction.</summary>
public sealed class RecoveryRecorded : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = new Row(execution.After ?? execution.Before!);
        var writer = services.GetRequiredService<HandoverWriter>();
        if (row.Key(RecoveryTable.HandoverId) is { } handover)
        {
            writer.Sum(handover);
        }

        if (execution.Before is not null && (execution.After is null || row.Day(RecoveryTable.PaidOutOn) is not null || row.Flag(RecoveryTable.IsDirect)))
        {
            writer.PaidOut(row.Id);
        }
    }
}
