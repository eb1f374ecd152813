using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_ReverseClaim(Claim, Reason) -> Explanation</c>: a person takes back what was claimed by mistake; a new claim may replace it. Once, and only without money on it.</summary>
public sealed class ReverseClaim : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var id = Parameters.Row(execution, "Claim", ClaimTable.LogicalName).Id;
        var claim = services.GetRequiredService<ClaimActs>().Reverse(id, Parameters.Reason(execution));
        execution.Output("Explanation", ClaimWords.After(claim, services.GetRequiredService<UserLanguage>().Culture));
    }
}
