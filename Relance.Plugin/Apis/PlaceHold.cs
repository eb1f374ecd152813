using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_PlaceHold(Debtor, Reason) -> Hold</c>: a person puts a customer on credit hold. It stays until a person releases it; a
/// hold that is already there stays on as a forced one. Sales is told.
/// </summary>
public sealed class PlaceHold : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var reason = Parameters.Reason(execution);
        var hold = services.GetRequiredService<ManualHolds>().Place(debtor, reason);
        services.GetRequiredService<Evaluation>().Run(debtor.Id, null);
        var file = services.GetRequiredService<DebtorReader>().Read(debtor.Id, services.GetRequiredService<Today>().Day, withArrangements: false);
        if (file?.Snapshot.Hold is { } placed)
        {
            services.GetRequiredService<SalesHoldNotice>().Tell(file, placed.Id, placed.Causes, reason);
            if (services.GetRequiredService<TaskWriter>().HasTold(debtor.Id))
            {
                services.GetRequiredService<TaskWriter>().MarkAccount(debtor.Id);
            }
        }

        execution.Output("Hold", hold);
    }
}
