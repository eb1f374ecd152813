using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_PlaceHold(Debtor, Reason) -> Hold</c>: a person puts a customer on credit hold. It stays until a person releases it; a
/// hold that is already there stays on as a forced one.
/// </summary>
public sealed class PlaceHold : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var hold = services.GetRequiredService<ManualHolds>().Place(debtor, Parameters.Reason(execution));
        services.GetRequiredService<Evaluation>().Run(debtor.Id, null);
        execution.Output("Hold", hold);
    }
}
