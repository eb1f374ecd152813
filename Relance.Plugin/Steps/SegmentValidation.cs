using System;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Before a segment is saved: its criteria make sense and it leads to a scenario.</summary>
public sealed class SegmentValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        if (row.Key(SegmentTable.ScenarioId) is null)
        {
            throw new UserMistake(MistakeCode.MissingParameter, SegmentTable.ScenarioId);
        }

        Entries.Accept(new SegmentValidator().Check(ScenarioRows.SegmentOf(row)));
    }
}
