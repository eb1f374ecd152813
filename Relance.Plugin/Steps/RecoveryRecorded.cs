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
        if (new Row(execution.After ?? execution.Before!).Key(RecoveryTable.HandoverId) is { } handover)
        {
            services.GetRequiredService<HandoverWriter>().Sum(handover);
        }
    }
}
