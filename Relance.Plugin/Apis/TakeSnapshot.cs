using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_TakeSnapshot(MonthEndOn?) -> MonthEndOn, Snapshots, Recommendations</c>: keeps the figures and the recommendations of a
/// month, by default the last one that has ended. Repeating it replaces the figures and keeps people's decisions. A month that still
/// runs is refused.
/// </summary>
public sealed class TakeSnapshot : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var monthEnd = Parameters.EndedMonth(execution, services);
        var months = services.GetRequiredService<SnapshotWriter>().Take(monthEnd);
        execution.Output("MonthEndOn", Days.ToColumn(monthEnd));
        execution.Output("Snapshots", months.Count);
        execution.Output("Recommendations", months.Sum(month => month.Recommendations.Count));
    }
}
