using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>
/// A write-off was proposed, approved or reversed: the one who decides gets a task, and the invoice gets the entry that lowers its open
/// balance, or loses it.
/// </summary>
public sealed class WriteOffChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var writer = services.GetRequiredService<WriteOffWriter>();
        var after = new Row(execution.After!);
        if (execution.Before is not { } before)
        {
            writer.Ask(after);
            return;
        }

        var state = after.Choice<WriteOffState>(WriteOffTable.State);
        if (state != new Row(before).Choice<WriteOffState>(WriteOffTable.State))
        {
            writer.Answered(after);
            switch (state)
            {
                case WriteOffState.Approved:
                    writer.Enter(after);
                    break;
                case WriteOffState.Reversed:
                    writer.TakeBack(after);
                    break;
            }

            services.GetRequiredService<RecordEvents>().WriteOff(execution.After!, state);
        }
    }
}
