using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_Resume(Pause)</c>: ends a pause before its last day; from today on it no longer holds.</summary>
public sealed class Resume : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var pause = Parameters.Row(execution, "Pause", PauseTable.LogicalName);
        var columns = new ColumnSet(PauseTable.AccountId, PauseTable.EndedOn, PauseTable.Name, PauseTable.UntilOn);
        var row = new Row(execution.AsUser.Retrieve(PauseTable.LogicalName, pause.Id, columns));
        var today = services.GetRequiredService<Today>().Day;
        if (row.Day(PauseTable.EndedOn) is not null || row.Day(PauseTable.UntilOn) < today)
        {
            throw new UserMistake(MistakeCode.PauseOver, row.Text(PauseTable.Name) ?? "");
        }

        execution.AsUser.Update(new Entity(PauseTable.LogicalName, pause.Id) { [PauseTable.EndedOn] = Days.ToColumn(today) });
        services.GetRequiredService<Evaluation>().Run(row.Key(PauseTable.AccountId)!.Value, null, touchedArrangements: true);
    }
}
