using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary><c>relance_WaiveClaim(Claim, Reason) -> Explanation</c>: a person gives up what is still open of a claim. Once.</summary>
public sealed class WaiveClaim : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var id = Parameters.Row(execution, "Claim", ClaimTable.LogicalName).Id;
        var claim = services.GetRequiredService<ClaimActs>().Waive(id, Parameters.Reason(execution));
        execution.Output("Explanation", ClaimWords.After(claim, services.GetRequiredService<UserLanguage>().Culture));
    }
}
