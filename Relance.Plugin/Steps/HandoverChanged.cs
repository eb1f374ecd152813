using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A case was placed, came back or brought money: its invoices are freed where it ended, and its agency is counted anew.</summary>
public sealed class HandoverChanged : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = new Row(execution.After ?? execution.Before!);
        var writer = services.GetRequiredService<HandoverWriter>();
        if (execution.After is not null && execution.Before is not null)
        {
            writer.Free(execution.Target.Id);
        }

        writer.Count(row.Key(HandoverTable.AgencyId)!.Value);
        if (execution.After is { } after)
        {
            Tell(execution, services.GetRequiredService<RecordEvents>(), after);
        }
    }

    private static void Tell(Execution execution, RecordEvents events, Entity after)
    {
        if (execution.Before is { } before)
        {
            events.Ended(before, after);
        }
        else
        {
            events.Placed(after, execution.Target.RelatedEntities.TryGetValue(new Relationship(HandoverTable.Children.Invoices), out var invoices) ? invoices : null);
        }
    }
}
